package fr.rncp.rules.catalogue;

import java.util.List;

/** CAP: how blocks add up. */
final class AccumulationRules {

    private AccumulationRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
