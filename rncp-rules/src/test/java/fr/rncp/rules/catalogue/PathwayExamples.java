package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of ACC. */
final class PathwayExamples {

    private PathwayExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
