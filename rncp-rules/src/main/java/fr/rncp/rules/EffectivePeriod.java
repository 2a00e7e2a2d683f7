package fr.rncp.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The period during which a rule is in force.
 *
 * @param measuredBy the date that is compared with the period
 * @param from first day of the period; absent if the rule has been in force for as long as this library knows the
 *     registers
 * @param until last day of the period, inclusive; absent while the rule is in force
 */
public record EffectivePeriod(ReferenceDate measuredBy, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** The date that decides whether a rule is in force. */
    public enum ReferenceDate {
        /** The day of the validation. */
        AS_OF,
        /**
         * The day on which the application for registration was filed; for a registration by law, the day on which the
         * project was presented to its commission. If {@link RuleContext} does not state this day, the dates of the
         * registration may still decide: the day was before them and, for a registration on request, at most two years
         * before the decision.
         */
        APPLICATION,
        /** The day on which the registration starts. */
        START
    }

    /** The period without a first or a last day. */
    public static final EffectivePeriod ALWAYS =
            new EffectivePeriod(ReferenceDate.AS_OF, Optional.empty(), Optional.empty());

    /** Rejects nulls. */
    public EffectivePeriod {
        Objects.requireNonNull(measuredBy, "measuredBy");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Creates the period of a rule that is in force from a day on.
     *
     * @param day the date that is compared with the period
     * @param from first day
     * @return the period
     */
    public static EffectivePeriod from(ReferenceDate day, LocalDate from) {
        return new EffectivePeriod(day, Optional.of(from), Optional.empty());
    }

    /**
     * Creates the period of a rule that was in force until a day.
     *
     * @param day the date that is compared with the period
     * @param until last day, inclusive
     * @return the period
     */
    public static EffectivePeriod until(ReferenceDate day, LocalDate until) {
        return new EffectivePeriod(day, Optional.empty(), Optional.of(until));
    }

    /**
     * Checks whether a day is in the period, both ends included.
     *
     * @param day a day
     * @return true if it is
     */
    public boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
