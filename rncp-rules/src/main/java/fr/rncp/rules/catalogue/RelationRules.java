package fr.rncp.rules.catalogue;

import java.util.List;

/** REL: links to other sheets. */
final class RelationRules {

    private RelationRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
