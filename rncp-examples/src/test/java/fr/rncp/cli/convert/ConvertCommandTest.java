package fr.rncp.cli.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.cli.CommandRun;
import fr.rncp.cli.Exports;
import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    private Path folder;

    private Exports exports;

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        folder = empty;
        exports = new Exports(empty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.ndjson", "x.json", "x.jsonl", "x.NDJSON.gz", "x.json.gz"})
    void writesWhatItsReaderReadsAgain(String name) throws IOException {
        CommandRun run = CommandRun.of("convert", exports.good(), "-o", exports.path(name));

        assertEquals(0, run.status());
        assertEquals("", run.out());
        assertEquals(sheets(exports.good()), sheets(exports.path(name)));
    }

    @Test
    void saysHowManySheetsItWrote() throws IOException {
        String line = CommandRun.of("convert", exports.good(), "-o", exports.path("x.json"))
                .errorLine();

        assertTrue(line.startsWith("rncp: 2 sheets written to " + exports.path("x.json")), line);
        assertTrue(line.matches(".*, \\d+ kB read in \\d+\\.\\d\\d s"), line);
    }

    @Test
    void joinsSeveralFiles() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.good(), exports.odd(), "-o", exports.path("x.ndjson"));

        assertEquals(0, run.status());
        assertEquals(4, exports.read("x.ndjson").lines().count());
    }

    @Test
    void givesTheSameBytesFromItsOwnOutput() throws IOException {
        CommandRun.of("convert", exports.odd(), "-o", exports.path("a.ndjson"));
        CommandRun.of("convert", exports.path("a.ndjson"), "-o", exports.path("b.json"));
        CommandRun.of("convert", exports.path("b.json"), "-o", exports.path("c.ndjson"));

        assertEquals(exports.read("a.ndjson"), exports.read("c.ndjson"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void givesTheSameBytesWithAnyNumberOfThreads(int threads) throws IOException {
        CommandRun run = CommandRun.of("convert", exports.odd(), "-o", "-", "--threads", threads);

        assertEquals(CommandRun.of("convert", exports.odd(), "-o", "-").out(), run.out());
    }

    @Test
    void writesNdjsonToStandardOutputUnlessTold() throws IOException {
        String lines = CommandRun.of("convert", exports.good(), "-o", "-").out();
        String list = CommandRun.of("convert", exports.good(), "-o", "-", "--to", "json")
                .out();

        assertEquals(2, lines.lines().count());
        assertTrue(lines.contains("équipements numériques"), "accents");
        assertTrue(list.startsWith("[") && list.endsWith("]\n"), "a list");
    }

    @Test
    void believesToMoreThanTheExtension() throws IOException {
        CommandRun.of("convert", exports.good(), "-o", exports.path("x.json.gz"), "--to", "ndjson");

        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(exports.path("x.json.gz")))) {
            assertEquals(
                    2,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .count());
        }
    }

    @Test
    void writesNoFileForAnExtensionWithoutFormat() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.good(), "-o", exports.path("x.csv"));

        assertEquals(2, run.status());
        assertTrue(run.errorLine().contains("x.csv stands for no format; say --to json or ndjson"), run.err());
        assertNothingBut("good.xml");
    }

    @Test
    void refusesAFormatThatItDoesNotWrite() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.good(), "-o", exports.path("x.json"), "--to", "xml");

        assertEquals(2, run.status());
        assertTrue(run.errorLine().contains("json or ndjson is expected, not xml"), run.err());
        assertNothingBut("good.xml");
    }

    @Test
    void stopsAtAnUnreadableSheetAndLeavesNoFile() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.half(), "-o", exports.path("x.ndjson"));

        assertEquals(2, run.status());
        assertTrue(run.errorLine().contains("half.xml:") && run.err().contains("RNCP0"), run.err());
        assertNothingBut("half.xml");
    }

    @Test
    void leavesTheFileThatWasThereIfItFails() throws IOException {
        exports.write("x.ndjson", "before");
        CommandRun.of("convert", exports.half(), "-o", exports.path("x.ndjson"));

        assertEquals("before", exports.read("x.ndjson"));
        assertNothingBut("half.xml", "x.ndjson");
    }

    @Test
    void keepsGoingIfAskedTo() throws IOException {
        CommandRun run = CommandRun.of(
                "convert",
                exports.half(),
                "-o",
                exports.path("x.ndjson"),
                "--keep-going",
                "--problems",
                exports.path("p"));

        assertEquals(1, run.status());
        assertEquals(1, sheets(exports.path("x.ndjson")).size());
        assertTrue(run.err().contains("1 sheet could not be read; first: "), run.err());
        assertTrue(exports.read("p").contains("\"fragment\":\"<FICHE>"), exports.read("p"));
    }

    @Test
    void failsIfNothingCouldBeReadThoughItKeepsGoing() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.none(), "-o", exports.path("x.ndjson"), "--keep-going");

        assertEquals(2, run.status());
        assertTrue(run.errorLine().startsWith("rncp: no sheet could be read: "), run.err());
        assertFalse(run.err().contains("\u001B"), "an escape sequence of the input");
        assertNothingBut("none.xml");
    }

    @Test
    void countsProblemsThatLeaveSheetsReadable() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.odd(), "-o", exports.path("x.ndjson"));

        assertEquals(0, run.status());
        assertTrue(
                run.err()
                        .contains("rncp: 2 problems: UNKNOWN_ELEMENT 1 (warning), UNREADABLE_DATE 1 (warning); "
                                + "--problems FILE lists them"),
                run.err());
    }

    @Test
    void listsProblemsAsJsonLines() throws IOException {
        CommandRun.of("convert", exports.odd(), "-o", exports.path("x.ndjson"), "--problems", exports.path("p.ndjson"));

        List<String> lines = exports.read("p.ndjson").lines().toList();
        assertEquals(2, lines.size());
        assertTrue(
                lines.get(0)
                        .startsWith(
                                "{\"code\":\"UNREADABLE_DATE\",\"rule\":\"DAT-001\",\"severity\":\"WARNING\",\"file\":\""),
                lines.get(0));
        assertTrue(
                lines.get(0)
                        .contains(
                                "\"sheet\":\"RNCP36440\",\"path\":\"DATE_FIN_ENREGISTREMENT\",\"found\":\"99/99/2026\""),
                lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"code\":\"UNKNOWN_ELEMENT\",\"severity\":\"WARNING\""), lines.get(1));
        assertTrue(lines.get(1).contains("\"path\":\"NEW_LEAF\",\"found\":\"é\""), lines.get(1));
    }

    @Test
    void listsTheProblemThatStoppedIt() throws IOException {
        CommandRun.of("convert", exports.half(), "-o", exports.path("x.ndjson"), "--problems", exports.path("p"));

        assertTrue(
                exports.read("p")
                        .contains("\"code\":\"MALFORMED_SHEET_NUMBER\",\"rule\":\"ID-001\",\"severity\":\"ERROR\""),
                exports.read("p"));
    }

    @Test
    void leavesNoFileForProblemsIfItCannotEvenStart() throws IOException {
        Path output = exports.path("missing").resolve("x.json");
        CommandRun.of("convert", exports.good(), "-o", output, "--problems", exports.path("p"));
        CommandRun.of("convert", exports.path("absent"), "-o", "-", "--problems", exports.path("p"));

        assertNothingBut("good.xml");
    }

    @Test
    void leavesNoOutputIfProblemsCannotBeWritten() throws IOException {
        Path problems = exports.path("missing").resolve("p");
        CommandRun run = CommandRun.of("convert", exports.good(), "-o", exports.path("x.json"), "--problems", problems);

        assertEquals(2, run.status());
        assertNothingBut("good.xml");
    }

    @Test
    void pointsAtANumberThatBreaksTheGrammarInJson() throws IOException {
        exports.write("x.ndjson", "{\"version\":1,\"number\":\"RNCP0\"}\n");
        CommandRun run = CommandRun.of("convert", exports.path("x.ndjson"), "-o", exports.path("y.json"));

        assertEquals(2, run.status());
        assertTrue(run.errorLine().contains("/number"), run.err());
        assertNothingBut("x.ndjson");
    }

    @Test
    void doesNotWriteOverWhatItReads() throws IOException {
        Path link = exports.path("link.json");
        Files.createSymbolicLink(link, exports.good());
        for (Path output : List.of(
                exports.good(),
                link,
                folder.resolve("..").resolve(folder.getFileName()).resolve("good.xml"))) {
            CommandRun run = CommandRun.of("convert", exports.good(), "-o", output, "--to", "json");

            assertEquals(2, run.status());
            assertTrue(run.errorLine().contains("the output is one of the inputs"), run.err());
        }
        assertTrue(exports.read("good.xml").startsWith("<?xml"), "untouched");
    }

    @Test
    void doesNotWriteProblemsIntoTheOutput() throws IOException {
        Path output = exports.path("x.ndjson");
        CommandRun run = CommandRun.of("convert", exports.good(), "-o", output, "--problems", output);

        assertEquals(2, run.status());
        assertTrue(run.errorLine().contains("are the same"), run.err());
        assertNothingBut("good.xml");
    }

    @Test
    void saysInOneLineWhatCannotBeReadOrWritten() throws IOException {
        Path good = exports.good();
        assertRefused("no such file", "convert", exports.path("missing.xml"), "-o", "-");
        assertRefused("is a folder", "convert", folder, "-o", "-");
        assertRefused("is a folder", "convert", good, "-o", folder, "--to", "json");
        assertRefused("no such file or folder", "convert", good, "-o", exports.path("missing/x.json"));
        assertRefused("no such file or folder", "convert", good, "-o", "-", "--problems", exports.path("missing/p"));
        assertRefused("found nothing", "convert", exports.write("empty.xml", ""), "-o", "-");
        assertRefused("--threads is at least 1", "convert", good, "-o", "-", "--threads", "0");
        assertRefused("--problems needs a file", "convert", good, "-o", "-", "--problems", "-");
        assertRefused("--output", "convert", good);
        assertRefused("IN", "convert", "-o", "-");
    }

    @Test
    void endsQuietlyIfTheReaderOfItsOutputIsGone() throws IOException {
        CommandRun run = CommandRun.into(failing("Broken pipe"), "convert", exports.good(), "-o", "-");

        assertEquals(new CommandRun(0, "", ""), run);
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        CommandRun run = CommandRun.into(failing("No space left on device"), "convert", exports.good(), "-o", "-");

        assertEquals(2, run.status());
        assertEquals("rncp: cannot write standard output: No space left on device", run.errorLine());
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static void assertRefused(String reason, Object... args) {
        CommandRun run = CommandRun.of(args);
        assertEquals(2, run.status(), run.err());
        assertTrue(run.errorLine().contains(reason), run.err());
        assertEquals("", run.out());
    }

    private void assertNothingBut(String... names) throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of(names),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static List<CertificationSheet> sheets(Path file) throws IOException {
        try (SheetReader reader = SheetReader.open(file)) {
            return reader.stream().toList();
        }
    }
}
