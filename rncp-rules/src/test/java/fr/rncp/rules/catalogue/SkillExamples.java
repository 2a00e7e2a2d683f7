package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of CMP. */
final class SkillExamples {

    private SkillExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
