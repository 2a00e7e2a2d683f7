package fr.rncp.architecture;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What each module exports and opens. A line that is added here becomes a promise; one that goes breaks users. */
final class ListedDoors {

    private static final String MODEL = """
            exports fr.rncp.model
            exports fr.rncp.model.jury
            exports fr.rncp.model.nomenclature
            exports fr.rncp.model.prose
            exports fr.rncp.model.value

            exports fr.rncp.model.message to fr.rncp.io, fr.rncp.rules
            exports fr.rncp.model.text to fr.rncp.io, fr.rncp.rules

            opens fr.rncp.model
            opens fr.rncp.model.prose
            opens fr.rncp.model.value
            """;

    private static final String IO = """
            exports fr.rncp.io

            exports fr.rncp.io.file to fr.rncp.examples
            """;

    private static final String RULES = """
            exports fr.rncp.rules
            exports fr.rncp.rules.award
            exports fr.rncp.rules.award.deadline
            exports fr.rncp.rules.award.proposal
            exports fr.rncp.rules.award.record
            exports fr.rncp.rules.award.requirement
            exports fr.rncp.rules.jury
            exports fr.rncp.rules.reading
            exports fr.rncp.rules.report
            """;

    private static final String EXAMPLES = """
            exports fr.rncp.examples
            exports fr.rncp.testkit

            opens fr.rncp.cli to info.picocli
            opens fr.rncp.cli.convert to info.picocli
            opens fr.rncp.cli.inspect to info.picocli
            opens fr.rncp.cli.option to info.picocli
            opens fr.rncp.cli.report to info.picocli
            opens fr.rncp.cli.rules to info.picocli
            opens fr.rncp.cli.show to info.picocli
            opens fr.rncp.cli.terminal to info.picocli
            opens fr.rncp.cli.tour to info.picocli
            opens fr.rncp.cli.validate to info.picocli
            """;

    private static final Map<String, Set<String>> BY_MODULE = Map.of(
            "fr.rncp.model", lines(MODEL),
            "fr.rncp.io", lines(IO),
            "fr.rncp.rules", lines(RULES),
            "fr.rncp.examples", lines(EXAMPLES));

    private ListedDoors() {}

    /** The directives of a module; the modules after {@code to} are in alphabetical order. */
    static Set<String> of(String module) {
        return BY_MODULE.getOrDefault(module, Set.of());
    }

    private static Set<String> lines(String text) {
        return text.lines().filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
