package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of ID. */
final class IdentityExamples {

    private IdentityExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
