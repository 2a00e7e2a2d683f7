package fr.rncp.rules.catalogue;

import java.util.List;

/** CMP: how skills are worded. */
final class SkillRules {

    private SkillRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
