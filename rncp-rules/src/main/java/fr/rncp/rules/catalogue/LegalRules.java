package fr.rncp.rules.catalogue;

import java.util.List;

/** LEG: legal references. */
final class LegalRules {

    private LegalRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
