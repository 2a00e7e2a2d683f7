package fr.rncp.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.CommandRun;
import fr.rncp.cli.Exports;
import fr.rncp.examples.SampleFile;
import fr.rncp.examples.SampleSheets;
import fr.rncp.io.SheetJson;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShowCommandTest {

    private Exports exports = new Exports(Path.of(""));

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        exports = new Exports(empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RNCP36716",
                "rncp 36716",
                "36716",
                "https://www.francecompetences.fr/recherche/rncp/36716/",
                "https://www.francecompetences.fr/recherche/rncp/36716"
            })
    void findsASheetHoweverItsNumberIsWritten(String number) throws IOException {
        CommandRun run = CommandRun.of("show", exports.good(), number);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("RNCP36716 ").contains("\nSkill blocks\n");
    }

    @Test
    void showsEveryValueOfASheet() throws IOException {
        for (CertificationSheet sheet : SampleSheets.all()) {
            Path file = exports.write("x.json", SheetJson.write(sheet));
            String out = squeezed(CommandRun.of("show", file, "--lang", "fr").out());
            texts(new JsonMapper().readTree(SheetJson.write(sheet)).path("blocks"))
                    .forEach(text -> assertThat(out).contains(squeezed(text)));
            texts(new JsonMapper().readTree(SheetJson.write(sheet)).path("description"))
                    .forEach(text -> assertThat(out).contains(squeezed(text)));
        }
    }

    private static Stream<String> texts(JsonNode json) {
        return json.isContainer() ? json.valueStream().flatMap(ShowCommandTest::texts) : Stream.of(json.asString(""));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    @Test
    void isInFrench() throws IOException {
        Path page = exports.write("page.txt", SampleFile.RNCP36716_PAGE.text());
        String out = CommandRun.of("show", page, "--lang", "fr").out();

        assertThat(out)
                .contains("\nNiveau et codes\n  niveau de qualification : 5\n", "  code NSF 326r : Assistance")
                .contains("    action : retiré\n    date du changement : 01/04/2023\n");
    }

    @Test
    void writesTheJsonOfTheSheetAndNothingElse() throws IOException {
        CommandRun run = CommandRun.of("show", exports.good(), "RNCP36716", "--format", "json");

        assertThat(SheetJson.read(run.out()).number()).hasToString("RNCP36716");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void listsTheSheetsToChooseFrom() throws IOException {
        CommandRun run = CommandRun.of("show", exports.good());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("RNCP36440", "RNCP36716  Technicien");
        assertThat(run.errorLine()).contains("give the number of one of them");
    }

    @Test
    void reportsASheetThatIsNotThere() throws IOException {
        CommandRun run = CommandRun.of("show", exports.good(), "RNCP1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).isEqualTo("rncp: sheet RNCP1 is not in the input");
    }

    @Test
    void readsAFileThatIsNamedLikeASheet() throws IOException {
        Path file = exports.write("RNCP36716", SampleFile.RNCP36716_JSON.text());

        assertThat(CommandRun.of("show", file).out()).startsWith("RNCP36716 ");
    }
}
