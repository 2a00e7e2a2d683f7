package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of LVL. */
final class LevelExamples {

    private LevelExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
