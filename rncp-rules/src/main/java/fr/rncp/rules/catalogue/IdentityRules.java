package fr.rncp.rules.catalogue;

import java.util.List;

/** ID: number, title, state and what every sheet has. */
final class IdentityRules {

    private IdentityRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
