package fr.rncp.rules.catalogue;

import java.util.List;

/** JUR: what the texts say of juries. */
final class JuryRules {

    private JuryRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
