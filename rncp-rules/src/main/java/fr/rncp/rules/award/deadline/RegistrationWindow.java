package fr.rncp.rules.award.deadline;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When one may enter a certification and when it may be awarded, by the dates of its sheet. What the sheet does not state is unknown, never a no. The sheet's
 * {@code active} is not used: it is true of the day of the export, not of the day that is asked for.
 */
public final class RegistrationWindow {

    private RegistrationWindow() {}

    /**
     * Whether one may enter by a pathway on a day: from the start of the registration to its end, both included, if the pathway is open.
     *
     * @param sheet the certification
     * @param pathway the pathway
     * @param date the day
     * @return no if one of start, end and pathway forbids it; unknown if none does and one is not stated
     */
    public static Answer mayEnter(CertificationSheet sheet, Pathway pathway, LocalDate date) {
        Answer open = sheet.pathway(pathway).map(AccessPathway::available).orElse(Answer.UNKNOWN);
        Registration registration = sheet.registration();
        Answer begun = answer(start(registration).map(start -> !date.isBefore(start)));
        Answer running = answer(registration.endDate().map(end -> !date.isAfter(end)));
        return and(open, and(begun, running));
    }

    /**
     * Whether the certification may be awarded on a day: until the last day of award, if the sheet states one; else to those who entered while it was registered (code du
     * travail, art. L6113-9). Who is awarded it during the registration entered in time.
     *
     * @param sheet the certification
     * @param date the day of the award
     * @param entry the day on which the candidate entered, if it is known
     * @return unknown if the dates that decide are not known
     */
    public static Answer mayAward(CertificationSheet sheet, LocalDate date, Optional<LocalDate> entry) {
        Registration registration = sheet.registration();
        if (registration.awardDeadline().isPresent()) {
            return answer(registration.awardDeadline().map(deadline -> !date.isAfter(deadline)));
        }
        Optional<LocalDate> end = registration.endDate();
        if (end.filter(last -> !date.isAfter(last)).isPresent()) {
            return Answer.YES;
        }
        return answer(entry.flatMap(day -> end.map(last -> !day.isAfter(last))));
    }

    /**
     * The first day of the registration: the start of the certifying pathways, which is the effective date of a registration by law and the date of decision of one on
     * request.
     *
     * @param registration the registration
     * @return the day, if the sheet states it
     */
    public static Optional<LocalDate> start(Registration registration) {
        Optional<LocalDate> byType = registration.type().equals(Optional.of(RegistrationType.ON_REQUEST))
                ? registration.decisionDate()
                : registration.type().equals(Optional.of(RegistrationType.BY_LAW))
                        ? registration.effectiveDate()
                        : Optional.empty();
        return registration.pathwaysStartDate().or(() -> byType);
    }

    private static Answer answer(Optional<Boolean> truth) {
        return truth.map(value -> value ? Answer.YES : Answer.NO).orElse(Answer.UNKNOWN);
    }

    private static Answer and(Answer a, Answer b) {
        if (a.isNo() || b.isNo()) {
            return Answer.NO;
        }
        return a.isYes() && b.isYes() ? Answer.YES : Answer.UNKNOWN;
    }
}
