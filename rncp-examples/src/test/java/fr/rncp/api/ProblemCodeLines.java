package fr.rncp.api;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The codes of problems, each with the id of its rule if it has one, and the severities: a problem has its own,
 * whatever its code.
 */
final class ProblemCodeLines {

    private ProblemCodeLines() {}

    static List<String> all() {
        return Stream.concat(
                        Stream.of(ProblemSeverity.values()).map(severity -> "severity " + severity),
                        Stream.of(ProblemCode.values()).map(ProblemCodeLines::line))
                .sorted()
                .toList();
    }

    private static String line(ProblemCode code) {
        return "code " + code + code.ruleId().map(rule -> " rule " + rule).orElse("");
    }
}
