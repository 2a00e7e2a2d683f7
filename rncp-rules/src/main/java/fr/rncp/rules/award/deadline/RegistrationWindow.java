package fr.rncp.rules.award.deadline;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When one may enter a certification and when it may be awarded, by the dates of its sheet. What the sheet does not
 * state is unknown, never a no. The sheet's {@code active} is not used: it is true of the day of the export, not of the
 * day that is asked for.
 */
public final class RegistrationWindow {

    private RegistrationWindow() {}

    /**
     * Whether one may enter by a pathway on a day: from the start of the registration to its end, both included, if the
     * pathway is open.
     *
     * @param sheet the certification
     * @param pathway the pathway
     * @param date the day
     * @return no if one of start, end and pathway forbids it; unknown if none does and one is not stated
     */
    public static Answer mayEnter(CertificationSheet sheet, Pathway pathway, LocalDate date) {
        Answer open = sheet.pathway(pathway).map(AccessPathway::available).orElse(Answer.UNKNOWN);
        return open.and(sheet.registration().isInForceOn(date));
    }

    /**
     * Whether the certification may be awarded on a day: until the last day of award, if the sheet states one; else to
     * those who entered while it was registered (code du travail, art. L6113-9). Who is awarded it during the
     * registration entered in time.
     *
     * @param sheet the certification
     * @param date the day of the award
     * @param entry the day on which the candidate entered, if it is known
     * @return unknown if the dates that decide are not known
     */
    public static Answer mayAward(CertificationSheet sheet, LocalDate date, Optional<LocalDate> entry) {
        Registration registration = sheet.registration();
        if (registration.awardDeadline().isPresent()) {
            return Answer.of(registration.awardDeadline().map(deadline -> !date.isAfter(deadline)));
        }
        Optional<LocalDate> end = registration.endDate();
        if (end.filter(last -> !date.isAfter(last)).isPresent()) {
            return Answer.YES;
        }
        return Answer.of(entry.flatMap(day -> end.map(last -> !day.isAfter(last))));
    }
}
