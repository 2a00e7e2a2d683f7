package fr.rncp.rules.catalogue;

import java.util.List;

/** BLK: blocks of skills. */
final class BlockRules {

    private BlockRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
