package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of COD. */
final class CodeExamples {

    private CodeExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
