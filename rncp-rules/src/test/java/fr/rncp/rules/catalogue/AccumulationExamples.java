package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of CAP. */
final class AccumulationExamples {

    private AccumulationExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
