package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of STA. */
final class StatisticsExamples {

    private StatisticsExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
