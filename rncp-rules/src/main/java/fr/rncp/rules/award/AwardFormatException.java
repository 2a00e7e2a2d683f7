package fr.rncp.rules.award;

import fr.rncp.rules.TreeFault;
import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Thrown by {@link AwardRules#fromTree} for a tree that contains no award rules; lists every fault. */
public final class AwardFormatException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<TreeFault> faults;

    AwardFormatException(List<TreeFault> faults) {
        super(faults.stream().map(TreeFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * {@return all faults, at least one} Serialisation keeps only the message, so the list of a deserialised exception
     * is empty.
     */
    public List<TreeFault> faults() {
        return Objects.requireNonNullElse(faults, List.of());
    }
}
