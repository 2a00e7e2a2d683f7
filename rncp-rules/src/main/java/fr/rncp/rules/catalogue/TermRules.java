package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Answer;
import fr.rncp.model.Argument;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.InForce;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How long a registration lasts. */
final class TermRules {

    private static final RuleSource PROLONGED =
            Sources.doctrine("France compétences, prolongation de 131 certifications au 23/08/2020");

    private static final String TERM = "/registration/termYears";
    private static final String YEARS = "/statistics/*/year";

    private static final int LONGEST = 5;
    private static final int SHORTENED = 3;

    /** Registrations that ended in the spring of 2020 were prolonged to this day. */
    private static final LocalDate PROLONGED_END = LocalDate.of(2020, 8, 23);

    /** A decision takes effect on the day that it is put online, a little later; how much later no sheet states. */
    private static final int ONLINE_WITHIN_DAYS = 31;

    private static final InForce LAW_OF_2018 = InForce.from(InForce.Day.START, LocalDate.of(2019, 1, 1));
    private static final InForce DECREE_OF_2025 = InForce.from(InForce.Day.APPLICATION, LocalDate.of(2025, 10, 1));

    private TermRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("DAT-002", Severity.ERROR, Sources.LOGIC)
                        .reads(Span.READS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TermRules::startsBeforeItEnds),
                rule("DAT-003", Severity.ERROR, Sources.labour("L6113-5"), Sources.labour("L6113-6"), PROLONGED)
                        .reads(Span.READS)
                        .inForce(LAW_OF_2018)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TermRules::lastsFiveYears),
                rule("DAT-004", Severity.WARNING, Sources.LOGIC, Sources.OBSERVED)
                        .reads(withSpan(TERM))
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TermRules::endsWithItsTerm),
                rule("DAT-005", Severity.ERROR, Sources.labour("R6113-10"))
                        .reads(TERM)
                        .only(Scope.ON_REQUEST)
                        .inForce(DECREE_OF_2025)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TermRules::emergingOccupation),
                rule("DAT-006", Severity.ERROR, Sources.labour("R6113-9"), Sources.labour("R6113-11"))
                        .reads(withSpan(TERM, YEARS))
                        .only(Scope.ON_REQUEST)
                        .inForce(DECREE_OF_2025)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TermRules::singleCohort));
    }

    private static String[] withSpan(String... others) {
        return Stream.concat(Stream.of(others), Stream.of(Span.READS)).toArray(String[]::new);
    }

    private static Outcome startsBeforeItEnds(Examination x) {
        return Span.judged(
                x,
                span -> Examination.violatedIf(
                        span.start().isAfter(span.end()), x.finding(Span.END, span.arguments())));
    }

    private static Outcome lastsFiveYears(Examination x) {
        return Span.judged(
                x,
                span -> Examination.violatedIf(
                        span.isLongerThan(LONGEST) && !span.end().equals(PROLONGED_END), tooLong(x, span)));
    }

    private static Finding tooLong(Examination x, Span span) {
        long excess = excess(span, LONGEST);
        return mayBeOfDelay(x, excess)
                ? x.variant(
                                "decision",
                                Span.END,
                                Argument.day("decision", span.start()),
                                Argument.day("end", span.end()),
                                Argument.number("excess", excess))
                        .withSeverity(Severity.WARNING)
                : x.finding(Span.END, span.arguments());
    }

    private static Outcome endsWithItsTerm(Examination x) {
        OptionalInt term = x.sheet().registration().termYears();
        if (term.isEmpty()) {
            return x.facts().lost(TERM) ? Examination.undetermined(TERM) : Examination.nothingToJudge();
        }
        return Span.judged(x, span -> {
            LocalDate expected = Days.yearsAfter(span.start(), term.getAsInt());
            boolean fits = Math.abs(Days.between(expected, span.end())) <= 1;
            return Examination.violatedIf(
                    !fits && !span.end().equals(PROLONGED_END),
                    x.finding(
                            Span.END,
                            Argument.number("years", term.getAsInt()),
                            Argument.day("start", span.start()),
                            Argument.day("end", span.end())));
        });
    }

    private static Outcome emergingOccupation(Examination x) {
        OptionalInt term = x.sheet().registration().termYears();
        Answer emerging = x.context().application().emergingOccupation();
        if (emerging.isNo()) {
            return Examination.nothingToJudge();
        }
        if (term.isEmpty()) {
            return Examination.undetermined(TERM);
        }
        boolean fits = term.getAsInt() == SHORTENED;
        return fits || emerging.isYes()
                ? Examination.violatedIf(!fits, x.finding(TERM, Argument.number("years", term.getAsInt())))
                : Examination.undetermined(TERM); // whether the occupation emerges, no sheet states
    }

    private static Outcome singleCohort(Examination x) {
        Answer first = x.context().application().firstRequest();
        if (first.isNo() || years(x) > 1) {
            return Examination.nothingToJudge();
        }
        if (mayHaveOtherYears(x)) {
            return Examination.undetermined(YEARS);
        }
        if (years(x) == 0) {
            return Examination.nothingToJudge();
        }
        Optional<Boolean> tooLong = isLongerThanShortened(x);
        if (tooLong.isEmpty()) {
            return Examination.undetermined(TERM);
        }
        return first.isYes() || !tooLong.get()
                ? Examination.violatedIf(tooLong.get(), x.finding(TERM))
                : Examination.undetermined(TERM); // whether it was the first request, no sheet states
    }

    /** A row without its year, or one that the source has lost, may be of another year. */
    private static boolean mayHaveOtherYears(Examination x) {
        return x.sheet().statistics().stream().anyMatch(row -> row.year().isEmpty())
                || !x.facts().lost(List.of(new SheetPointer(YEARS))).isEmpty();
    }

    private static long years(Examination x) {
        return x.sheet().statistics().stream()
                .map(CohortStatistics::year)
                .filter(OptionalInt::isPresent)
                .distinct()
                .count();
    }

    private static Optional<Boolean> isLongerThanShortened(Examination x) {
        OptionalInt term = x.sheet().registration().termYears();
        return term.isPresent()
                ? Optional.of(term.getAsInt() > SHORTENED)
                : Span.of(x)
                        .filter(span -> !mayBeOfDelay(x, excess(span, SHORTENED)))
                        .map(span -> span.isLongerThan(SHORTENED));
    }

    private static long excess(Span span, int years) {
        return Days.between(Days.yearsAfter(span.start(), years), span.end());
    }

    /** Whether so many days too many may be those between a decision and its effect. */
    private static boolean mayBeOfDelay(Examination x, long excess) {
        boolean isByDecision = x.facts().startPointer().value().equals(RegistrationDate.DECISION.pointer());
        return isByDecision && excess > 0 && excess <= ONLINE_WITHIN_DAYS;
    }
}
