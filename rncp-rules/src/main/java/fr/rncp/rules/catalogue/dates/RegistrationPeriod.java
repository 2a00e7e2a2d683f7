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
 * The period of a registration.
 *
 * @param start the first day, from {@link Registration#startDate()}
 * @param end the last day, inclusive
 */
public record RegistrationPeriod(LocalDate start, LocalDate end) {

    /** The parts that a rule about the period reads; if a source lacks the start, another date may replace it. */
    public static final List<SheetPointer> READS = RunningRegistration.withStart(SheetPointers.REGISTRATION_END_DATE);

    static Optional<RegistrationPeriod> of(SheetCheck check) {
        return start(check)
                .flatMap(
                        start -> check.sheet().registration().endDate().map(end -> new RegistrationPeriod(start, end)));
    }

    /**
     * Returns the first day, from {@link Registration#startDate()}. A decision date in the future is ignored here,
     * because another rule reports it.
     */
    public static Optional<LocalDate> start(SheetCheck check) {
        Registration registration = check.sheet().registration();
        boolean isDecision = registration.startPointer().equals(SheetPointers.REGISTRATION_DECISION_DATE);
        return registration.startDate().filter(start -> !isDecision || !start.isAfter(check.asOf()));
    }

    /** Checks whether another rule reports the end: it precedes the start, or is too late. */
    public static boolean endIsWrong(SheetCheck check) {
        return TermRules.endIsWrong(check);
    }

    /** Applies a check to the period, or returns undetermined with the dates that are unknown. */
    public static Outcome judged(SheetCheck check, Function<RegistrationPeriod, Outcome> judgement) {
        return of(check).map(judgement).orElseGet(() -> check.undetermined(missing(check)));
    }

    private static List<SheetPointer> missing(SheetCheck check) {
        Registration registration = check.sheet().registration();
        List<SheetPointer> missing = new ArrayList<>();
        if (start(check).isEmpty()) {
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
