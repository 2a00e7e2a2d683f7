package fr.rncp.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.architecture.ProjectModule;
import fr.rncp.model.Experimental;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExperimentalApiTest {

    private static final List<String> ROOTS =
            List.of("fr.rncp.rules.award", "fr.rncp.rules.reading", "fr.rncp.rules.report");

    private static final Visibility PROJECT = Visibility.ofProject();
    private static final TypeText TEXT = new TypeText(PROJECT, Map.of());

    /** What is between the names of types in a line. */
    private static final Pattern WORDS = Pattern.compile("[^A-Za-z0-9_.]+");

    @Test
    void awardReadingsAndReportsAreMarked() {
        List<String> packages = exportedBehindRoots().toList();
        assertThat(packages).contains("fr.rncp.rules.award.record", "fr.rncp.rules.reading");
        for (String name : packages) {
            assertThat(ModuleSurface.packageInfo(name))
                    .as("package-info of a package that releases 0.x may still change")
                    .hasAnnotation(Experimental.class);
        }
    }

    @Test
    void settledTypesMentionNoExperimentalOne() {
        Set<String> experimental =
                types().filter(TypeLine::isExperimental).map(TEXT::name).collect(Collectors.toSet());
        Stream<Class<?>> settled = types().filter(type -> !TypeLine.isExperimental(type));

        assertThat(experimental).isNotEmpty();
        assertThat(settled.flatMap(ExperimentalApiTest::lines)
                        .filter(line -> WORDS.splitAsStream(line).anyMatch(experimental::contains)))
                .as("a settled type mentions one that releases 0.x may still change: mark it as @Experimental too")
                .isEmpty();
    }

    private static Stream<Class<?>> types() {
        return ProjectModule.ALL.stream().flatMap(module -> new ModuleSurface(module, PROJECT).types());
    }

    private static Stream<String> lines(Class<?> type) {
        return Stream.concat(Stream.of(TypeLine.of(type, PROJECT)), MemberLines.of(type, PROJECT).stream());
    }

    private static Stream<String> exportedBehindRoots() {
        return PROJECT.packages().stream()
                .filter(name -> ROOTS.stream().anyMatch(root -> (name + ".").startsWith(root + ".")))
                .sorted();
    }
}
