package fr.rncp.rules.jury;

import java.util.Objects;

/**
 * A rule about juries, as data; one of a {@link JuryRegime}, of this library or your own. Immutable.
 *
 * @param criterion what it is about
 * @param number how many at least (at most, for {@code RECENT_PRACTICE}); the numerator of a share; 0 where nothing is
 *     counted
 * @param outOf the denominator of a share, 1 for a number
 * @param binding whether the law itself says so, so that breaking it is an error
 */
public record JuryRequirement(JuryCriterion criterion, int number, int outOf, boolean binding) {

    /** Refuses what is no number and no share. */
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

    /** Exact: no division, no floating point, no overflow. */
    boolean isReached(int part, int whole) {
        return (long) part * outOf >= (long) number * whole;
    }
}
