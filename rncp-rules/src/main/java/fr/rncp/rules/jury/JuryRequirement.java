package fr.rncp.rules.jury;

import java.util.Objects;

/**
 * A requirement on juries, as data. A {@link JuryRegime} consists of requirements.
 *
 * @param criterion the subject of the requirement
 * @param number the minimum (the maximum for {@code RECENT_PRACTICE}), or the numerator of a share; 0 if nothing is
 *     counted
 * @param outOf the denominator of a share; 1 for a number
 * @param binding true if the law itself requires it, so that a breach is an error
 */
public record JuryRequirement(JuryCriterion criterion, int number, int outOf, boolean binding) {

    /** Rejects values that do not form a number or a share. */
    public JuryRequirement {
        Objects.requireNonNull(criterion, "criterion");
        if (number < 0 || outOf < 1) {
            throw new IllegalArgumentException("a number or a share is expected, found " + number + "/" + outOf);
        }
    }

    static JuryRequirement law(JuryCriterion criterion, int number) {
        return new JuryRequirement(criterion, number, 1, true);
    }

    static JuryRequirement lawShare(JuryCriterion criterion, int number, int outOf) {
        return new JuryRequirement(criterion, number, outOf, true);
    }

    static JuryRequirement open(JuryCriterion criterion, int number) {
        return new JuryRequirement(criterion, number, 1, false);
    }

    static JuryRequirement openShare(JuryCriterion criterion, int number, int outOf) {
        return new JuryRequirement(criterion, number, outOf, false);
    }

    /** Compares exactly: without division, floating point or overflow. */
    boolean isReached(int part, int whole) {
        return (long) part * outOf >= (long) number * whole;
    }
}
