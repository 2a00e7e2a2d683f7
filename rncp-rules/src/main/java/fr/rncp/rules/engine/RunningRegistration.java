package fr.rncp.rules.engine;

import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.stream.Stream;

/** Checks whether a registration is active on the day of the validation. */
public final class RunningRegistration {

    /** The parts that {@link Registration#startDate()} reads. */
    public static final List<SheetPointer> START = List.of(
            SheetPointers.REGISTRATION_TYPE,
            SheetPointers.REGISTRATION_PATHWAYS_START_DATE,
            SheetPointers.REGISTRATION_EFFECTIVE_DATE,
            SheetPointers.REGISTRATION_DECISION_DATE);

    private RunningRegistration() {}

    /** Returns the given places, followed by the places of the first day of the registration. */
    public static List<SheetPointer> withStart(SheetPointer... others) {
        return Stream.concat(Stream.of(others), START.stream()).toList();
    }

    /** Returns the answer of the sheet, or no if the last day has passed; unknown if the sheet does not state it. */
    public static Answer of(SheetCheck check) {
        Registration registration = check.sheet().registration();
        boolean isOver = registration.endDate().filter(check.asOf()::isAfter).isPresent();
        return registration.active().and(Answer.of(!isOver));
    }
}
