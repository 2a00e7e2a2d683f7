package fr.rncp.rules.jury;

import java.util.Objects;

/**
 * A rule about panels, as data.
 *
 * @param criterion what it is about
 * @param number how many at least (at most, for {@code RECENT_PRACTICE}); the numerator of a share; 0 where nothing is
 *     counted
 * @param outOf the denominator of a share, 1 for a number
 * @param binding whether the law itself says so, so that breaking it is an error
 */
public record PanelRequirement(PanelCriterion criterion, int number, int outOf, boolean binding) {

    /** Refuses what is no number and no share. */
    public PanelRequirement {
        Objects.requireNonNull(criterion, "criterion");
        if (number < 0 || outOf < 1) {
            throw new IllegalArgumentException("a number or a share is expected, found " + number + "/" + outOf);
        }
    }

    static PanelRequirement law(PanelCriterion criterion, int number) {
        return new PanelRequirement(criterion, number, 1, true);
    }

    static PanelRequirement lawShare(PanelCriterion criterion, int number, int outOf) {
        return new PanelRequirement(criterion, number, outOf, true);
    }

    static PanelRequirement open(PanelCriterion criterion, int number) {
        return new PanelRequirement(criterion, number, 1, false);
    }

    static PanelRequirement openShare(PanelCriterion criterion, int number, int outOf) {
        return new PanelRequirement(criterion, number, outOf, false);
    }

    /** Exact: no division, no floating point, no overflow. */
    boolean isReached(int part, int whole) {
        return (long) part * outOf >= (long) number * whole;
    }
}
