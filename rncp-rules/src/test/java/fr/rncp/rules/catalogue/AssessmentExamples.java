package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of EVA. */
final class AssessmentExamples {

    private AssessmentExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
