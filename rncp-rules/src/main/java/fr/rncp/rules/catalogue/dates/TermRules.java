package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.calendar.Days;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Rules on the duration of a registration. */
final class TermRules {

    private static final RuleSource PROLONGED =
            RuleSources.doctrine("France compétences, prolongation de 131 certifications au 23/08/2020");

    private static final int LONGEST = 5;
    private static final int SHORTENED = 3;

    /** Registrations that ended in the spring of 2020 were extended to this day. */
    private static final LocalDate PROLONGED_END = LocalDate.of(2020, 8, 23);

    /** A decision takes effect on the day on which it is put online, somewhat later. No sheet states how much later. */
    private static final int ONLINE_WITHIN_DAYS = 31;

    private static final EffectivePeriod LAW_OF_2018 =
            EffectivePeriod.from(EffectivePeriod.ReferenceDate.START, LocalDate.of(2019, 1, 1));
    private static final EffectivePeriod DECREE_OF_2025 =
            EffectivePeriod.from(EffectivePeriod.ReferenceDate.APPLICATION, LocalDate.of(2025, 10, 1));

    private TermRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("DAT-002", Severity.ERROR, RuleSources.LOGIC)
                        .reads(RegistrationPeriod.READS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TermRules::startsBeforeItEnds),
                rule("DAT-003", Severity.ERROR, PROLONGED)
                        .citing(RuleSources.rncp("L6113-5"), RuleSources.rs("L6113-6"))
                        .reads(withPeriod(SheetPointers.REGISTRATION_TERM_YEARS))
                        .inForce(LAW_OF_2018)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TermRules::lastsFiveYears),
                rule("DAT-004", Severity.WARNING, RuleSources.LOGIC, RuleSources.OBSERVED)
                        .reads(withPeriod(SheetPointers.REGISTRATION_TERM_YEARS))
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TermRules::endsWithItsTerm),
                rule("DAT-005", Severity.ERROR, RuleSources.labour("R6113-10"))
                        .reads(SheetPointers.REGISTRATION_TERM_YEARS)
                        .only(RuleScope.RNCP, RuleScope.ON_REQUEST)
                        .inForce(DECREE_OF_2025)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TermRules::emergingOccupation),
                rule("DAT-006", Severity.ERROR, RuleSources.rncp("R6113-9, II, a"), RuleSources.rs("R6113-11, II, a"))
                        .reads(withPeriod(SheetPointers.REGISTRATION_TERM_YEARS, SheetPointers.STATISTICS_YEAR))
                        .only(RuleScope.ON_REQUEST)
                        .inForce(DECREE_OF_2025)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TermRules::singleCohort));
    }

    private static List<SheetPointer> withPeriod(SheetPointer... others) {
        return Stream.concat(Stream.of(others), RegistrationPeriod.READS.stream())
                .toList();
    }

    private static Outcome startsBeforeItEnds(SheetCheck check) {
        return RegistrationPeriod.judged(
                check,
                period -> check.violatedIf(
                        period.start().isAfter(period.end()),
                        check.finding(SheetPointers.REGISTRATION_END_DATE, period.arguments())));
    }

    private static Outcome lastsFiveYears(SheetCheck check) {
        OptionalInt term = check.sheet().registration().termYears();
        if (RegistrationPeriod.of(check).filter(TermRules::isTooLong).isEmpty() && isTooLong(term)) {
            return check.violatedBy(check.variant(
                    "term", SheetPointers.REGISTRATION_TERM_YEARS, Argument.number("years", term.getAsInt())));
        }
        return RegistrationPeriod.judged(check, period -> check.violatedIf(isTooLong(period), tooLong(check, period)));
    }

    private static boolean isTooLong(OptionalInt term) {
        return term.isPresent() && term.getAsInt() > LONGEST;
    }

    private static boolean isTooLong(RegistrationPeriod period) {
        return period.isLongerThan(LONGEST) && !period.end().equals(PROLONGED_END);
    }

    /** Checks whether another rule reports the end: it precedes the start, or is too late. */
    static boolean endIsWrong(SheetCheck check) {
        return RegistrationPeriod.of(check)
                .filter(period -> period.start().isAfter(period.end()) || isTooLongByLaw(period))
                .isPresent();
    }

    private static boolean isTooLongByLaw(RegistrationPeriod period) {
        return LAW_OF_2018.contains(period.start()) && isTooLong(period);
    }

    private static Finding tooLong(SheetCheck check, RegistrationPeriod period) {
        long excess = excess(period, LONGEST);
        return mayBeOfDelay(check, excess)
                ? check.variant(
                                "decision",
                                SheetPointers.REGISTRATION_END_DATE,
                                Argument.day("decision", period.start()),
                                Argument.day("end", period.end()),
                                Argument.number("excess", excess))
                        .withSeverity(Severity.WARNING)
                : check.finding(SheetPointers.REGISTRATION_END_DATE, period.arguments());
    }

    private static Outcome endsWithItsTerm(SheetCheck check) {
        OptionalInt term = check.sheet().registration().termYears();
        if (term.isEmpty()) {
            return check.hasLost(SheetPointers.REGISTRATION_TERM_YEARS)
                    ? check.undetermined(SheetPointers.REGISTRATION_TERM_YEARS)
                    : check.nothingToJudge();
        }
        // One fault, one finding: DAT-002 and DAT-003 report these.
        boolean isReported = endIsWrong(check) || (isTooLong(term) && isUnderLawOf2018(check));
        return isReported ? check.nothingToJudge() : fits(check, term.getAsInt());
    }

    /** Checks whether another rule reports one of the dates: the term does not lead from the start to the end. */
    static boolean datesAreWrong(SheetCheck check) {
        OptionalInt term = check.sheet().registration().termYears();
        return endIsWrong(check)
                || (term.isPresent()
                        && RegistrationPeriod.of(check)
                                .filter(period -> !fits(period, term.getAsInt()))
                                .isPresent());
    }

    private static boolean isUnderLawOf2018(SheetCheck check) {
        return RegistrationPeriod.start(check).filter(LAW_OF_2018::contains).isPresent();
    }

    private static Outcome fits(SheetCheck check, int term) {
        return RegistrationPeriod.judged(check, period -> {
            return check.violatedIf(
                    !fits(period, term),
                    check.finding(
                            SheetPointers.REGISTRATION_END_DATE,
                            Argument.number("years", term),
                            Argument.day("start", period.start()),
                            Argument.day("end", period.end())));
        });
    }

    private static boolean fits(RegistrationPeriod period, int term) {
        LocalDate expected = Days.yearsAfter(period.start(), term);
        return Math.abs(Days.between(expected, period.end())) <= 1
                || period.end().equals(PROLONGED_END);
    }

    private static Outcome emergingOccupation(SheetCheck check) {
        OptionalInt term = check.sheet().registration().termYears();
        Answer emerging = check.context().application().emergingOccupation();
        if (emerging.isNo()) {
            return check.nothingToJudge();
        }
        if (term.isEmpty()) {
            return check.undetermined(SheetPointers.REGISTRATION_TERM_YEARS);
        }
        boolean fits = term.getAsInt() == SHORTENED;
        return fits || emerging.isYes()
                ? check.violatedIf(
                        !fits,
                        check.finding(SheetPointers.REGISTRATION_TERM_YEARS, Argument.number("years", term.getAsInt())))
                : check.undetermined(Need.EMERGING_OCCUPATION, SheetPointers.REGISTRATION_TERM_YEARS);
    }

    private static Outcome singleCohort(SheetCheck check) {
        Answer first = check.context().application().firstRequest();
        if (first.isNo() || years(check) > 1) {
            return check.nothingToJudge();
        }
        if (mayHaveOtherYears(check)) {
            return check.undetermined(SheetPointers.STATISTICS_YEAR);
        }
        if (years(check) == 0) {
            return check.nothingToJudge();
        }
        Optional<Boolean> tooLong = isLongerThanShortened(check);
        if (tooLong.isEmpty()) {
            return check.undetermined(SheetPointers.REGISTRATION_TERM_YEARS);
        }
        return first.isYes() || !tooLong.get()
                ? check.violatedIf(tooLong.get(), check.finding(SheetPointers.REGISTRATION_TERM_YEARS))
                : check.undetermined(Need.FIRST_REQUEST, SheetPointers.REGISTRATION_TERM_YEARS);
    }

    /**
     * Checks whether figures of other years may be missing: a row without a year, or one that the source has lost, may
     * concern a different year.
     */
    private static boolean mayHaveOtherYears(SheetCheck check) {
        return check.sheet().statistics().stream().anyMatch(row -> row.year().isEmpty())
                || !check.lost(List.of(SheetPointers.STATISTICS_YEAR)).isEmpty();
    }

    private static long years(SheetCheck check) {
        return check.sheet().statistics().stream()
                .map(CohortStatistics::year)
                .filter(OptionalInt::isPresent)
                .distinct()
                .count();
    }

    private static Optional<Boolean> isLongerThanShortened(SheetCheck check) {
        OptionalInt term = check.sheet().registration().termYears();
        return term.isPresent()
                ? Optional.of(term.getAsInt() > SHORTENED)
                : RegistrationPeriod.of(check)
                        .filter(period -> !mayBeOfDelay(check, excess(period, SHORTENED)))
                        .map(period -> period.isLongerThan(SHORTENED));
    }

    private static long excess(RegistrationPeriod period, int years) {
        return Days.between(Days.yearsAfter(period.start(), years), period.end());
    }

    /** Checks whether the excess in days may be the delay between a decision and its effect. */
    private static boolean mayBeOfDelay(SheetCheck check, long excess) {
        boolean isByDecision = check.sheet().registration().startPointer().equals(RegistrationDate.DECISION.pointer());
        return isByDecision && excess > 0 && excess <= ONLINE_WITHIN_DAYS;
    }
}
