package fr.rncp.rules.award.requirement;

import java.util.Collection;
import java.util.List;

/** All of several requirements; of none, nothing is asked for. Get one from {@link Requirement#allOf}. */
public final class AllOf implements Requirement {

    // Not in Requirement: its initialisation would wait for this one, and this one for it.
    static final AllOf NOTHING = new AllOf(List.of());

    private final List<Requirement> parts;
    private final ExpressionSize size;

    AllOf(Collection<? extends Requirement> parts) {
        this.parts = List.copyOf(parts);
        this.size = ExpressionSize.around(this.parts);
    }

    /** {@return the parts that are asked for, as given} */
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
