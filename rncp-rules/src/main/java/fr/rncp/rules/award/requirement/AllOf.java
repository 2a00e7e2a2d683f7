package fr.rncp.rules.award.requirement;

import java.util.Collection;
import java.util.List;

/**
 * A requirement that all of several parts be obtained. If there are no parts, nothing is required. Create one with
 * {@link Requirement#allOf}.
 */
public final class AllOf implements Requirement {

    // Not in Requirement, because the class initialisers of the two types would wait for each other.
    static final AllOf NOTHING = new AllOf(List.of());

    private final List<Requirement> parts;
    private final ExpressionSize size;

    AllOf(Collection<? extends Requirement> parts) {
        this.parts = List.copyOf(parts);
        this.size = ExpressionSize.around(this.parts);
    }

    /** {@return the required parts, as given} */
    public List<Requirement> parts() {
        return parts;
    }

    ExpressionSize size() {
        return size;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AllOf all && parts.equals(all.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "allOf" + parts;
    }
}
