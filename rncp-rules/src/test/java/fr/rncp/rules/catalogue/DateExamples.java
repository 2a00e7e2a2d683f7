package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of DAT. */
final class DateExamples {

    private DateExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
