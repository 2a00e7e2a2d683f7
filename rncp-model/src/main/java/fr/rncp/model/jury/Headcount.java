package fr.rncp.model.jury;

import java.util.Objects;

/**
 * A number of people that a text states. Its {@code count} is a minimum, even if the bound is exact.
 *
 * @param count the number, at least 1
 * @param bound whether there may be more
 */
public record Headcount(int count, Bound bound) {

    /** Rejects a count below 1, because a text that names no member does not state a headcount. */
    public Headcount {
        if (count < 1) {
            throw new IllegalArgumentException("a count of at least 1 is expected, found " + count);
        }
        Objects.requireNonNull(bound, "bound");
    }

    /** Returns {@code 3} or {@code ≥ 3}. */
    @Override
    public String toString() {
        return (bound == Bound.AT_LEAST ? "≥ " : "") + count;
    }
}
