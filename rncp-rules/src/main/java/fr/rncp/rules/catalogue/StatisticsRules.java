package fr.rncp.rules.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** STA: figures of cohorts. */
final class StatisticsRules {

    private StatisticsRules() {}

    static List<CatalogueRule> rules() {
        return Stream.concat(FigureRules.rules().stream(), CohortRules.rules().stream())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}
