package fr.rncp.model.jury;

import java.util.Objects;

/**
 * A part of a jury, as an exact fraction: "50 %" is 50 of 100, "6 membres sur 7" is 6 of 7, "tous" is 1 of 1.
 *
 * @param part the part, from 0 to {@code whole}
 * @param whole the whole, at least 1
 * @param bound whether the part is exact or a minimum
 */
public record Share(int part, int whole, Bound bound) {

    /** The share "all of the members". */
    public static final Share ALL = new Share(1, 1, Bound.EXACTLY);

    /** Rejects a part that is negative or above the whole, and a whole below 1. */
    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("a part of a whole is expected, found " + part + "/" + whole);
        }
        Objects.requireNonNull(bound, "bound");
    }

    /** {@return whether the part is the whole: true for 7 of 7, false for 6 of 7} */
    public boolean isAll() {
        return part == whole;
    }

    /**
     * Checks whether the part, treated as a minimum, reaches a fraction; computed without rounding.
     *
     * @param numerator numerator of the fraction
     * @param denominator denominator of the fraction, above 0
     * @return true if {@code part / whole >= numerator / denominator}
     */
    public boolean reaches(int numerator, int denominator) {
        return (long) part * denominator >= (long) numerator * whole;
    }

    /** Returns {@code 6/7} or {@code ≥ 50/100}. */
    @Override
    public String toString() {
        return (bound == Bound.AT_LEAST ? "≥ " : "") + part + "/" + whole;
    }
}
