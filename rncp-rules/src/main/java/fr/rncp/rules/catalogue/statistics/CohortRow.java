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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a cohort that is being checked.
 *
 * @param check the application of the rule
 * @param index the position of the row
 * @param cohort the row
 */
record CohortRow(SheetCheck check, int index, CohortStatistics cohort) {

    /** All figures. */
    static final List<SheetPointer> ALL = List.of(
            SheetPointers.STATISTICS_YEAR,
            SheetPointers.STATISTICS_CERTIFIED_COUNT,
            SheetPointers.STATISTICS_CERTIFIED_BY_VAE_COUNT,
            SheetPointers.STATISTICS_EMPLOYMENT_RATE_6_MONTHS,
            SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_6_MONTHS,
            SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_2_YEARS);

    /** The year, the number of people certified, and their rates. */
    static final List<SheetPointer> COUNT_AND_RATES = List.of(
            SheetPointers.STATISTICS_YEAR,
            SheetPointers.STATISTICS_CERTIFIED_COUNT,
            SheetPointers.STATISTICS_EMPLOYMENT_RATE_6_MONTHS,
            SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_6_MONTHS,
            SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_2_YEARS);

    private static final String COHORT = "cohort";
    private static final int MOST_NAMED = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<Rate> RATES = List.of(
            new Rate(SheetPointers.STATISTICS_EMPLOYMENT_RATE_6_MONTHS, CohortStatistics::employmentRate6Months),
            new Rate(
                    SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_6_MONTHS,
                    CohortStatistics::targetOccupationRate6Months),
            new Rate(
                    SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_2_YEARS,
                    CohortStatistics::targetOccupationRate2Years));

    /** A rate and its place. */
    record Rate(SheetPointer pointer, Function<CohortStatistics, Optional<BigDecimal>> of) {}

    /** Applies a check to each row separately. */
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

    /**
     * Applies a check to each row separately and joins the findings: what all rows have in common is one fault of the
     * sheet. The joint finding is at the place of the first one.
     */
    static Function<SheetCheck, Outcome> once(Function<CohortRow, Stream<Finding>> test) {
        return check -> {
            Outcome outcome = each(test).apply(check);
            return outcome.findings().size() < 2 ? outcome : check.violatedBy(joined(check, outcome.findings()));
        };
    }

    private static Finding joined(SheetCheck check, List<Finding> findings) {
        List<Argument> arguments = new ArrayList<>(findings.get(0).arguments());
        arguments.add(Argument.number("findings", findings.size()));
        arguments.add(Argument.text(
                "cohorts",
                named(findings.stream()
                        .flatMap(finding -> finding.arguments().stream())
                        .filter(argument -> argument.name().equals(COHORT))
                        .map(argument -> ((Argument.Text) argument).value())
                        .distinct()
                        .toList())));
        return check.variant("many", findings.get(0).pointer(), arguments.toArray(Argument[]::new))
                .withSeverity(findings.get(0).severity());
    }

    /** Lists years in messages, the first ones only if there are many. */
    static String named(List<String> years) {
        String first = years.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return years.size() > MOST_NAMED ? first + " …" : first;
    }

    /** Returns the place of a figure of this row. */
    SheetPointer pointer(SheetPointer component) {
        return component.at(index);
    }

    /** Returns the name of the cohort for messages. */
    Argument name() {
        return Argument.text(
                COHORT, cohort.year().isPresent() ? String.valueOf(cohort.year().getAsInt()) : "?");
    }

    Argument value(Rate rate) {
        return Argument.number("rate", rate.of().apply(cohort).orElse(BigDecimal.ZERO));
    }

    /** Returns the stated rates that satisfy a condition. */
    Stream<Rate> rates(Predicate<BigDecimal> condition) {
        return RATES.stream()
                .filter(rate -> rate.of().apply(cohort).filter(condition).isPresent());
    }

    boolean hasRate() {
        return rates(rate -> true).findAny().isPresent();
    }

    /** Returns the number of years between a year and the day of the validation; negative for the future. */
    long age(int year) {
        return (long) check.asOf().getYear() - year;
    }

    static boolean isShare(BigDecimal rate) {
        return rate.signum() >= 0 && rate.compareTo(HUNDRED) <= 0;
    }
}
