package fr.rncp.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.CommandRun;
import fr.rncp.cli.Exports;
import fr.rncp.cli.validate.SchemaResource;
import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

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

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).isEmpty();
        assertThat(sheets(exports.path(name))).isEqualTo(sheets(exports.good()));
    }

    @Test
    void saysHowManySheetsItWrote() throws IOException {
        String line = CommandRun.of("convert", exports.good(), "-o", exports.path("x.json"))
                .errorLine();

        assertThat(line).startsWith("rncp: 2 sheets written to " + exports.path("x.json"));
        assertThat(line).matches(".*, \\d+ kB read in \\d+\\.\\d\\d s");
    }

    @Test
    void joinsSeveralFiles() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.good(), exports.odd(), "-o", exports.path("x.ndjson"));

        assertThat(run.status()).isEqualTo(0);
        assertThat(exports.read("x.ndjson").lines()).hasSize(4);
    }

    @Test
    void givesTheSameBytesFromItsOwnOutput() throws IOException {
        CommandRun.of("convert", exports.odd(), "-o", exports.path("a.ndjson"));
        CommandRun.of("convert", exports.path("a.ndjson"), "-o", exports.path("b.json"));
        CommandRun.of("convert", exports.path("b.json"), "-o", exports.path("c.ndjson"));

        assertThat(exports.read("c.ndjson")).isEqualTo(exports.read("a.ndjson"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void givesTheSameBytesWithAnyNumberOfThreads(int threads) throws IOException {
        CommandRun run = CommandRun.of("convert", exports.odd(), "-o", "-", "--threads", threads);

        assertThat(run.out())
                .isEqualTo(CommandRun.of("convert", exports.odd(), "-o", "-").out());
    }

    @Test
    void writesNdjsonToStandardOutputUnlessTold() throws IOException {
        String lines = CommandRun.of("convert", exports.good(), "-o", "-").out();
        String list = CommandRun.of("convert", exports.good(), "-o", "-", "--to", "json")
                .out();

        assertThat(lines.lines()).hasSize(2);
        assertThat(lines).as("accents").contains("équipements numériques");
        assertThat(list).as("a list").startsWith("[").endsWith("]\n");
    }

    @Test
    void writesAFormatUnderAnyExtensionThatDoesNotContradictIt() throws IOException {
        CommandRun.of("convert", exports.good(), "-o", exports.path("x.txt.gz"), "--to", "ndjson");

        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(exports.path("x.txt.gz")))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(2);
        }
    }

    @Test
    void writesNoFileForAnExtensionWithoutFormat() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.good(), "-o", exports.path("x.csv"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("x.csv is not a known format; use --to json or ndjson");
        assertNothingBut("good.xml");
    }

    @Test
    void refusesAFormatThatItDoesNotWrite() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.good(), "-o", exports.path("x.json"), "--to", "xml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("json or ndjson is expected, not xml");
        assertNothingBut("good.xml");
    }

    @Test
    void stopsAtAnUnreadableSheetAndLeavesNoFile() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.half(), "-o", exports.path("x.ndjson"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("half.xml:", "RNCP0");
        assertNothingBut("half.xml");
    }

    @Test
    void leavesTheFileThatWasThereIfItFails() throws IOException {
        exports.write("x.ndjson", "before");
        CommandRun.of("convert", exports.half(), "-o", exports.path("x.ndjson"));

        assertThat(exports.read("x.ndjson")).isEqualTo("before");
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

        assertThat(run.status()).isEqualTo(1);
        assertThat(sheets(exports.path("x.ndjson"))).hasSize(1);
        assertThat(run.err()).contains("1 sheet could not be read; first: ");
        assertThat(exports.read("p")).contains("\"fragment\":\"<FICHE>");
    }

    @Test
    void failsIfNothingCouldBeReadThoughItKeepsGoing() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.none(), "-o", exports.path("x.ndjson"), "--keep-going");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).startsWith("rncp: no sheet could be read: ");
        assertThat(run.err()).as("an escape sequence of the input").doesNotContain("\u001B");
        assertNothingBut("none.xml");
    }

    @Test
    void countsProblemsThatLeaveSheetsReadable() throws IOException {
        CommandRun run = CommandRun.of("convert", exports.odd(), "-o", exports.path("x.ndjson"));

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err())
                .contains("rncp: 2 problems: UNKNOWN_ELEMENT 1 (warning), UNREADABLE_DATE 1 (warning); "
                        + "--problems FILE lists them");
    }

    @Test
    void listsProblemsAsJsonLines() throws IOException {
        CommandRun.of("convert", exports.odd(), "-o", exports.path("x.ndjson"), "--problems", exports.path("p.ndjson"));

        List<String> lines = exports.read("p.ndjson").lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"code\":\"UNREADABLE_DATE\",\"rule\":\"DAT-001\",\"severity\":\"WARNING\",\"file\":\"");
        assertThat(lines.get(0))
                .contains("\"sheet\":\"RNCP36440\",\"path\":\"DATE_FIN_ENREGISTREMENT\",\"found\":\"99/99/2026\"");
        assertThat(lines.get(1)).startsWith("{\"code\":\"UNKNOWN_ELEMENT\",\"severity\":\"WARNING\"");
        assertThat(lines.get(1)).contains("\"path\":\"NEW_LEAF\",\"found\":\"é\"");
    }

    @Test
    void listsProblemsAsTheirSchemaSays() throws IOException {
        SchemaResource schema = SchemaResource.ofProblem();
        Path problems = exports.path("p.ndjson");
        Set<String> properties = new TreeSet<>();
        for (Path export : List.of(exports.odd(), exports.half(), exports.write("x.ndjson", "{\"version\":2}\n{"))) {
            CommandRun.of("convert", export, "-o", exports.path("y.json"), "--keep-going", "--problems", problems);
            assertThat(exports.read("p.ndjson")).isNotEmpty();
            exports.read("p.ndjson")
                    .lines()
                    .forEach(line -> properties.addAll(schema.read(line).propertyNames()));
        }
        assertThat(properties)
                .contains("code", "column", "done", "expected", "file", "found", "fragment", "line", "path", "rule")
                .contains("severity", "sheet");
        for (String line : List.of(
                "{}",
                "{\"code\":\"X\",\"severity\":\"ERROR\",\"found\":\"\",\"expected\":\"\",\"done\":\"\",\"more\":1}")) {
            assertThat(schema.accepts(JsonMapper.shared().readTree(line))).isFalse();
        }
    }

    @Test
    void listsTheProblemThatStoppedIt() throws IOException {
        CommandRun.of("convert", exports.half(), "-o", exports.path("x.ndjson"), "--problems", exports.path("p"));

        assertThat(exports.read("p"))
                .contains("\"code\":\"MALFORMED_SHEET_NUMBER\",\"rule\":\"ID-001\",\"severity\":\"ERROR\"");
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

        assertThat(run.status()).isEqualTo(2);
        assertNothingBut("good.xml");
    }

    @Test
    void pointsAtANumberThatBreaksTheGrammarInJson() throws IOException {
        exports.write("x.ndjson", "{\"version\":1,\"number\":\"RNCP0\"}\n");
        CommandRun run = CommandRun.of("convert", exports.path("x.ndjson"), "-o", exports.path("y.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("/number");
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

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.errorLine()).contains("the output is one of the inputs");
        }
        assertThat(exports.read("good.xml")).as("untouched").startsWith("<?xml");
    }

    @Test
    void doesNotWriteProblemsThroughLinkIntoOutputThatIsNotThereYet() throws IOException {
        Path link = Files.createSymbolicLink(exports.path("link"), Path.of("y.json"));
        CommandRun run = CommandRun.of("convert", exports.good(), "-o", exports.path("y.json"), "--problems", link);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("the output and the file for problems are the same");
    }

    @Test
    void doesNotWriteProblemsIntoTheOutput() throws IOException {
        Path output = exports.path("x.ndjson");
        CommandRun run = CommandRun.of("convert", exports.good(), "-o", output, "--problems", output);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("are the same");
        assertNothingBut("good.xml");
    }

    @Test
    void saysInOneLineWhatCannotBeReadOrWritten() throws IOException {
        Path good = exports.good();
        assertRefused("no such file", "convert", exports.path("missing.xml"), "-o", "-");
        assertRefused("contradicts the extension", "convert", good, "-o", exports.path("x.json"), "--to", "ndjson");
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

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        CommandRun run = CommandRun.into(failing("No space left on device"), "convert", exports.good(), "-o", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).isEqualTo("rncp: cannot write standard output: No space left on device");
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
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.errorLine()).contains(reason);
        assertThat(run.out()).isEmpty();
    }

    private void assertNothingBut(String... names) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .containsExactly(names);
        }
    }

    private static List<CertificationSheet> sheets(Path file) throws IOException {
        try (SheetReader reader = SheetReader.open(file)) {
            return reader.stream().toList();
        }
    }
}
