package fr.rncp.rules.award.deadline;

import fr.rncp.rules.calendar.Days;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * Computes time limits of the validation of experience (VAE), as days (code du travail, art. R6412-4, R6412-5 and
 * R6412-7, in force on 2026-03-27). Each is the last day within the limit; weekends and public holidays are not taken
 * into account. Days after the last one that {@link LocalDate} supports become that one.
 */
public final class VaeDeadlines {

    private VaeDeadlines() {}

    /** The ways to count the end of the third month; the wording of the article allows both. */
    public enum JuryMonth {
        /**
         * The last day of the third calendar month after that of the filing: filed on 2024-01-15, by 2024-04-30. The
         * default.
         */
        CALENDAR,
        /** Three months after the day of the filing: filed on 2024-01-15, by 2024-04-15. */
        TO_THE_DAY
    }

    /**
     * Returns the last day on which the admissibility of an application (<i>recevabilité</i>) may be decided: two
     * months (R6412-4).
     *
     * @param filedOn the day of the application
     * @return the last day
     */
    public static LocalDate admissibilityDueBy(LocalDate filedOn) {
        return Days.after(filedOn, Period.ofMonths(2));
    }

    /**
     * Checks whether an application without a decision is admissible by silence (R6412-4).
     *
     * @param filedOn the day of the application
     * @param asOf the day in question
     * @return true from the day after {@link #admissibilityDueBy}
     */
    public static boolean isAdmissibleBySilence(LocalDate filedOn, LocalDate asOf) {
        return asOf.isAfter(admissibilityDueBy(filedOn));
    }

    /**
     * Returns the last day on which an admissible application remains valid without activity: six months (R6412-4).
     *
     * @param lastActivity the day of the last activity
     * @return the last day
     */
    public static LocalDate standsUntil(LocalDate lastActivity) {
        return Days.after(lastActivity, Period.ofMonths(6));
    }

    /**
     * Checks whether an application has lapsed (<i>caduque</i>, R6412-4).
     *
     * @param lastActivity the day of the last activity
     * @param asOf the day in question
     * @return true from the day after {@link #standsUntil}
     */
    public static boolean hasLapsed(LocalDate lastActivity, LocalDate asOf) {
        return asOf.isAfter(standsUntil(lastActivity));
    }

    /**
     * Returns the last day on which the jury may meet: before the end of the third month after the validation file was
     * filed (R6412-5), read as {@link JuryMonth#CALENDAR}.
     *
     * @param filedOn the day on which the validation file was filed
     * @return the last day
     */
    public static LocalDate juryBy(LocalDate filedOn) {
        return juryBy(filedOn, JuryMonth.CALENDAR);
    }

    /**
     * Returns the last day on which the jury may meet (R6412-5).
     *
     * @param filedOn the day on which the validation file was filed
     * @param reading the way to count the third month
     * @return the last day
     */
    public static LocalDate juryBy(LocalDate filedOn, JuryMonth reading) {
        LocalDate threeMonthsLater = Days.after(filedOn, Period.ofMonths(3));
        return reading == JuryMonth.TO_THE_DAY
                ? threeMonthsLater
                : YearMonth.from(threeMonthsLater).atEndOfMonth();
    }

    /**
     * Returns the last day on which the candidate may be notified: fifteen days (R6412-7).
     *
     * @param decidedOn the day of the jury's decision
     * @return the last day
     */
    public static LocalDate notificationBy(LocalDate decidedOn) {
        return Days.daysAfter(decidedOn, 15);
    }
}
