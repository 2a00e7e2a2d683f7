package fr.rncp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the catalogue that readers check. */
class ProblemCodeTest {

    private static final Path SOURCE = Path.of("src", "main", "java", "fr", "rncp", "io", "ProblemCode.java");

    @Test
    void coversTheRulesThatOnlyAReaderCanJudge() {
        assertThat(ids().distinct().sorted().toList())
                .containsExactly(
                        "COD-016", "CRT-007", "DAT-001", "DAT-012", "DAT-013", "ID-001", "ID-002", "LVL-002", "SRC-001",
                        "SRC-002", "SRC-003", "SRC-004", "SRC-005", "SRC-006", "SRC-007", "TXT-001", "TXT-002",
                        "TXT-003", "TXT-004", "TXT-005", "TXT-006");
    }

    @Test
    void isEmptyForProblemsOutsideTheCatalogue() {
        assertThat(ProblemCode.UNKNOWN_ELEMENT.ruleId()).isEmpty();
    }

    /** The comment of a constant ends with the id. */
    @Test
    void isDocumentedOnItsConstant() throws IOException {
        String source = Files.readString(SOURCE);
        for (ProblemCode code : ProblemCode.values()) {
            code.ruleId().ifPresent(id -> {
                String documented = "\\(" + id + "\\)\\. \\*/\\s+" + code.name() + "\\(\"" + id + "\"\\)";
                assertThat(Pattern.compile(documented).matcher(source).results())
                        .as(code + ": document " + id)
                        .hasSize(1);
            });
        }
    }

    private static Stream<String> ids() {
        return Stream.of(ProblemCode.values()).flatMap(code -> code.ruleId().stream());
    }
}
