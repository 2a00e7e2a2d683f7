package fr.rncp.rules.catalogue.dates;

import fr.rncp.model.Argument;
import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.calendar.Days;
import fr.rncp.rules.engine.RunningRegistration;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How long a registration lasts.
 *
 * @param start its first day, as {@link Registration#startDate()} knows it
 * @param end its last day, inclusive
 */
public record RegistrationPeriod(LocalDate start, LocalDate end) {

    /** What a rule reads that asks for the span; a start that one source lacks may be known by another date. */
    public static final List<SheetPointer> READS = RunningRegistration.withStart(SheetPointers.REGISTRATION_END_DATE);

    static Optional<RegistrationPeriod> of(SheetCheck check) {
        return check.sheet().registration().startDate().flatMap(start -> check.sheet()
                .registration()
                .endDate()
                .map(end -> new RegistrationPeriod(start, end)));
    }

    /** The judgement of the span, or what of it is not known. */
    public static Outcome judged(SheetCheck check, Function<RegistrationPeriod, Outcome> judgement) {
        return of(check).map(judgement).orElseGet(() -> check.undetermined(missing(check)));
    }

    private static List<SheetPointer> missing(SheetCheck check) {
        Registration registration = check.sheet().registration();
        List<SheetPointer> missing = new ArrayList<>();
        if (registration.startDate().isEmpty()) {
            missing.add(registration.startPointer());
        }
        if (registration.endDate().isEmpty()) {
            missing.add(SheetPointers.REGISTRATION_END_DATE);
        }
        return missing;
    }

    boolean isLongerThan(int years) {
        return end.isAfter(Days.yearsAfter(start, years));
    }

    Argument[] arguments() {
        return new Argument[] {Argument.day("start", start), Argument.day("end", end)};
    }
}
