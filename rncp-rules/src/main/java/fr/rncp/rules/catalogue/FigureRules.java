package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.CohortStatistics;
import fr.rncp.rules.Argument;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** STA-001, 003, 004, 007, 008 and 009: the figures of a cohort by itself. */
final class FigureRules {

    private static final String YEAR = "year";
    private static final String CERTIFIED = "certifiedCount";
    private static final String BY_VAE = "certifiedByVaeCount";
    private static final String EMPLOYED = "employmentRate6Months";
    private static final String IN_OCCUPATION = "targetOccupationRate6Months";
    private static final String IN_OCCUPATION_LATER = "targetOccupationRate2Years";

    private static final List<Rate> RATES = List.of(
            new Rate(EMPLOYED, CohortStatistics::employmentRate6Months),
            new Rate(IN_OCCUPATION, CohortStatistics::targetOccupationRate6Months),
            new Rate(IN_OCCUPATION_LATER, CohortStatistics::targetOccupationRate2Years));

    private static final RuleSource DEFINITION =
            Sources.doctrine("Foire aux questions de France compétences, taux d'insertion");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEW = 20;

    private FigureRules() {}

    /** A rate and its name in the model. */
    private record Rate(String name, Function<CohortStatistics, Optional<BigDecimal>> of) {}

    /** What a rule finds in a row. */
    private interface Check {
        Stream<Finding> faults(Row row);
    }

    static List<CatalogueRule> rules() {
        return List.of(
                rowRule(
                        "STA-001",
                        Severity.ERROR,
                        Sources.LOGIC,
                        FigureRules::impossible,
                        YEAR,
                        CERTIFIED,
                        BY_VAE,
                        EMPLOYED,
                        IN_OCCUPATION,
                        IN_OCCUPATION_LATER),
                rowRule(
                        "STA-003",
                        Severity.WARNING,
                        DEFINITION,
                        FigureRules::partAboveWhole,
                        YEAR,
                        EMPLOYED,
                        IN_OCCUPATION),
                rowRule(
                        "STA-004",
                        Severity.WARNING,
                        DEFINITION,
                        FigureRules::tooEarly,
                        YEAR,
                        EMPLOYED,
                        IN_OCCUPATION,
                        IN_OCCUPATION_LATER),
                rowRule(
                        "STA-007",
                        Severity.INFO,
                        DEFINITION,
                        FigureRules::notRepresentable,
                        YEAR,
                        CERTIFIED,
                        EMPLOYED,
                        IN_OCCUPATION,
                        IN_OCCUPATION_LATER),
                rowRule(
                        "STA-008",
                        Severity.INFO,
                        Sources.HOUSE,
                        FigureRules::fragile,
                        YEAR,
                        CERTIFIED,
                        EMPLOYED,
                        IN_OCCUPATION,
                        IN_OCCUPATION_LATER),
                missingRates());
    }

    private static CatalogueRule rowRule(
            String id, Severity severity, RuleSource source, Check check, String... figures) {
        return draft(id, severity, source, figures).check(x -> eachRow(x, check));
    }

    private static CatalogueRule.Draft draft(String id, Severity severity, RuleSource source, String... figures) {
        return rule(id, severity, source)
                .reads(Stream.of(figures)
                        .map(figure -> "/statistics/*/" + figure)
                        .toArray(String[]::new))
                .whenLost(WhenLost.FINDINGS_HOLD);
    }

    /** The RS asks for no rates: its sheets give counts alone. */
    private static CatalogueRule missingRates() {
        return draft(
                        "STA-009",
                        Severity.INFO,
                        Sources.OBSERVED,
                        YEAR,
                        CERTIFIED,
                        EMPLOYED,
                        IN_OCCUPATION,
                        IN_OCCUPATION_LATER)
                .only(Scope.RNCP)
                .check(x -> eachRow(x, FigureRules::withoutRate));
    }

    private static Outcome eachRow(Examination x, Check check) {
        List<CohortStatistics> rows = x.sheet().statistics();
        return rows.isEmpty()
                ? Examination.nothingToJudge()
                : Examination.judge(
                        Examination.positions(rows).boxed().flatMap(i -> check.faults(new Row(x, i, rows.get(i)))));
    }

    /** A row under examination. */
    private record Row(Examination x, int index, CohortStatistics cohort) {

        String pointer(String figure) {
            return "/statistics/" + index + "/" + figure;
        }

        /** The cohort as messages name it. */
        Argument name() {
            return Argument.text(
                    "cohort",
                    cohort.year().isPresent() ? String.valueOf(cohort.year().getAsInt()) : "?");
        }

        Stream<Finding> rates(Predicate<BigDecimal> fault, Function<Rate, Finding> finding) {
            return RATES.stream()
                    .filter(rate -> rate.of().apply(cohort).filter(fault).isPresent())
                    .map(finding);
        }

        boolean hasRate() {
            return RATES.stream().anyMatch(rate -> rate.of().apply(cohort).isPresent());
        }

        Argument value(Rate rate) {
            return Argument.number("rate", rate.of().apply(cohort).orElse(BigDecimal.ZERO));
        }
    }

    private static Stream<Finding> impossible(Row row) {
        CohortStatistics cohort = row.cohort();
        int thisYear = row.x().asOf().getYear();
        return Stream.of(
                        negative(row, CERTIFIED, cohort.certifiedCount()),
                        negative(row, BY_VAE, cohort.certifiedByVaeCount()),
                        moreByVaeThanInAll(row),
                        row.rates(FigureRules::isNoShare, rate -> row.x()
                                .variant("rate", row.pointer(rate.name()), row.name(), row.value(rate))),
                        cohort.year().stream().filter(year -> year > thisYear).mapToObj(year -> row.x()
                                .variant(
                                        "future",
                                        row.pointer(YEAR),
                                        row.name(),
                                        Argument.day("day", row.x().asOf()))))
                .flatMap(faults -> faults);
    }

    private static Stream<Finding> negative(Row row, String figure, OptionalInt count) {
        return count.stream().filter(value -> value < 0).mapToObj(value -> row.x()
                .variant("negative", row.pointer(figure), row.name(), Argument.number("count", value)));
    }

    private static Stream<Finding> moreByVaeThanInAll(Row row) {
        OptionalInt all = row.cohort().certifiedCount();
        return row.cohort().certifiedByVaeCount().stream()
                .filter(byVae -> all.isPresent() && byVae > Math.max(all.getAsInt(), 0))
                .mapToObj(byVae -> row.x()
                        .finding(
                                row.pointer(BY_VAE),
                                row.name(),
                                Argument.number("vae", byVae),
                                Argument.number("count", all.getAsInt())));
    }

    private static boolean isNoShare(BigDecimal rate) {
        return rate.signum() < 0 || rate.compareTo(HUNDRED) > 0;
    }

    /** Those who work in the occupation are some of those who work, and both are shares of the same respondents. */
    private static Stream<Finding> partAboveWhole(Row row) {
        Optional<BigDecimal> whole = row.cohort().employmentRate6Months();
        return row.cohort().targetOccupationRate6Months().stream()
                .filter(part -> whole.filter(all -> part.compareTo(all) > 0).isPresent())
                .map(part -> row.x()
                        .finding(
                                row.pointer(IN_OCCUPATION),
                                row.name(),
                                Argument.number("part", part),
                                Argument.number("whole", whole.orElse(part))));
    }

    /** The earliest award of a year is on its first day: its rates are there half a year, or two years, later at the earliest. */
    private static Stream<Finding> tooEarly(Row row) {
        OptionalInt year = row.cohort().year();
        if (year.isEmpty()) {
            return Stream.empty();
        }
        long age = (long) row.x().asOf().getYear() - year.getAsInt();
        boolean inFirstHalf = row.x().asOf().getMonth().compareTo(Month.JULY) < 0;
        boolean notYetHalf = age < 0 || (age == 0 && inFirstHalf);
        return RATES.stream()
                .filter(rate -> rate.of().apply(row.cohort()).isPresent())
                .filter(rate -> rate.name().equals(IN_OCCUPATION_LATER) ? age < 2 : notYetHalf)
                .map(rate -> row.x()
                        .variant(
                                rate.name().equals(IN_OCCUPATION_LATER) ? "years" : "months",
                                row.pointer(rate.name()),
                                row.name(),
                                row.value(rate),
                                Argument.day("day", row.x().asOf())));
    }

    private static Stream<Finding> notRepresentable(Row row) {
        OptionalInt people = row.cohort().certifiedCount();
        return people.isEmpty() || people.getAsInt() < 0
                ? Stream.empty()
                : row.rates(rate -> !isNoShare(rate) && !RepresentableRate.of(rate, people.getAsInt()), rate -> row.x()
                        .finding(
                                row.pointer(rate.name()),
                                row.name(),
                                row.value(rate),
                                Argument.number("count", people.getAsInt())));
    }

    private static Stream<Finding> fragile(Row row) {
        return row.cohort().certifiedCount().stream()
                .filter(people -> people > 0 && people < FEW && row.hasRate())
                .mapToObj(people ->
                        row.x().finding(row.pointer(CERTIFIED), row.name(), Argument.number("count", people)));
    }

    /** Half a year after the last award of a year there can be rates; before, their absence says nothing. */
    private static Stream<Finding> withoutRate(Row row) {
        long age = (long) row.x().asOf().getYear()
                - row.cohort().year().orElse(row.x().asOf().getYear());
        boolean measured = age > 1 || (age == 1 && row.x().asOf().getMonth().compareTo(Month.JULY) >= 0);
        return row.cohort().certifiedCount().stream()
                .filter(people -> people > 0 && measured && !row.hasRate())
                .mapToObj(people ->
                        row.x().finding("/statistics/" + row.index(), row.name(), Argument.number("count", people)));
    }
}
