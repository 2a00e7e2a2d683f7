package fr.rncp.rules.catalogue;

import fr.rncp.model.Registration;
import fr.rncp.model.value.Answer;

/** Whether a registration runs on the day of the validation. */
final class RunningRegistration {

    static final String PUBLISHED = "/registration/active";
    static final String END = "/registration/endDate";

    private RunningRegistration() {}

    /** What the sheet says, unless its last day has passed since; without a word of it, not known. */
    static Answer of(SheetCheck check) {
        Registration registration = check.sheet().registration();
        return registration.endDate().filter(check.asOf()::isAfter).isPresent() ? Answer.NO : registration.active();
    }
}
