package fr.rncp.rules.catalogue;

import java.util.List;

/** EVA: assessment methods. */
final class AssessmentRules {

    private AssessmentRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
