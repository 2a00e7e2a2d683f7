package fr.rncp.rules.catalogue;

import java.util.List;

/** LVL: the level. */
final class LevelRules {

    private LevelRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
