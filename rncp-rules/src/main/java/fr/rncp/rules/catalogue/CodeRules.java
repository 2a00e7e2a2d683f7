package fr.rncp.rules.catalogue;

import java.util.List;

/** COD: NSF, Formacode, ROME, SIRET, IDCC and other codes. */
final class CodeRules {

    private CodeRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
