package fr.rncp.rules.catalogue.statistics;

import fr.rncp.model.Argument;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.engine.SheetCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The figures of a cohort under examination.
 *
 * @param check the rule at work
 * @param index position of the row
 * @param cohort the row
 */
record CohortRow(SheetCheck check, int index, CohortStatistics cohort) {

    /** Every figure. */
    static final List<SheetPointer> ALL = List.of(
            SheetPointers.STATISTICS_YEAR,
            SheetPointers.STATISTICS_CERTIFIED_COUNT,
            SheetPointers.STATISTICS_CERTIFIED_BY_VAE_COUNT,
            SheetPointers.STATISTICS_EMPLOYMENT_RATE_6_MONTHS,
            SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_6_MONTHS,
            SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_2_YEARS);

    /** The year, how many people were certified, and the rates of them. */
    static final List<SheetPointer> COUNT_AND_RATES = List.of(
            SheetPointers.STATISTICS_YEAR,
            SheetPointers.STATISTICS_CERTIFIED_COUNT,
            SheetPointers.STATISTICS_EMPLOYMENT_RATE_6_MONTHS,
            SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_6_MONTHS,
            SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_2_YEARS);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<Rate> RATES = List.of(
            new Rate(SheetPointers.STATISTICS_EMPLOYMENT_RATE_6_MONTHS, CohortStatistics::employmentRate6Months),
            new Rate(
                    SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_6_MONTHS,
                    CohortStatistics::targetOccupationRate6Months),
            new Rate(
                    SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_2_YEARS,
                    CohortStatistics::targetOccupationRate2Years));

    /** A rate and where it stands. */
    record Rate(SheetPointer pointer, Function<CohortStatistics, Optional<BigDecimal>> of) {}

    /** Judges each row by itself. */
    static Function<SheetCheck, Outcome> each(Function<CohortRow, Stream<Finding>> test) {
        return check -> {
            List<CohortStatistics> rows = check.sheet().statistics();
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                test.apply(new CohortRow(check, i, rows.get(i))).forEach(findings::add);
            }
            return rows.isEmpty() ? check.nothingToJudge() : check.violatedBy(findings);
        };
    }

    /** Where a figure of this row stands. */
    SheetPointer pointer(SheetPointer component) {
        return component.at(index);
    }

    /** The cohort as messages name it. */
    Argument name() {
        return Argument.text(
                "cohort",
                cohort.year().isPresent() ? String.valueOf(cohort.year().getAsInt()) : "?");
    }

    Argument value(Rate rate) {
        return Argument.number("rate", rate.of().apply(cohort).orElse(BigDecimal.ZERO));
    }

    /** The stated rates that meet a condition. */
    Stream<Rate> rates(Predicate<BigDecimal> condition) {
        return RATES.stream()
                .filter(rate -> rate.of().apply(cohort).filter(condition).isPresent());
    }

    boolean hasRate() {
        return rates(rate -> true).findAny().isPresent();
    }

    /** How many years before the day of the validation; below 0 in the future. */
    long age(int year) {
        return (long) check.asOf().getYear() - year;
    }

    static boolean isShare(BigDecimal rate) {
        return rate.signum() >= 0 && rate.compareTo(HUNDRED) <= 0;
    }
}
