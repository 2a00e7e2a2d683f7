package fr.rncp.rules.catalogue;

import java.util.List;

/** CRT: certifying bodies, partners and links. */
final class CertifierRules {

    private CertifierRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
