package fr.rncp.rules.award;

import fr.rncp.model.Registration;
import fr.rncp.rules.calendar.Days;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * How long an acquired block is kept. France compétences holds that it is kept for life; regimes differ, so the policy
 * is data of the rules.
 */
public sealed interface RetentionPolicy {

    /**
     * The last day on which a block acquired on a day is held, that day included.
     *
     * @param on the day of the acquisition
     * @return the last day; empty if it is kept for life. A last day before {@code on} means that the block is never
     *     held.
     */
    Optional<LocalDate> until(LocalDate on);

    /** Kept for life (<i>acquis à vie</i>), the doctrine of France compétences. */
    record Lifelong() implements RetentionPolicy {

        @Override
        public Optional<LocalDate> until(LocalDate on) {
            Objects.requireNonNull(on, "on");
            return Optional.empty();
        }
    }

    /**
     * Kept for some years, as in the metal industry's certificates (CQPM: 5).
     *
     * @param years how many, from 1 to 999
     * @param lastDay whether the anniversary still counts
     */
    record Years(int years, LastDay lastDay) implements RetentionPolicy {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not from 1 to 999
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

    /** Which day is the last of a number of years; no text found settles it. */
    enum LastDay {
        /**
         * The anniversary: five years from 2020-03-01 end with 2025-03-01. The default, as time limits in years end
         * (code de procédure civile, art. 641).
         */
        ANNIVERSARY,
        /** The day before the anniversary: five years from 2020-03-01 end with 2025-02-28. */
        EVE_OF_ANNIVERSARY
    }

    /**
     * Kept while the certification is registered and some time more: blocks of a vocational title, one year.
     *
     * @param registrationEnd the last day of the registration
     * @param grace the time after it
     */
    record WhileRegistered(LocalDate registrationEnd, Period grace) implements RetentionPolicy {

        /**
         * Checks the period.
         *
         * @throws IllegalArgumentException if a part of it is negative
         */
        public WhileRegistered {
            Objects.requireNonNull(registrationEnd, "registrationEnd");
            if (grace.getYears() < 0 || grace.getMonths() < 0 || grace.getDays() < 0) {
                throw new IllegalArgumentException(
                        "a time of grace of " + grace + ": expected none of its parts below zero");
            }
        }

        @Override
        public Optional<LocalDate> until(LocalDate on) {
            Objects.requireNonNull(on, "on");
            return Optional.of(Days.after(registrationEnd, grace));
        }
    }

    /**
     * Kept until the block itself is withdrawn, as units of State diplomas are.
     *
     * @param lastDay the last day on which the block exists; empty while nothing announces its end
     */
    record UntilWithdrawn(Optional<LocalDate> lastDay) implements RetentionPolicy {

        /** Refuses null. */
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
     * Kept for some years, the anniversary included.
     *
     * @param years how many, from 1 to 999
     * @return the policy
     * @throws IllegalArgumentException if the number is out of range
     */
    static RetentionPolicy years(int years) {
        return new Years(years, LastDay.ANNIVERSARY);
    }

    /**
     * Kept while the certification is registered and some time more.
     *
     * @param registrationEnd the last day of the registration
     * @param grace the time after it
     * @return the policy
     * @throws IllegalArgumentException if the time is negative
     */
    static RetentionPolicy whileRegistered(LocalDate registrationEnd, Period grace) {
        return new WhileRegistered(registrationEnd, grace);
    }

    /**
     * Kept while the certification is registered and some time more, by the end date that its sheet states.
     *
     * @param registration the registration
     * @param grace the time after it
     * @return the policy; empty if the sheet states no end date, since none is guessed
     * @throws IllegalArgumentException if the time is negative
     */
    static Optional<RetentionPolicy> whileRegistered(Registration registration, Period grace) {
        return registration.endDate().map(end -> whileRegistered(end, grace));
    }

    /**
     * Kept until the block itself is withdrawn.
     *
     * @param lastDay the last day on which the block exists
     * @return the policy
     */
    static RetentionPolicy untilWithdrawn(LocalDate lastDay) {
        return new UntilWithdrawn(Optional.of(lastDay));
    }
}
