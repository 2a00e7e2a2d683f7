package fr.rncp.rules.catalogue.statistics;

import fr.rncp.rules.engine.CatalogueRule;
import java.util.List;
import java.util.stream.Stream;

/** The rules STA, on the figures of cohorts. */
public final class StatisticsRules {

    private StatisticsRules() {}

    public static List<CatalogueRule> rules() {
        return Stream.of(FigureRules.rules(), CohortRules.rules(), TrendRules.rules())
                .flatMap(List::stream)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}
