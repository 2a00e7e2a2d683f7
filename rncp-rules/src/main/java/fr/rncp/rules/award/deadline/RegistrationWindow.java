package fr.rncp.rules.award.deadline;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Checks whether a candidate may enter a certification and whether it may be awarded, according to the dates on its
 * sheet. A fact that the sheet does not state is unknown, never a no. The component {@code active} of the sheet is not
 * used, because it describes the day of the export, not the day in question.
 */
public final class RegistrationWindow {

    private RegistrationWindow() {}

    /**
     * Checks whether a candidate may enter by a pathway on a day. The pathway must be open, and the day must be between
     * the start and the end of the registration, both included.
     *
     * @param sheet the certification
     * @param pathway the pathway
     * @param date the day
     * @return no if the start, the end or the pathway rules it out; otherwise unknown if one of them is not stated;
     *     otherwise yes
     */
    public static Answer mayEnter(CertificationSheet sheet, Pathway pathway, LocalDate date) {
        Answer open = sheet.pathway(pathway).map(AccessPathway::available).orElse(Answer.UNKNOWN);
        return open.and(sheet.registration().isInForceOn(date));
    }

    /**
     * Checks whether the certification may be awarded on a day. It may be awarded to candidates who entered while it
     * was registered (code du travail, art. L6113-9), so the answer is {@link Answer#NO} for an entry after the end of
     * the registration or after the award, and for an award before the start. If the sheet states a last day of awards,
     * the certification may be awarded until that day. If it is awarded during the registration, the candidate
     * necessarily entered in time.
     *
     * @param sheet the certification
     * @param date the day of the award
     * @param entry the day on which the candidate entered, if it is known
     * @return unknown if the dates that decide are not known
     */
    public static Answer mayAward(CertificationSheet sheet, LocalDate date, Optional<LocalDate> entry) {
        Registration registration = sheet.registration();
        Answer enteredInTime = enteredInTime(registration, entry);
        boolean tooEarly = registration.startDate().filter(date::isBefore).isPresent()
                || entry.filter(date::isBefore).isPresent();
        if (enteredInTime.isNo() || tooEarly) {
            return Answer.NO;
        }
        if (registration.awardDeadline().isPresent()) {
            return Answer.of(registration.awardDeadline().map(deadline -> !date.isAfter(deadline)));
        }
        Optional<LocalDate> end = registration.endDate();
        if (end.filter(last -> !date.isAfter(last)).isPresent()) {
            return Answer.YES;
        }
        return enteredInTime;
    }

    private static Answer enteredInTime(Registration registration, Optional<LocalDate> entry) {
        return Answer.of(entry.flatMap(day -> registration.endDate().map(last -> !day.isAfter(last))));
    }
}
