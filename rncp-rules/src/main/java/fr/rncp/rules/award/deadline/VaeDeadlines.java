package fr.rncp.rules.award.deadline;

import fr.rncp.rules.calendar.Days;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * Computes time limits of the validation of experience (VAE), as days (code du travail, art. R6412-4, R6412-5 and
 * R6412-7, in force on 2026-03-27). Each is the last day within the limit; weekends and public holidays are not taken
 * into account. A day beyond the last one that {@link LocalDate} supports becomes {@link LocalDate#MAX}.
 */
public final class VaeDeadlines {

    private VaeDeadlines() {}

    /** The ways to determine the end of the third month. The wording of the article allows both. */
    public enum JuryMonth {
        /**
         * The last day of the third calendar month after the month of the filing: 2024-04-30 for a filing on
         * 2024-01-15. This is the default.
         */
        CALENDAR,
        /** The day three months after the filing: 2024-04-15 for a filing on 2024-01-15. */
        TO_THE_DAY
    }

    /**
     * Returns the last day on which the admissibility of an application (<i>recevabilité</i>) may be decided. The limit
     * is two months (R6412-4).
     *
     * @param filedOn the day of the application
     * @return the last day
     */
    public static LocalDate admissibilityDueBy(LocalDate filedOn) {
        return Days.after(filedOn, Period.ofMonths(2));
    }

    /**
     * Checks whether an application is admissible because no decision was taken in time (R6412-4).
     *
     * @param filedOn the day of the application
     * @param asOf the day in question
     * @return true from the day after {@link #admissibilityDueBy}
     */
    public static boolean isAdmissibleBySilence(LocalDate filedOn, LocalDate asOf) {
        return asOf.isAfter(admissibilityDueBy(filedOn));
    }

    /**
     * Returns the last day on which an admissible application is valid if the candidate takes no further step. The
     * limit is six months (R6412-4).
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
     * Returns the last day on which the jury may meet, which is the end of the third month after the validation file
     * was filed (R6412-5), counted by {@link JuryMonth#CALENDAR}.
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
     * Returns the last day on which the candidate may be notified of the decision. The limit is fifteen days (R6412-7).
     *
     * @param decidedOn the day of the jury's decision
     * @return the last day
     */
    public static LocalDate notificationBy(LocalDate decidedOn) {
        return Days.daysAfter(decidedOn, 15);
    }
}
