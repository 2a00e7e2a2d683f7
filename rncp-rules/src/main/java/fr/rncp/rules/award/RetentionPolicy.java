package fr.rncp.rules.award;

import fr.rncp.model.Registration;
import fr.rncp.rules.calendar.Days;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * The time for which an acquired block is kept. According to France compétences it is kept for life, but regimes
 * differ, so the policy is a part of the rules.
 */
public sealed interface RetentionPolicy {

    /**
     * Returns the last day, inclusive, on which a block acquired on a given day is held.
     *
     * @param on the day of the acquisition
     * @return the last day; empty if the block is kept for life. If the last day is before {@code on}, the block is
     *     never held.
     */
    Optional<LocalDate> until(LocalDate on);

    /** Blocks are kept for life (<i>acquis à vie</i>), according to the doctrine of France compétences. */
    record Lifelong() implements RetentionPolicy {

        @Override
        public Optional<LocalDate> until(LocalDate on) {
            Objects.requireNonNull(on, "on");
            return Optional.empty();
        }
    }

    /**
     * Blocks are kept for some years, as in the certificates of the metal industry (CQPM: 5 years).
     *
     * @param years the number of years, from 1 to 999
     * @param lastDay whether the anniversary is the last day
     */
    record Years(int years, LastDay lastDay) implements RetentionPolicy {

        /**
         * Checks the number of years.
         *
         * @throws IllegalArgumentException if the number is not from 1 to 999
         */
        public Years {
            Objects.requireNonNull(lastDay, "lastDay");
            if (years < 1 || years > 999) {
                throw new IllegalArgumentException("blocks kept for " + years + " years: expected 1 to 999");
            }
        }

        @Override
        public Optional<LocalDate> until(LocalDate on) {
            LocalDate anniversary = Days.after(on, Period.ofYears(years));
            return Optional.of(lastDay == LastDay.ANNIVERSARY ? anniversary : anniversary.minusDays(1));
        }
    }

    /** The way to determine the last day of a number of years. No legal text that settles this question was found. */
    enum LastDay {
        /**
         * The anniversary: five years from 2020-03-01 end on 2025-03-01. This is the default, because time limits in
         * years are counted in this way (code de procédure civile, art. 641).
         */
        ANNIVERSARY,
        /** The day before the anniversary: five years from 2020-03-01 end on 2025-02-28. */
        EVE_OF_ANNIVERSARY
    }

    /**
     * Blocks are kept while the certification is registered and for some time after: one year for blocks of a
     * professional title.
     *
     * @param registrationEnd the last day of the registration
     * @param grace the time after that day
     */
    record WhileRegistered(LocalDate registrationEnd, Period grace) implements RetentionPolicy {

        /**
         * Checks the period.
         *
         * @throws IllegalArgumentException if a component of the period is negative
         */
        public WhileRegistered {
            Objects.requireNonNull(registrationEnd, "registrationEnd");
            if (grace.getYears() < 0 || grace.getMonths() < 0 || grace.getDays() < 0) {
                throw new IllegalArgumentException("a grace period of " + grace + ": expected no negative component");
            }
        }

        @Override
        public Optional<LocalDate> until(LocalDate on) {
            Objects.requireNonNull(on, "on");
            return Optional.of(Days.after(registrationEnd, grace));
        }
    }

    /**
     * Blocks are kept until they themselves are withdrawn, as units of State diplomas are.
     *
     * @param lastDay the last day on which the block exists; empty as long as no end is announced
     */
    record UntilWithdrawn(Optional<LocalDate> lastDay) implements RetentionPolicy {

        /** Rejects null. */
        public UntilWithdrawn {
            Objects.requireNonNull(lastDay, "lastDay");
        }

        @Override
        public Optional<LocalDate> until(LocalDate on) {
            Objects.requireNonNull(on, "on");
            return lastDay;
        }
    }

    /** {@return the policy under which blocks are kept for life} */
    static RetentionPolicy lifelong() {
        return new Lifelong();
    }

    /**
     * Creates a policy under which blocks are kept for some years, the anniversary included.
     *
     * @param years the number of years, from 1 to 999
     * @return the policy
     * @throws IllegalArgumentException if the number is out of range
     */
    static RetentionPolicy years(int years) {
        return new Years(years, LastDay.ANNIVERSARY);
    }

    /**
     * Creates a policy under which blocks are kept while the certification is registered and for some time after.
     *
     * @param registrationEnd the last day of the registration
     * @param grace the time after that day
     * @return the policy
     * @throws IllegalArgumentException if the time is negative
     */
    static RetentionPolicy whileRegistered(LocalDate registrationEnd, Period grace) {
        return new WhileRegistered(registrationEnd, grace);
    }

    /**
     * Creates a policy under which blocks are kept while the certification is registered and for some time after, with
     * the end date of its sheet.
     *
     * @param registration the registration
     * @param grace the time after that date
     * @return the policy; empty if the sheet states no end date
     * @throws IllegalArgumentException if the time is negative
     */
    static Optional<RetentionPolicy> whileRegistered(Registration registration, Period grace) {
        return registration.endDate().map(end -> whileRegistered(end, grace));
    }

    /**
     * Creates a policy under which blocks are kept until they themselves are withdrawn.
     *
     * @param lastDay the last day on which the block exists
     * @return the policy
     */
    static RetentionPolicy untilWithdrawn(LocalDate lastDay) {
        return new UntilWithdrawn(Optional.of(lastDay));
    }
}
