package fr.rncp.io.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ReadProblem;
import fr.rncp.io.Wording;
import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that both bundles have messages for the problems found in tests. */
public final class WordedProblems {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z0-9]+)");

    /** The phrases that have already been checked: the same ones occur in tests a million times. */
    private static final Set<Phrases> CHECKED = ConcurrentHashMap.newKeySet();

    /** The phrases of a problem, each with the names of its arguments. */
    private record Phrases(List<Object> keysAndNames) {

        static Phrases of(ReadProblem problem) {
            return new Phrases(Stream.of(problem.found(), problem.expected(), problem.handling())
                    .<Object>flatMap(w -> Stream.concat(
                            Stream.of(w.key()), w.arguments().stream().map(Argument::name)))
                    .toList());
        }
    }

    private WordedProblems() {}

    /** Returns the problem, after checking that its phrases can be formatted in both languages. */
    public static ReadProblem assertWorded(ReadProblem problem) {
        if (!CHECKED.add(Phrases.of(problem))) {
            return problem;
        }
        for (Language language : Language.values()) {
            Stream.of(problem.found(), problem.expected(), problem.handling()).forEach(w -> assertWorded(w, language));
            assertThat(problem.message(language)).as(problem::toString).contains(problem.expected(language));
        }
        return problem;
    }

    /**
     * Checks the names of the arguments instead of braces in the text, because a text of the source may contain braces.
     */
    private static void assertWorded(Wording wording, Language language) {
        String template = ProblemMessages.in(language).find(wording.key()).orElse("no message");
        Set<String> arguments =
                wording.arguments().stream().map(Argument::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(names(template))
                .as(() -> wording.key() + " in " + language + ": " + template)
                .isEqualTo(arguments);
    }

    /** Returns the names of the arguments of a message. */
    static Set<String> names(String template) {
        return NAME.matcher(template)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
