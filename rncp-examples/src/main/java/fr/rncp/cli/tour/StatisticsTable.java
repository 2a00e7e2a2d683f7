package fr.rncp.cli.tour;

import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.model.CohortStatistics;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The figures of cohorts as a table; an unknown figure is a dash, never a zero. */
final class StatisticsTable {

    private static final List<Integer> WIDTHS = List.of(6, 12, 12, 16, 16, 16);
    private static final List<List<String>> HEAD = List.of(
            List.of("cohort", "certified", "of these", "in any job", "in target job", "in target job"),
            List.of("", "", "by VAE", "after 6 months", "after 6 months", "after 2 years"));

    private StatisticsTable() {}

    static String of(List<CohortStatistics> cohorts, String margin) {
        StringBuilder out = new StringBuilder();
        if (!cohorts.isEmpty()) {
            HEAD.forEach(cells -> out.append(margin).append(row(cells)));
        }
        cohorts.forEach(cohort -> out.append(margin).append(row(cells(cohort))));
        return out.toString();
    }

    private static List<String> cells(CohortStatistics cohort) {
        return List.of(
                number(cohort.year()),
                number(cohort.certifiedCount()),
                number(cohort.certifiedByVaeCount()),
                rate(cohort.employmentRate6Months()),
                rate(cohort.targetOccupationRate6Months()),
                rate(cohort.targetOccupationRate2Years()));
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "–";
    }

    private static String rate(Optional<BigDecimal> value) {
        return value.map(v -> v.toPlainString() + " %").orElse("–");
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(TextLayout.right(cells.get(i), WIDTHS.get(i)));
        }
        return row.append('\n').toString();
    }
}
