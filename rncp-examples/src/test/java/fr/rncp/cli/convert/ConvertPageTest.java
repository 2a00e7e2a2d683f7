package fr.rncp.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.CommandRun;
import fr.rncp.cli.Exports;
import fr.rncp.examples.SampleFile;
import fr.rncp.examples.SampleSheets;
import fr.rncp.io.SheetJson;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rncp convert} of sheet pages. */
class ConvertPageTest {

    private static final String WITHOUT_NUMBER = """
            Objectifs et contexte de la certification :
            Un texte.
            Activités visées :
            Un autre.
            Code(s) ROME :
            - I1401 - Maintenance
            """;

    private Exports exports;

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        exports = new Exports(empty);
    }

    @Test
    void writesTheSample() throws IOException {
        Path page = exports.write("page.txt", SampleFile.RNCP36716_PAGE.text());

        assertThat(CommandRun.of("convert", page, "-o", exports.path("x.ndjson"))
                        .status())
                .isEqualTo(0);
        assertThat(exports.read("x.ndjson").strip()).isEqualTo(SheetJson.write(SampleSheets.rncp36716()));
    }

    @Test
    void takesTheNumberFromTheCaller() throws IOException {
        Path page = exports.write("page.txt", WITHOUT_NUMBER);

        assertThat(CommandRun.of("convert", page, "-o", exports.path("x.ndjson"), "--page-number", "RS 7013")
                        .status())
                .isEqualTo(0);
        assertThat(exports.read("x.ndjson")).contains("\"number\":\"RS7013\"");
    }

    @Test
    void refusesAPageWithoutNumber() throws IOException {
        CommandRun run =
                CommandRun.of("convert", exports.write("page.txt", WITHOUT_NUMBER), "-o", exports.path("x.ndjson"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("the page does not state one");
        assertThat(run.errorLine()).contains("--page-number");
        assertThat(exports.path("x.ndjson")).doesNotExist();
    }

    @Test
    void refusesATextThatIsNoPage() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.write("a.txt", "Bonjour."), "-o", exports.path("x.ndjson"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("a public sheet page");
    }

    @Test
    void refusesOneNumberForTwoPages() throws IOException {
        Path page = exports.write("page.txt", WITHOUT_NUMBER);
        CommandRun run = CommandRun.of(
                "convert",
                page,
                exports.write("b.txt", WITHOUT_NUMBER),
                "-o",
                exports.path("x.ndjson"),
                "--page-number",
                "RS1");

        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoNumber() throws IOException {
        Path page = exports.write("page.txt", WITHOUT_NUMBER);

        assertThat(CommandRun.of("convert", page, "-o", exports.path("x.ndjson"), "--page-number", "7013")
                        .status())
                .isEqualTo(2);
    }
}
