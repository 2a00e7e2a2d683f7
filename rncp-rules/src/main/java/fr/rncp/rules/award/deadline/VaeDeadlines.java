package fr.rncp.rules.award.deadline;

import fr.rncp.rules.calendar.Days;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;

/**
 * Computes time limits of the validation of experience (VAE), as days (code du travail, art. R6412-4, R6412-5 and
 * R6412-7, in force on 2026-03-27). Each is the last day within the limit; weekends and public holidays are not taken
 * into account. A day beyond the last one that {@link LocalDate} supports becomes {@link LocalDate#MAX}.
 */
public final class VaeDeadlines {

    private VaeDeadlines() {}

    /** The ways to count the end of the third or sixth month; the wording of the articles allows both. */
    public enum MonthCount {
        /**
         * The last day of that calendar month after the month of the event: the third one after 2024-01-15 ends on
         * 2024-04-30. This is the default.
         */
        CALENDAR,
        /** As many months after the day of the event: the third one after 2024-01-15 ends on 2024-04-15. */
        TO_THE_DAY;

        LocalDate endOf(int months, LocalDate event) {
            LocalDate later = Days.after(event, Period.ofMonths(months));
            return this == TO_THE_DAY ? later : YearMonth.from(later).atEndOfMonth();
        }
    }

    /**
     * Returns the last day on which the decision on admissibility (<i>recevabilité</i>) may be notified: two months
     * after receipt of the complete feasibility file (<i>dossier de faisabilité</i>, R6412-4).
     *
     * @param completeOn the day on which the complete file was received; the candidate is asked for missing parts first
     * @return the last day
     */
    public static LocalDate admissibilityDueBy(LocalDate completeOn) {
        return Days.after(completeOn, Period.ofMonths(2));
    }

    /**
     * Checks whether an application is admissible because no decision was taken in time (R6412-4).
     *
     * @param completeOn the day on which the complete feasibility file was received
     * @param asOf the day in question
     * @return true from the day after {@link #admissibilityDueBy}
     */
    public static boolean isAdmissibleBySilence(LocalDate completeOn, LocalDate asOf) {
        return asOf.isAfter(admissibilityDueBy(completeOn));
    }

    /**
     * Returns the last day on which a first step of the candidate must be recorded on the portal, so that the decision
     * on admissibility does not lapse: the end of the sixth month after its notification (R6412-4), read as
     * {@link MonthCount#CALENDAR}.
     *
     * @param notifiedOn the day on which the decision, or admissibility by silence, was notified
     * @return the last day
     */
    public static LocalDate stepDueBy(LocalDate notifiedOn) {
        return stepDueBy(notifiedOn, MonthCount.CALENDAR);
    }

    /**
     * Returns the last day on which a first step of the candidate must be recorded (R6412-4).
     *
     * @param notifiedOn the day on which the decision, or admissibility by silence, was notified
     * @param count the way to count the sixth month
     * @return the last day
     */
    public static LocalDate stepDueBy(LocalDate notifiedOn, MonthCount count) {
        return count.endOf(6, notifiedOn);
    }

    /**
     * Checks whether the decision on admissibility has lapsed (<i>caducité</i>, R6412-4): the sixth month after its
     * notification has ended, and no step that the file or the recommendations provide for was recorded by then. Later
     * pauses have no effect. A legitimate reason (<i>motif légitime</i>) prevents the lapse; it is not considered here.
     *
     * @param notifiedOn the day on which the decision, or admissibility by silence, was notified
     * @param steps the days on which steps of the candidate were recorded on the portal
     * @param asOf the day in question
     * @return true from the day after {@link #stepDueBy(LocalDate)}, unless a step was recorded by then
     */
    public static boolean hasLapsed(LocalDate notifiedOn, List<LocalDate> steps, LocalDate asOf) {
        LocalDate due = stepDueBy(notifiedOn);
        return asOf.isAfter(due) && steps.stream().allMatch(due::isBefore);
    }

    /**
     * Returns the last day on which the jury may meet: before the end of the third month after the validation file was
     * filed (R6412-5), read as {@link MonthCount#CALENDAR}.
     *
     * @param filedOn the day on which the validation file was filed
     * @return the last day
     */
    public static LocalDate juryBy(LocalDate filedOn) {
        return juryBy(filedOn, MonthCount.CALENDAR);
    }

    /**
     * Returns the last day on which the jury may meet (R6412-5).
     *
     * @param filedOn the day on which the validation file was filed
     * @param count the way to count the third month
     * @return the last day
     */
    public static LocalDate juryBy(LocalDate filedOn, MonthCount count) {
        return count.endOf(3, filedOn);
    }

    /**
     * Returns the last day on which the candidate may be notified of the result: fifteen days (R6412-7).
     *
     * @param seenOn the day on which the candidate appeared before the jury, which may decide later
     * @return the last day
     */
    public static LocalDate notificationBy(LocalDate seenOn) {
        return Days.daysAfter(seenOn, 15);
    }
}
