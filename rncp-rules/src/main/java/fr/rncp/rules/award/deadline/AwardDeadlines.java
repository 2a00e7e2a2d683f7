package fr.rncp.rules.award.deadline;

import fr.rncp.rules.calendar.Days;
import java.time.LocalDate;
import java.time.Period;

/**
 * Computes time limits of certifying bodies and of professional titles, as days; see {@link VaeDeadlines} for the
 * conventions that both follow.
 */
public final class AwardDeadlines {

    private AwardDeadlines() {}

    /**
     * Returns the last day on which the certifying body may report a holder to the information system of the personal
     * training account (CPF): three months (code du travail, art. R6113-17-2).
     *
     * @param awardedOn the day of the award
     * @return the last day
     */
    public static LocalDate cpfTransmissionBy(LocalDate awardedOn) {
        return Days.after(awardedOn, Period.ofMonths(3));
    }

    /**
     * Returns the last day on which the certifying body may report a change in the list of its partners (<i>organismes
     * habilités</i>). The limit is two months (code du travail, art. R6113-16-5).
     *
     * @param changedOn the day of the change
     * @return the last day
     */
    public static LocalDate habilitationChangeBy(LocalDate changedOn) {
        return Days.after(changedOn, Period.ofMonths(2));
    }

    /**
     * Returns the last day on which a candidate from training may resit a professional title after partial success or
     * failure. The limit is one year; it is known from secondary sources only.
     *
     * @param decidedOn the day of the jury's decision
     * @return the last day
     */
    public static LocalDate vocationalTitleResitBy(LocalDate decidedOn) {
        return Days.after(decidedOn, Period.ofYears(1));
    }

    /**
     * Returns the last day on which holders of blocks may obtain a closed professional title. The limit is one year; it
     * is known from secondary sources only.
     *
     * @param closedOn the last day of the title's validity
     * @return the last day
     */
    public static LocalDate closedVocationalTitleBy(LocalDate closedOn) {
        return Days.after(closedOn, Period.ofYears(1));
    }
}
