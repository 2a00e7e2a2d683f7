package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of REL. */
final class RelationExamples {

    private RelationExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
