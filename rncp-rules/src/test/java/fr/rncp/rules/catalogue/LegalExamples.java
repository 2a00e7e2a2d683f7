package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of LEG. */
final class LegalExamples {

    private LegalExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
