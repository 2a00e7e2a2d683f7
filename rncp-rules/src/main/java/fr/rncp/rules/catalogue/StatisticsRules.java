package fr.rncp.rules.catalogue;

import java.util.List;

/** STA: figures of cohorts. */
final class StatisticsRules {

    private StatisticsRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
