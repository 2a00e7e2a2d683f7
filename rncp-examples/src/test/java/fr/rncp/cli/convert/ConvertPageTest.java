package fr.rncp.cli.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.cli.CommandRun;
import fr.rncp.cli.Exports;
import fr.rncp.examples.SampleFile;
import fr.rncp.examples.SampleSheets;
import fr.rncp.io.SheetJson;
import java.io.IOException;
import java.nio.file.Files;
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

        assertEquals(
                0,
                CommandRun.of("convert", page, "-o", exports.path("x.ndjson")).status());
        assertEquals(
                SheetJson.write(SampleSheets.rncp36716()),
                exports.read("x.ndjson").strip());
    }

    @Test
    void takesTheNumberFromTheCaller() throws IOException {
        Path page = exports.write("page.txt", WITHOUT_NUMBER);

        assertEquals(
                0,
                CommandRun.of("convert", page, "-o", exports.path("x.ndjson"), "--number", "RS 7013")
                        .status());
        assertTrue(exports.read("x.ndjson").contains("\"number\":\"RS7013\""));
    }

    @Test
    void refusesAPageWithoutNumber() throws IOException {
        CommandRun run =
                CommandRun.of("convert", exports.write("page.txt", WITHOUT_NUMBER), "-o", exports.path("x.ndjson"));

        assertEquals(2, run.status());
        assertTrue(run.errorLine().contains("the page states no sheet number"), run.errorLine());
        assertTrue(run.errorLine().contains("--number"), run.errorLine());
        assertFalse(Files.exists(exports.path("x.ndjson")));
    }

    @Test
    void refusesATextThatIsNoPage() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.write("a.txt", "Bonjour."), "-o", exports.path("x.ndjson"));

        assertEquals(2, run.status());
        assertTrue(run.errorLine().contains("a public sheet page"), run.errorLine());
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
                "--number",
                "RS1");

        assertEquals(2, run.status());
    }

    @Test
    void refusesWhatIsNoNumber() throws IOException {
        Path page = exports.write("page.txt", WITHOUT_NUMBER);

        assertEquals(
                2,
                CommandRun.of("convert", page, "-o", exports.path("x.ndjson"), "--number", "7013")
                        .status());
    }
}
