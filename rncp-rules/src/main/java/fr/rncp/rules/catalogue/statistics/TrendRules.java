package fr.rncp.rules.catalogue.statistics;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** STA-012 and STA-013: cohorts that the registration, or the other cohorts, make impossible or unlikely. */
final class TrendRules {

    private static final int JUMP = 20;
    private static final int ESTABLISHED = 30;
    private static final int LARGE = 300;
    private static final int LEAP = 30;
    private static final int LARGE_JUMP = 100;
    private static final int SMALL = 10;

    /** A digit more or less, with some room for the difference between two years. */
    private static final int DIGIT = 8;

    /** The first or the last year may also be one of growth or decline. */
    private static final int DIGIT_AT_END = 9;

    private static final double ALIKE = 2;
    private static final double NEARLY_EQUAL = 1.5;
    private static final int ANYWHERE = 3;

    private TrendRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("STA-012", Severity.WARNING, RuleSources.LOGIC)
                        .reads(
                                SheetPointers.STATISTICS_YEAR,
                                SheetPointers.REGISTRATION_END_DATE,
                                SheetPointers.REGISTRATION_AWARD_DEADLINE)
                        .check(TrendRules::cohortsEndWithRegistration),
                rule("STA-013", Severity.INFO, RuleSources.HOUSE)
                        .reads(SheetPointers.STATISTICS_YEAR, SheetPointers.STATISTICS_CERTIFIED_COUNT)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(TrendRules::countsDoNotJump));
    }

    private static List<CohortStatistics> rows(SheetCheck check) {
        return check.sheet().statistics();
    }

    private static int year(CohortStatistics row) {
        return row.year().orElse(Integer.MIN_VALUE);
    }

    /**
     * Those who entered a pathway before the end may still be certified until the deadline for awards. Where no
     * deadline is stated, a later cohort may be theirs. STA-001 reports years in the future.
     */
    private static Outcome cohortsEndWithRegistration(SheetCheck check) {
        if (rows(check).isEmpty()) {
            return check.nothingToJudge();
        }
        Registration registration = check.sheet().registration();
        Optional<LocalDate> last = Stream.of(registration.awardDeadline(), registration.endDate())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return check.undetermined(SheetPointers.REGISTRATION_END_DATE, SheetPointers.REGISTRATION_AWARD_DEADLINE);
        }
        List<Integer> later = check.positions(rows(check))
                .filter(i -> year(rows(check).get(i)) > last.get().getYear()
                        && year(rows(check).get(i)) <= check.asOf().getYear())
                .boxed()
                .toList();
        if (!later.isEmpty() && registration.awardDeadline().isEmpty()) {
            return check.undetermined(SheetPointers.REGISTRATION_AWARD_DEADLINE);
        }
        return later.isEmpty() ? withoutLaterCohort(check) : check.violatedBy(after(check, later, last.get()));
    }

    private static Outcome withoutLaterCohort(SheetCheck check) {
        return check.positions(rows(check))
                .filter(i -> rows(check).get(i).year().isEmpty())
                .mapToObj(i -> check.undetermined(SheetPointers.STATISTICS_YEAR.at(i)))
                .findFirst()
                .orElseGet(check::passed);
    }

    private static Finding after(SheetCheck check, List<Integer> later, LocalDate last) {
        List<String> years = later.stream()
                .map(i -> String.valueOf(year(rows(check).get(i))))
                .distinct()
                .sorted()
                .toList();
        return check.finding(
                SheetPointers.STATISTICS_YEAR.at(later.get(0)),
                Argument.number("count", years.size()),
                Argument.text("cohorts", CohortRow.named(years)),
                Argument.day("last", last));
    }

    /** A cohort that is followed or preceded by one of another size. */
    private record YearToYear(CohortStatistics before, CohortStatistics after) {

        private int lower() {
            return Math.min(
                    before.certifiedCount().orElse(0), after.certifiedCount().orElse(0));
        }

        private int higher() {
            return Math.max(
                    before.certifiedCount().orElse(0), after.certifiedCount().orElse(0));
        }

        double ratio() {
            return (double) higher() / Math.max(1, lower());
        }

        /** A new certification may grow fast: only cohorts of some size are compared. */
        boolean isJump() {
            return (lower() >= ESTABLISHED && ratio() >= JUMP)
                    || (lower() >= SMALL && higher() >= LARGE && ratio() >= LEAP)
                    || (lower() >= SMALL && ratio() >= LARGE_JUMP);
        }
    }

    private static Outcome countsDoNotJump(SheetCheck check) {
        List<CohortStatistics> counted = rows(check).stream()
                .filter(row -> row.year().isPresent() && row.certifiedCount().isPresent())
                .sorted(Comparator.comparingInt(TrendRules::year))
                .toList();
        if (counted.size() < 2) {
            return check.nothingToJudge();
        }
        return check.violatedBy(IntStream.range(1, counted.size())
                .mapToObj(i -> new YearToYear(counted.get(i - 1), counted.get(i)))
                .filter(step -> year(step.before()) != year(step.after()) && step.isJump())
                .max(Comparator.comparingDouble(YearToYear::ratio))
                .or(() -> slip(counted))
                .map(step -> jump(check, step))
                .stream());
    }

    /**
     * Finds a year whose number has a digit too many or too few: the two nearest years agree with each other, and not
     * with it. A certification that grows, or ends, has no such year.
     */
    private static Optional<YearToYear> slip(List<CohortStatistics> counted) {
        for (int i = 0; i < counted.size() && counted.size() > 2; i++) {
            int first = Math.max(0, Math.min(i - 1, counted.size() - ANYWHERE));
            CohortStatistics year = counted.get(i);
            List<CohortStatistics> others = new ArrayList<>(counted.subList(first, first + ANYWHERE));
            others.remove(i - first);
            if (isSlip(year, others.get(0), others.get(1))) {
                return Optional.of(
                        i == 0 ? new YearToYear(year, counted.get(1)) : new YearToYear(counted.get(i - 1), year));
            }
        }
        return Optional.empty();
    }

    private static boolean isSlip(CohortStatistics year, CohortStatistics one, CohortStatistics other) {
        boolean between = year(one) < year(year) && year(year) < year(other);
        double agreement = between ? ALIKE : NEARLY_EQUAL;
        int least = between ? DIGIT : DIGIT_AT_END;
        return year(one) != year(other)
                && year(year) != year(one)
                && year(year) != year(other)
                && new YearToYear(one, other).ratio() <= agreement
                && isSlip(new YearToYear(one, year), least)
                && isSlip(new YearToYear(other, year), least);
    }

    private static boolean isSlip(YearToYear step, int least) {
        return step.lower() >= ESTABLISHED && step.ratio() >= least;
    }

    private static Finding jump(SheetCheck check, YearToYear step) {
        return check.finding(
                SheetPointers.STATISTICS_CERTIFIED_COUNT.at(rows(check).indexOf(step.after())),
                Argument.text("before", year(step.before())),
                Argument.number("first", step.before().certifiedCount().orElse(0)),
                Argument.text("after", year(step.after())),
                Argument.number("second", step.after().certifiedCount().orElse(0)));
    }
}
