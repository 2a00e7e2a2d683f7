package fr.rncp.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.CommandRun;
import fr.rncp.cli.Exports;
import fr.rncp.examples.SampleFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {

    private static final String DAY = "--as-of=2026-01-15";

    private Path folder = Path.of("");
    private Exports exports = new Exports(folder);

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        folder = empty;
        exports = new Exports(empty);
    }

    /** A page from which the number, and the blocks that would give it away, are missing. */
    private static String unnumbered() {
        return SampleFile.RNCP36440_PAGE.text().replaceAll("(?m)^.*RNCP36440.*\\R?", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "validate", "inspect"})
    void everyCommandReadsStandardInput(String command) throws IOException {
        byte[] xml = Files.readAllBytes(exports.good());
        CommandRun run = command.equals("convert")
                ? CommandRun.of(new ByteArrayInputStream(xml), command, "-", "-o", "-")
                : CommandRun.of(new ByteArrayInputStream(xml), command, "-", "--lang=en");

        assertThat(run.status()).as(run.err()).isLessThan(2);
        assertThat(run.out()).contains(command.equals("inspect") ? "sheets             2" : "RNCP36440");
    }

    @Test
    void standardInputIsTheOnlyInput() throws IOException {
        CommandRun run = CommandRun.of("validate", "-", exports.good());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("- must be the only input");
    }

    @Test
    void aFolderIsReadWithAllPagesInIt() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages/more"));
        Files.writeString(pages.resolve("a.txt"), SampleFile.RNCP36716_PAGE.text());
        Files.writeString(folder.resolve("pages/page-rncp-99101.txt"), unnumbered());
        Files.writeString(pages.resolve("notes.txt"), "no page");
        Files.writeString(pages.resolve(".hidden.txt"), SampleFile.RNCP36716_PAGE.text());
        CommandRun run = CommandRun.of("validate", folder.resolve("pages"), DAY);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("RNCP36716  Technicien", "RNCP99101", "  sheets               2 sheets");
        assertThat(run.err()).contains("notes.txt: not read, because it contains no sheets in a known format");
    }

    @Test
    void anUnreadablePageInAFolderDoesNotStopTheOthers() throws IOException {
        Files.writeString(folder.resolve("a.txt"), unnumbered());
        Files.writeString(folder.resolve("b.txt"), SampleFile.RNCP36716_PAGE.text());
        CommandRun run = CommandRun.of("validate", folder, DAY, "--fail-on", "never");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("RNCP36716  Technicien");
        assertThat(run.err()).contains("a.txt");
    }

    @Test
    void refusesAFolderWithoutSheets() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no page");
        CommandRun run = CommandRun.of("inspect", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).endsWith(": the folder contains no file that can be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RNCP36716", "rncp 36716", "RS7013"})
    void explainsHowASheetIsShownIfItsNumberIsGivenForAFile(String number) {
        assertThat(CommandRun.of("validate", number).errorLine())
                .isEqualTo("rncp: " + number + " is the number of a sheet, not a file: rncp show FILE " + number
                        + " shows the sheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.zip", "http://example.org", "ftp://example.org/x", "file:///a.xml"})
    void refusesAddresses(String address) {
        CommandRun run = CommandRun.of("validate", address);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).startsWith("rncp: " + address + " is an address: rncp downloads nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 obj|a PDF document",
                "Id_Fiche;Numero_Fiche;Intitule|a file of the official CSV set",
                "\"Numero_Fiche\",\"Siret\"|a file of the official CSV set",
                "{\\rtf1 text}|a document of an office program"
            })
    void namesKnownFormatsThatAreNotRead(String content, String name) throws IOException {
        CommandRun run = CommandRun.of("validate", exports.write("x.dat", content));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("found " + name + ", which rncp does not read");
    }

    @Test
    void namesADocumentOfAWordProcessor() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        Path file = Files.write(folder.resolve("page.docx"), bytes.toByteArray());

        assertThat(CommandRun.of("validate", file).errorLine()).contains("a document of an office program");
    }

    @Test
    void selectsSheets() throws IOException {
        String out = CommandRun.of("convert", exports.good(), "-o", "-", "--sheet", "rncp 36716,RS1")
                .out();

        assertThat(out.lines()).singleElement().asString().contains("\"number\":\"RNCP36716\"");
    }

    @Test
    void reportsSheetsOfWhichNothingIsKnown() throws IOException {
        CommandRun run = CommandRun.of("validate", exports.good(), DAY, "--active");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("2 sheets were left out: the source does not state what the selection asks for")
                .contains("no sheet matches the selection");
    }

    @ParameterizedTest
    @CsvSource({
        "--rome, 99",
        "--nsf, abc",
        "--formacode, x",
        "--sheet, 12",
        "--certifier, 123",
        "--partner, 1x",
        "--qualification-level, 9",
        "--qualification-level, 6-5",
        "--qualification-level, x"
    })
    void refusesInvalidCriteria(String option, String value) throws IOException {
        CommandRun run = CommandRun.of("inspect", exports.good(), option, value);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains(option + ": ");
    }
}
