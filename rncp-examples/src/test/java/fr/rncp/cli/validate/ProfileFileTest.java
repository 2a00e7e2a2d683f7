package fr.rncp.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.io.ProblemCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleProfile;
import fr.rncp.rules.RuleProfile.SeverityChange;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.rules.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ProfileFileTest {

    private Path file;

    @BeforeEach
    void nameFile(@TempDir Path folder) {
        file = folder.resolve("p.json");
    }

    @Test
    void readsAllThatAProfileSays() throws IOException {
        RuleId rule = RuleId.of("TER-001");

        assertThat(read("""
                        {"off": ["TER-001", "SRC-002"], "severities": {"TER-001": "ERROR"},
                         "waivers": [{"sheet": "RS12", "rule": "TER-001", "reason": "Îles", "until": "2026-12-31"}]}
                        """))
                .isEqualTo(new RuleProfile(
                        List.of(rule, RuleId.of("SRC-002")),
                        List.of(new SeverityChange(rule, Severity.ERROR)),
                        List.of(new Waiver(SheetNumber.of("RS12"), rule, "Îles", LocalDate.of(2026, 12, 31)))));
        assertThat(read("{}")).isEqualTo(RuleProfile.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | found [], expected an object with off, severities or waivers",
                "{\"of\": []} | /of: unknown property; expected off, severities or waivers",
                "{\"off\": \"TER-001\"} | /off: found \"TER-001\", expected a list of rule ids",
                "{\"off\": [\"TER-001\", \"x\"]} | /off/1: found \"x\", expected a rule id such as BLK-005",
                "{\"severities\": {\"TER-001\": \"error\"}} | /severities/TER-001: found \"error\", expected one of ERROR, WARNING, INFO",
                "{\"waivers\": [{\"sheet\": \"RS1\", \"rule\": \"TER-001\", \"until\": \"2026-01-01\"}]} | /waivers/0/reason: missing property; expected a reason that is not blank",
                "{\"off\": [\"TER-901\"]} | /off/0: the rule \"TER-901\" does not exist; did you mean TER-001?",
                "{\"off\": [\"x\", 1]} | /off/0: found \"x\", expected a rule id such as BLK-005; /off/1: found 1, expected a rule id such as BLK-005",
                "{\"off\": [1, 2, 3, 4, 5, 6, 7]} | /off/0: found 1, expected a rule id such as BLK-005; /off/1: found 2, expected a rule id such as BLK-005; /off/2: found 3, expected a rule id such as BLK-005; /off/3: found 4, expected a rule id such as BLK-005; /off/4: found 5, expected a rule id such as BLK-005 (and 2 more)"
            })
    void refusesWithThePlaceWhatItDoesNotUnderstand(String json, String message) {
        assertThat(refusal(json)).isEqualTo(file + ": " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"off\":", "{\"a\":{\"b\":["})
    void refusesWhatIsNestedTooDeeply(String opening) {
        assertThat(refusal("{\"off\":" + opening.repeat(100_000)))
                .startsWith(file + ": not valid JSON")
                .hasSizeLessThan(500);
    }

    @ParameterizedTest
    @CsvSource({
        "sheet, RNCP0, a sheet number such as RNCP36716",
        "rule, blk5, a rule id such as BLK-005",
        "reason, ' ', 'a reason that is not blank'",
        "until, 2026-02-30, a day such as 2026-12-31",
        "until, 31/12/2026, a day such as 2026-12-31",
        "until, +12026-01-01, a day such as 2026-12-31"
    })
    void refusesWaiversThatAreNone(String property, String value, String expected) {
        String waiver = "\"sheet\": \"RS1\", \"rule\": \"TER-001\", \"reason\": \"r\", \"until\": \"2026-01-01\"";
        String json = "{\"waivers\": [{"
                + waiver.replaceFirst(
                        "\"" + property + "\": \"[^\"]*\"",
                        "\"" + property + "\": \"" + value.replace("+", "\\\\+").replace("\\\\", "") + "\"")
                + "}]}";

        assertThat(refusal(json))
                .isEqualTo(file + ": /waivers/0/" + property + ": found \"" + value + "\", expected " + expected);
    }

    @Test
    void tellsTheLineOfWhatIsNoJson() {
        assertThat(refusal("{\n  \"off\": [,]\n}")).startsWith(file + ":2:");
        assertThat(refusal("{\"off\": [], \"off\": []}")).as("a property twice").contains("uplicate");
        assertThat(refusal("{} {}")).as("two documents").startsWith(file + ":1:");
        assertThat(refusal("")).isEqualTo(file + ": the file is empty");
        assertThat(refusal("{")).doesNotContain("REDACTED");
    }

    @Test
    void namesAFolderThatIsNoProfile(@TempDir Path folder) {
        assertThatThrownBy(() -> ProfileFile.read(folder))
                .isInstanceOf(CommandFailure.class)
                .hasMessage(folder + " is a folder, expected a file");
    }

    /** A finding can have any of them. */
    @Test
    void knowsEveryRuleThatReadersJudge() throws IOException {
        List<String> ids = Stream.of(ProblemCode.values())
                .flatMap(code -> code.ruleId().stream())
                .distinct()
                .toList();

        assertThat(read(JsonMapper.shared().writeValueAsString(Map.of("off", ids)))
                        .off())
                .isEqualTo(ids.stream().map(RuleId::of).toList());
    }

    private RuleProfile read(String json) throws IOException {
        Files.writeString(file, json, StandardCharsets.UTF_8);
        return ProfileFile.read(file);
    }

    private String refusal(String json) {
        return String.valueOf(
                catchThrowableOfType(CommandFailure.class, () -> read(json)).getMessage());
    }
}
