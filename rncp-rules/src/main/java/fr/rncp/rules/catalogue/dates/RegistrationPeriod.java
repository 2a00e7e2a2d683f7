package fr.rncp.rules.catalogue.dates;

import fr.rncp.model.Argument;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.calendar.Days;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.SheetFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How long a registration lasts.
 *
 * @param start its first day, as {@link SheetFacts#start()} knows it
 * @param end its last day, inclusive
 */
public record RegistrationPeriod(LocalDate start, LocalDate end) {

    static final String END = "/registration/endDate";

    /** What a rule reads that asks for the span; a start that one source lacks may be known by another date. */
    public static final List<String> READS = List.of(
            "/registration/pathwaysStartDate", "/registration/effectiveDate", "/registration/decisionDate", END);

    static Optional<RegistrationPeriod> of(SheetCheck check) {
        return check.sheet().registration().startDate().flatMap(start -> check.sheet()
                .registration()
                .endDate()
                .map(end -> new RegistrationPeriod(start, end)));
    }

    /** The judgement of the span, or what of it is not known. */
    public static Outcome judged(SheetCheck check, Function<RegistrationPeriod, Outcome> judgement) {
        return of(check).map(judgement).orElseGet(() -> SheetCheck.undetermined(missing(check)));
    }

    private static String[] missing(SheetCheck check) {
        return Stream.of(
                        check.sheet().registration().startDate().isEmpty()
                                ? check.sheet().registration().startPointer().value()
                                : "",
                        check.sheet().registration().endDate().isEmpty() ? END : "")
                .filter(pointer -> !pointer.isEmpty())
                .toArray(String[]::new);
    }

    boolean isLongerThan(int years) {
        return end.isAfter(Days.yearsAfter(start, years));
    }

    Argument[] arguments() {
        return new Argument[] {Argument.day("start", start), Argument.day("end", end)};
    }
}
