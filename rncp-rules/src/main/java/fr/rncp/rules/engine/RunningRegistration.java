package fr.rncp.rules.engine;

import fr.rncp.model.Registration;
import fr.rncp.model.value.Answer;

/** Whether a registration runs on the day of the validation. */
public final class RunningRegistration {

    private RunningRegistration() {}

    /** What the sheet says, unless its last day has passed since; without a word of it, not known. */
    public static Answer of(SheetCheck check) {
        Registration registration = check.sheet().registration();
        return registration.endDate().filter(check.asOf()::isAfter).isPresent() ? Answer.NO : registration.active();
    }
}
