package fr.rncp.rules.engine;

import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.stream.Stream;

/** Whether a registration runs on the day of the validation. */
public final class RunningRegistration {

    /** What {@link Registration#startDate()} reads. */
    public static final List<SheetPointer> START = List.of(
            SheetPointers.REGISTRATION_TYPE,
            SheetPointers.REGISTRATION_PATHWAYS_START_DATE,
            SheetPointers.REGISTRATION_EFFECTIVE_DATE,
            SheetPointers.REGISTRATION_DECISION_DATE);

    private RunningRegistration() {}

    /** Some places, and those that the first day is read from. */
    public static List<SheetPointer> withStart(SheetPointer... others) {
        return Stream.concat(Stream.of(others), START.stream()).toList();
    }

    /** What the sheet says, unless its last day has passed since; without a word of it, not known. */
    public static Answer of(SheetCheck check) {
        Registration registration = check.sheet().registration();
        boolean isOver = registration.endDate().filter(check.asOf()::isAfter).isPresent();
        return registration.active().and(Answer.of(!isOver));
    }
}
