package fr.rncp.model.value;

import fr.rncp.model.text.UnicodeChecks;
import java.util.Objects;
import java.util.Optional;

/**
 * A code with its published label (<i>code et libellé</i>).
 *
 * @param code the code
 * @param label its label, as published
 * @param <C> type of the code
 */
public record Coded<C>(C code, Optional<String> label) {

    /** Rejects a label that cannot be encoded; treats a blank label as absent. */
    public Coded {
        Objects.requireNonNull(code, "code");
        label = UnicodeChecks.present(label);
    }

    /**
     * Creates a code with its label.
     *
     * @param code the code
     * @param label its label; blank if the code has no label
     * @param <C> type of the code
     * @return the code with its label
     */
    public static <C> Coded<C> of(C code, String label) {
        return new Coded<>(code, Optional.of(label));
    }

    /**
     * Creates a code without a published label.
     *
     * @param code the code
     * @param <C> type of the code
     * @return the code, without a label
     */
    public static <C> Coded<C> of(C code) {
        return new Coded<>(code, Optional.empty());
    }
}
