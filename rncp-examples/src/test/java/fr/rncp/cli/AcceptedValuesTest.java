package fr.rncp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.terminal.Console;
import fr.rncp.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Options with a fixed set of values, as {@code docs/api/command-line.txt} lists them. */
class AcceptedValuesTest {

    private final Exports exports;

    AcceptedValuesTest(@TempDir Path folder) {
        exports = new Exports(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "convert, --to",
        "validate, --format",
        "validate, --lang",
        "validate, --level",
        "validate, --fail-on",
    })
    void areTakenAndNoOthers(String command, String option) {
        assertTakenAndNoOthers(command, option, "", exports.path("none.xml"));
    }

    @Test
    void areTheKindsOfNomenclatures() throws IOException {
        assertTakenAndNoOthers("validate", "--nomenclature", "=none.csv", exports.good());
    }

    /** A file that is missing is what is refused after the values. */
    private static void assertTakenAndNoOthers(String command, String option, String rest, Path input) {
        List<String> values = values(command, option);
        assertThat(values).hasSizeGreaterThan(1);
        for (String value : values) {
            assertThat(refusal(command, input, option, value + rest))
                    .containsAnyOf("no such file", "fichier ou dossier introuvable");
        }
        assertThat(refusal(command, input, option, "x" + rest))
                .contains(values)
                .contains("expected, not x")
                .doesNotContain("no such file");
    }

    private static List<String> values(String command, String option) {
        CommandLine line = Objects.requireNonNull(
                RncpCommand.line(Console.standard(Language.ENGLISH))
                        .getSubcommands()
                        .get(command),
                command);
        List<String> values = new ArrayList<>();
        line.getCommandSpec().findOption(option).completionCandidates().forEach(values::add);
        return values;
    }

    private static String refusal(String command, Path input, String option, String value) {
        return CommandRun.of(command, input, "-o", "-", option, value).errorLine();
    }
}
