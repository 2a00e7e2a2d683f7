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
public record InForce(Day measuredBy, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Which day decides whether a rule holds. */
    public enum Day {
        /** The day of the validation. */
        AS_OF,
        /** The day on which the registration was applied for; unknown, unless {@link RuleContext} or the decision tells. */
        APPLICATION,
        /** The day on which the registration starts. */
        START
    }

    /** At any time. */
    public static final InForce ALWAYS = new InForce(Day.AS_OF, Optional.empty(), Optional.empty());

    /** Refuses nulls. */
    public InForce {
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
    public static InForce from(Day day, LocalDate from) {
        return new InForce(day, Optional.of(from), Optional.empty());
    }

    /**
     * A rule that held until a day.
     *
     * @param day which day of a sheet decides
     * @param until last day
     * @return the interval
     */
    public static InForce until(Day day, LocalDate until) {
        return new InForce(day, Optional.empty(), Optional.of(until));
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
