package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of BLK. */
final class BlockExamples {

    private BlockExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
