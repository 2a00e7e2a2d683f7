package fr.rncp.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.architecture.ProjectModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/glossary.md} contains every public type, component and constant of rncp-rules, with a French term. */
class RulesGlossaryTest {

    private static final String HEADING = "\n## Rules, awards and juries\n";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z0-9._]+)` \\| \\S.* \\|$");
    private static final Pattern TYPE =
            Pattern.compile("^(?:final class|record|enum|(?:sealed )?interface) (?:[a-z]+\\.)+([A-Z][\\w.]*)");
    private static final Pattern PART = Pattern.compile("^\\s+([\\w.]+) (?:component|constant) (\\w+)");

    @Test
    void containsEveryTypeAndPart() throws IOException {
        assertThat(ROW.matcher(section()).results().map(row -> row.group(1)))
                .as(
                        "docs/glossary.md, \"Rules, awards and juries\": one row for each public type, component and constant")
                .containsExactlyElementsOf(terms());
    }

    @Test
    void readsTypesAndPartsFromTheSurface() {
        assertThat(terms())
                .contains("Finding", "Finding.rule", "Severity.ERROR", "RuleProfile.Waiver.until", "Requirement.Leaf")
                .doesNotContain("Finding.Builder");
    }

    private static String section() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "glossary.md"));
        return page.substring(page.indexOf(HEADING));
    }

    private static List<String> terms() {
        return ProjectModule.ALL.stream()
                .filter(module -> module.folder().equals("rncp-rules"))
                .flatMap(module -> ModuleSurface.lines(module).stream())
                .flatMap(RulesGlossaryTest::term)
                .filter(term -> !term.endsWith(".Builder"))
                .sorted()
                .toList();
    }

    private static Stream<String> term(String line) {
        return Stream.concat(
                TYPE.matcher(line).results().map(type -> type.group(1)),
                PART.matcher(line).results().map(RulesGlossaryTest::partName));
    }

    private static String partName(MatchResult part) {
        return part.group(1) + "." + part.group(2);
    }
}
