package fr.rncp.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a rule holds.
 *
 * @param measuredBy which day of a sheet decides
 * @param from first day; absent for as long as the registers are known to this library
 * @param until last day, inclusive; absent while the rule holds
 */
public record EffectivePeriod(ReferenceDate measuredBy, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Which day decides whether a rule holds. */
    public enum ReferenceDate {
        /** The day of the validation. */
        AS_OF,
        /**
         * The day on which the registration was applied for; unknown, unless {@link RuleContext} or the decision tells.
         */
        APPLICATION,
        /** The day on which the registration starts. */
        START
    }

    /** At any time. */
    public static final EffectivePeriod ALWAYS =
            new EffectivePeriod(ReferenceDate.AS_OF, Optional.empty(), Optional.empty());

    /** Refuses nulls. */
    public EffectivePeriod {
        Objects.requireNonNull(measuredBy, "measuredBy");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /**
     * A rule that holds from a day on.
     *
     * @param day which day of a sheet decides
     * @param from first day
     * @return the interval
     */
    public static EffectivePeriod from(ReferenceDate day, LocalDate from) {
        return new EffectivePeriod(day, Optional.of(from), Optional.empty());
    }

    /**
     * A rule that held until a day.
     *
     * @param day which day of a sheet decides
     * @param until last day
     * @return the interval
     */
    public static EffectivePeriod until(ReferenceDate day, LocalDate until) {
        return new EffectivePeriod(day, Optional.empty(), Optional.of(until));
    }

    /**
     * Tells whether a day lies in the interval, both ends included.
     *
     * @param day a day
     * @return true if it does
     */
    public boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
