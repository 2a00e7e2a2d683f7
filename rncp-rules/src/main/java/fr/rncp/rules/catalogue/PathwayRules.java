package fr.rncp.rules.catalogue;

import java.util.List;

/** ACC: access pathways. */
final class PathwayRules {

    private PathwayRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
