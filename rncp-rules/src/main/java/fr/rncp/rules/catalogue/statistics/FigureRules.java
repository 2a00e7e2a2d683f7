package fr.rncp.rules.catalogue.statistics;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** STA-001, 003, 004, 007, 008 and 009: the figures of each cohort separately. */
final class FigureRules {

    private static final RuleSource DEFINITION =
            RuleSources.doctrine("Foire aux questions de France compétences, taux d’insertion");
    private static final int FEW = 20;

    /** The homologation of titles, which the RNCP replaced, began in this year (décret n° 72-279). */
    static final int FIRST_YEAR = 1972;

    private FigureRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("STA-001", Severity.ERROR, RuleSources.LOGIC)
                        .reads(CohortRow.ALL)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CohortRow.each(FigureRules::impossible)),
                rule("STA-003", Severity.WARNING, DEFINITION)
                        .reads(
                                SheetPointers.STATISTICS_YEAR,
                                SheetPointers.STATISTICS_EMPLOYMENT_RATE_6_MONTHS,
                                SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_6_MONTHS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CohortRow.once(FigureRules::partAboveWhole)),
                rule("STA-004", Severity.WARNING, DEFINITION)
                        .reads(
                                SheetPointers.STATISTICS_YEAR,
                                SheetPointers.STATISTICS_EMPLOYMENT_RATE_6_MONTHS,
                                SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_6_MONTHS,
                                SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_2_YEARS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CohortRow.each(FigureRules::tooEarly)),
                rule("STA-007", Severity.INFO, DEFINITION)
                        .reads(CohortRow.COUNT_AND_RATES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CohortRow.once(FigureRules::notRepresentable)),
                rule("STA-008", Severity.INFO, RuleSources.HOUSE)
                        .reads(CohortRow.COUNT_AND_RATES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CohortRow.once(FigureRules::fragile)),
                // The RS requires no rates: its sheets contain counts only.
                rule("STA-009", Severity.INFO, RuleSources.OBSERVED)
                        .reads(CohortRow.COUNT_AND_RATES)
                        .only(RuleScope.RNCP)
                        .check(CohortRow.once(FigureRules::withoutRate)));
    }

    private static Stream<Finding> impossible(CohortRow row) {
        CohortStatistics cohort = row.cohort();
        return Stream.of(
                        negative(row, SheetPointers.STATISTICS_CERTIFIED_COUNT, cohort.certifiedCount()),
                        negative(row, SheetPointers.STATISTICS_CERTIFIED_BY_VAE_COUNT, cohort.certifiedByVaeCount()),
                        moreByVaeThanInAll(row),
                        row.rates(rate -> !CohortRow.isShare(rate)).map(rate -> row.check()
                                .variant("rate", row.pointer(rate.pointer()), row.name(), row.value(rate))),
                        future(row),
                        tooOld(row))
                .flatMap(faults -> faults);
    }

    private static Stream<Finding> negative(CohortRow row, SheetPointer figure, OptionalInt count) {
        return count.stream().filter(value -> value < 0).mapToObj(value -> row.check()
                .variant("negative", row.pointer(figure), row.name(), Argument.number("count", value)));
    }

    private static Stream<Finding> moreByVaeThanInAll(CohortRow row) {
        OptionalInt all = row.cohort().certifiedCount();
        return row.cohort().certifiedByVaeCount().stream()
                .filter(byVae -> all.isPresent() && all.getAsInt() >= 0 && byVae > all.getAsInt())
                .mapToObj(byVae -> row.check()
                        .finding(
                                row.pointer(SheetPointers.STATISTICS_CERTIFIED_BY_VAE_COUNT),
                                row.name(),
                                Argument.number("vae", byVae),
                                Argument.number("count", all.getAsInt())));
    }

    private static Stream<Finding> future(CohortRow row) {
        return row.cohort().year().stream().filter(year -> row.age(year) < 0).mapToObj(year -> row.check()
                .variant(
                        "future",
                        row.pointer(SheetPointers.STATISTICS_YEAR),
                        row.name(),
                        Argument.day("day", row.check().asOf())));
    }

    private static Stream<Finding> tooOld(CohortRow row) {
        return row.cohort().year().stream().filter(year -> year < FIRST_YEAR).mapToObj(year -> row.check()
                .variant("past", row.pointer(SheetPointers.STATISTICS_YEAR), row.name()));
    }

    /**
     * People who work in the targeted occupation are some of those who work, and both rates refer to the same
     * respondents.
     */
    private static Stream<Finding> partAboveWhole(CohortRow row) {
        Optional<BigDecimal> whole = row.cohort().employmentRate6Months();
        return row.cohort().targetOccupationRate6Months().stream()
                .filter(part -> whole.filter(all -> part.compareTo(all) > 0).isPresent())
                .map(part -> row.check()
                        .finding(
                                row.pointer(SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_6_MONTHS),
                                row.name(),
                                Argument.number("part", part),
                                Argument.number("whole", whole.orElse(part))));
    }

    /**
     * The earliest possible award of a year is on its first day. Its rates are therefore available half a year, or two
     * years, after that day at the earliest. One finding a row: the same year makes all its rates impossible. STA-001
     * reports a year in the future.
     */
    private static Stream<Finding> tooEarly(CohortRow row) {
        OptionalInt year = row.cohort().year();
        if (year.isEmpty() || row.age(year.getAsInt()) < 0) {
            return Stream.empty();
        }
        long age = row.age(year.getAsInt());
        boolean beforeHalfYear = age == 0 && !isSecondHalf(row);
        return row.rates(rate -> true)
                .filter(rate -> isLater(rate) ? age < 2 : beforeHalfYear)
                .limit(1)
                .map(rate -> row.check()
                        .variant(
                                isLater(rate) ? "years" : "months",
                                row.pointer(rate.pointer()),
                                row.name(),
                                row.value(rate),
                                Argument.day("day", row.check().asOf())));
    }

    private static boolean isLater(CohortRow.Rate rate) {
        return rate.pointer().equals(SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_2_YEARS);
    }

    private static boolean isSecondHalf(CohortRow row) {
        return row.check().asOf().getMonth().compareTo(Month.JULY) >= 0;
    }

    private static Stream<Finding> notRepresentable(CohortRow row) {
        OptionalInt people = row.cohort().certifiedCount();
        return people.isEmpty() || people.getAsInt() < 0
                ? Stream.empty()
                : row.rates(rate -> CohortRow.isShare(rate) && !RepresentableRate.of(rate, people.getAsInt()))
                        .map(rate -> row.check()
                                .finding(
                                        row.pointer(rate.pointer()),
                                        row.name(),
                                        row.value(rate),
                                        Argument.number("count", people.getAsInt())));
    }

    private static Stream<Finding> fragile(CohortRow row) {
        return row.cohort().certifiedCount().stream()
                .filter(people -> people > 0 && people < FEW && row.hasRate())
                .mapToObj(people -> row.check()
                        .finding(
                                row.pointer(SheetPointers.STATISTICS_CERTIFIED_COUNT),
                                row.name(),
                                Argument.number("count", people)));
    }

    /** Rates can exist from half a year after the last award of a year; before that, their absence means nothing. */
    private static Stream<Finding> withoutRate(CohortRow row) {
        long age = row.age(row.cohort().year().orElse(row.check().asOf().getYear()));
        boolean measured = age > 1 || (age == 1 && isSecondHalf(row));
        return row.cohort().certifiedCount().stream()
                .filter(people -> people > 0 && measured && !row.hasRate())
                .mapToObj(people -> row.check()
                        .finding(
                                SheetPointers.STATISTICS.at(row.index()),
                                row.name(),
                                Argument.number("count", people)));
    }
}
