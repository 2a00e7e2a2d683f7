package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of JUR. */
final class JuryExamples {

    private JuryExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
