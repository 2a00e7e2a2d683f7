package fr.rncp.rules;

import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Thrown by {@link RuleProfile#fromTree} for a tree that is not a profile; lists every fault. */
public final class ProfileFormatException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<TreeFault> faults;

    ProfileFormatException(List<TreeFault> faults) {
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
