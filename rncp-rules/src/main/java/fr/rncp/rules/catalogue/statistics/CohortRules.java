package fr.rncp.rules.catalogue.statistics;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.calendar.Days;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.RunningRegistration;
import fr.rncp.rules.engine.SheetCheck;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** STA-002, 005, 006, 010 and 011: all cohorts of a sheet together. Their rows may come in any order. */
final class CohortRules {

    private static final RuleSource DUTY = RuleSources.labour("R6113-15");

    /** The last day before décret 2025-500 of 6 June 2025 applied. */
    private static final LocalDate LAST_OF_TWO_COHORTS = LocalDate.of(2025, 9, 30);

    private static final LocalDate FIRST_OF_TWO_COHORTS = LocalDate.of(2019, 1, 1);
    private static final int TERM_OF_EMERGING = 3;
    private static final int OLDEST = 3;
    private static final int YEARS_BETWEEN_FIGURES = 2;

    private CohortRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("STA-002", Severity.ERROR, RuleSources.LOGIC)
                        .reads(CohortRow.ALL)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CohortRules::yearsAreDifferent),
                rule("STA-005", Severity.WARNING, RuleSources.labour("R6113-9 (version du 05/04/2021)"))
                        .reads(SheetPointers.STATISTICS_YEAR, SheetPointers.REGISTRATION_TERM_YEARS)
                        .only(RuleScope.RNCP, RuleScope.ON_REQUEST)
                        .inForce(EffectivePeriod.until(EffectivePeriod.ReferenceDate.APPLICATION, LAST_OF_TWO_COHORTS))
                        .check(CohortRules::twoCohorts),
                rule("STA-006", Severity.WARNING, DUTY)
                        .reads(
                                SheetPointers.STATISTICS_YEAR,
                                SheetPointers.REGISTRATION_ACTIVE,
                                SheetPointers.REGISTRATION_END_DATE,
                                SheetPointers.REGISTRATION_DECISION_DATE)
                        .only(RuleScope.RNCP, RuleScope.ON_REQUEST)
                        .check(CohortRules::figuresAreRecent),
                rule("STA-010", Severity.INFO, RuleSources.HOUSE)
                        .reads(SheetPointers.STATISTICS_YEAR)
                        .check(CohortRules::yearsFollow),
                rule("STA-011", Severity.WARNING, DUTY)
                        .reads(
                                SheetPointers.STATISTICS,
                                SheetPointers.REGISTRATION_ACTIVE,
                                SheetPointers.REGISTRATION_END_DATE,
                                SheetPointers.REGISTRATION_DECISION_DATE)
                        .only(RuleScope.RNCP, RuleScope.ON_REQUEST)
                        .check(CohortRules::figuresAreThere));
    }

    private static List<CohortStatistics> rows(SheetCheck check) {
        return check.sheet().statistics();
    }

    private static IntStream years(SheetCheck check) {
        return rows(check).stream().flatMapToInt(row -> row.year().stream());
    }

    /** Returns undetermined if a row has no year, or one that STA-001 reports as impossible. */
    private static Optional<Outcome> unclearYear(SheetCheck check) {
        return check.positions(rows(check))
                .filter(i -> rows(check).get(i).year().stream().noneMatch(year -> isPossible(check, year)))
                .mapToObj(i -> check.undetermined(SheetPointers.STATISTICS_YEAR.at(i)))
                .findFirst();
    }

    private static boolean isPossible(SheetCheck check, int year) {
        return year >= FigureRules.FIRST_YEAR && year <= check.asOf().getYear();
    }

    /** Returns undetermined if a row has no year. */
    private static Optional<Outcome> unknownYear(SheetCheck check) {
        return check.positions(rows(check))
                .filter(i -> rows(check).get(i).year().isEmpty())
                .mapToObj(i -> check.undetermined(SheetPointers.STATISTICS_YEAR.at(i)))
                .findFirst();
    }

    private static Outcome yearsAreDifferent(SheetCheck check) {
        Map<Integer, CohortStatistics> first = new HashMap<>();
        return rows(check).isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(check.positions(rows(check)).boxed().flatMap(i -> repeated(check, i, first)));
    }

    private static Stream<Finding> repeated(SheetCheck check, int index, Map<Integer, CohortStatistics> first) {
        CohortStatistics row = rows(check).get(index);
        if (row.year().isEmpty()) {
            return Stream.empty();
        }
        CohortStatistics other = first.putIfAbsent(row.year().getAsInt(), row);
        if (other == null) {
            return Stream.empty();
        }
        SheetPointer pointer = SheetPointers.STATISTICS_YEAR.at(index);
        Argument year = Argument.text("cohort", row.year().getAsInt());
        return Stream.of(
                contradict(row, other)
                        ? check.finding(pointer, year)
                        : check.variant("repeated", pointer, year).withSeverity(Severity.WARNING));
    }

    /**
     * Checks whether two rows of one year contradict each other. They do not if they differ only in figures that one of
     * them does not state.
     */
    private static boolean contradict(CohortStatistics one, CohortStatistics other) {
        return Stream.<Function<CohortStatistics, Optional<BigDecimal>>>of(
                        row -> count(row.certifiedCount().stream()),
                        row -> count(row.certifiedByVaeCount().stream()),
                        CohortStatistics::employmentRate6Months,
                        CohortStatistics::targetOccupationRate6Months,
                        CohortStatistics::targetOccupationRate2Years)
                .anyMatch(figure -> figure.apply(one)
                        .filter(mine -> figure.apply(other)
                                .filter(theirs -> mine.compareTo(theirs) != 0)
                                .isPresent())
                        .isPresent());
    }

    private static Optional<BigDecimal> count(IntStream count) {
        return count.mapToObj(BigDecimal::valueOf).findFirst();
    }

    /**
     * STA-011 covers sheets without any row. A registration for an emerging occupation, always for 3 years, needed no
     * cohort.
     */
    private static Outcome twoCohorts(SheetCheck check) {
        Registration registration = check.sheet().registration();
        if (rows(check).isEmpty()) {
            return check.nothingToJudge();
        }
        if (check.context().application().emergingOccupation().isYes()) {
            return check.notApplicable(Reason.OTHER);
        }
        if (registration.decisionDate().filter(FIRST_OF_TWO_COHORTS::isAfter).isPresent()) {
            return check.notApplicable(Reason.NOT_IN_FORCE);
        }
        return years(check).distinct().count() > 1
                ? check.passed()
                : unknownYear(check).orElseGet(() -> oneCohort(check));
    }

    private static Outcome oneCohort(SheetCheck check) {
        return mayBeEmerging(check)
                ? check.undetermined(Need.EMERGING_OCCUPATION, SheetPointers.REGISTRATION_TERM_YEARS)
                : check.violatedBy(years(check)
                        .limit(1)
                        .mapToObj(year -> check.finding(SheetPointers.STATISTICS, Argument.text("cohort", year))));
    }

    private static boolean mayBeEmerging(SheetCheck check) {
        return !check.context().application().emergingOccupation().isKnown()
                && check.sheet().registration().termYears().orElse(TERM_OF_EMERGING) == TERM_OF_EMERGING;
    }

    private static Outcome figuresAreRecent(SheetCheck check) {
        Answer running = RunningRegistration.of(check);
        if (rows(check).isEmpty() || running.isNo()) {
            return rows(check).isEmpty() ? check.nothingToJudge() : check.notApplicable(Reason.OTHER);
        }
        int latest = years(check).max().orElse(Integer.MIN_VALUE);
        boolean old = (long) check.asOf().getYear() - latest > OLDEST;
        if (!old || !mayBeDue(check)) {
            return check.passed();
        }
        return running.isYes()
                ? unknownYear(check).orElseGet(() -> outdated(check, latest))
                : check.undetermined(SheetPointers.REGISTRATION_ACTIVE);
    }

    private static Outcome outdated(SheetCheck check, int latest) {
        return check.violatedBy(Stream.of(check.finding(
                SheetPointers.STATISTICS, Argument.text("cohort", latest), Argument.day("day", check.asOf()))));
    }

    /** Checks whether figures may be due. The duty to send figures starts with the decision. */
    private static boolean mayBeDue(SheetCheck check) {
        return check.sheet()
                .registration()
                .decisionDate()
                .filter(decided -> Days.yearsBetween(decided, check.asOf()) < YEARS_BETWEEN_FIGURES)
                .isEmpty();
    }

    private static Outcome yearsFollow(SheetCheck check) {
        if (rows(check).isEmpty()) {
            return check.nothingToJudge();
        }
        int[] years = years(check)
                .filter(year -> isPossible(check, year))
                .distinct()
                .sorted()
                .toArray();
        List<Integer> gaps = IntStream.range(1, years.length)
                .filter(i -> (long) years[i] - years[i - 1] > 1)
                .boxed()
                .toList();
        return gaps.isEmpty() ? check.passed() : unclearYear(check).orElseGet(() -> withGaps(check, years, gaps));
    }

    private static Outcome withGaps(SheetCheck check, int[] years, List<Integer> gaps) {
        int first = gaps.get(0);
        return check.violatedBy(
                gaps.size() == 1
                        ? check.finding(
                                SheetPointers.STATISTICS,
                                Argument.text("before", years[first - 1]),
                                Argument.text("after", years[first]))
                        : check.variant(
                                "many",
                                SheetPointers.STATISTICS,
                                Argument.text(
                                        "years",
                                        CohortRow.named(gaps.stream()
                                                .map(i -> missing(years[i - 1] + 1L, years[i] - 1L))
                                                .toList()))));
    }

    private static String missing(long first, long last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** For two years, a certification without figures may be one that needed none. */
    private static Outcome figuresAreThere(SheetCheck check) {
        if (!rows(check).isEmpty()) {
            return check.passed();
        }
        Answer running = RunningRegistration.of(check);
        if (!running.isYes()) {
            return running.isNo()
                    ? check.notApplicable(Reason.OTHER)
                    : check.undetermined(SheetPointers.REGISTRATION_ACTIVE);
        }
        boolean due = check.sheet().registration().decisionDate().isPresent() && mayBeDue(check);
        Finding finding = due
                ? check.finding(SheetPointers.STATISTICS)
                : check.variant("early", SheetPointers.STATISTICS).withSeverity(Severity.INFO);
        return check.violatedBy(finding);
    }
}
