package fr.rncp.rules.award.requirement;

import java.util.Collection;
import java.util.List;

/**
 * A requirement that a minimum number of several parts be obtained, for example of options. Create one with
 * {@link Requirement#atLeast}.
 */
public final class AtLeast implements Requirement {

    private final int count;
    private final List<Requirement> parts;
    private final ExpressionSize size;

    AtLeast(int count, Collection<? extends Requirement> parts) {
        if (count < 0 || count > parts.size()) {
            throw new IllegalArgumentException(
                    "at least " + count + " of " + parts.size() + " parts: expected a count from 0 to " + parts.size());
        }
        this.count = count;
        this.parts = List.copyOf(parts);
        this.size = ExpressionSize.around(this.parts);
    }

    /** {@return the number of parts required, from 0 to the number of all parts} */
    public int count() {
        return count;
    }

    /** {@return the parts to choose from, as given} */
    public List<Requirement> parts() {
        return parts;
    }

    ExpressionSize size() {
        return size;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AtLeast least && count == least.count && parts.equals(least.parts);
    }

    @Override
    public int hashCode() {
        return 31 * parts.hashCode() + count;
    }

    @Override
    public String toString() {
        return "atLeast" + count + parts;
    }
}
