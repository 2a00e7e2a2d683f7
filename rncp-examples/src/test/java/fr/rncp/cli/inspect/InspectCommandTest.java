package fr.rncp.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.rncp.cli.CommandRun;
import fr.rncp.cli.Exports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    private Path folder;

    private Exports exports;

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        folder = empty;
        exports = new Exports(empty);
    }

    @Test
    void countsSheetsByWhatTheyAre() throws IOException {
        CommandRun run = CommandRun.of("inspect", exports.good());

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().skip(1).limit(14).map(line -> line + "\n").reduce("", String::concat))
                .isEqualTo("""
                  is                 XML
                  sheets             2
                  feed version       4.1                               2
                  export date        not stated                        2
                  register           RNCP                              2
                  level              4                                 1
                                     5                                 1
                  status             not stated                        2
                  registration       not stated                        2
                  editorial state    not stated                        2
                  blocks             6 in 2 sheets
                  partners           none
                  extensions         none
                  problems           none
                """);
    }

    @Test
    void tellsTheDayOfTheExportFromItsName() throws IOException {
        Path named = folder.resolve("export_fiches_RNCP_V4_1_2026-08-16.xml");
        Files.copy(exports.good(), named);

        assertThat(CommandRun.of("inspect", named).out()).contains("2026-08-16                        2");
    }

    @Test
    void tellsProblemsByCodeWithTheFirstPlace() throws IOException {
        CommandRun run = CommandRun.of("inspect", exports.odd());

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("problems           UNKNOWN_ELEMENT                   1  warning\n");
        assertThat(run.out()).contains("UNREADABLE_DATE                   1  warning\n");
        String words = run.out().replaceAll("\\s+", " ");
        assertThat(words).contains("RNCP36440 DATE_FIN_ENREGISTREMENT: found \"99/99/2026\", expected ");
        assertThat(run.out()).contains("extensions         in 2 sheets");
    }

    @Test
    void goesOnOverUnreadableSheetsAndCountsThem() throws IOException {
        CommandRun run = CommandRun.of("inspect", exports.half());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("sheets             1\n");
        assertThat(run.out()).contains("unreadable sheets  1\n");
    }

    @Test
    void failsIfNothingCouldBeRead() throws IOException {
        CommandRun run = CommandRun.of("inspect", exports.none());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("none.xml");
        assertThat((run.out() + run.err()))
                .as("an escape sequence of the input")
                .doesNotContain("\u001B");
    }

    @Test
    void goesOnToTheNextFile() throws IOException {
        CommandRun run = CommandRun.of("inspect", exports.none(), exports.good());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("is                 unknown format");
        assertThat(run.out()).contains("sheets             2\n");
    }

    @Test
    void refusesAMissingFileBeforeItReadsAnything() throws IOException {
        CommandRun run = CommandRun.of("inspect", exports.good(), folder.resolve("missing.xml"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).endsWith("missing.xml: no such file or folder");
        assertThat(run.out()).isEmpty();
    }

    /** Read once: to open a pipe a second time waits for another writer. */
    @Test
    void readsAPipeOnce() throws Exception {
        Path pipe = exports.path("pipe");
        assumeTrue(makesPipe(pipe), "mkfifo is missing");
        byte[] content = Files.readAllBytes(exports.good());
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(pipe, content));
        CommandRun run = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> CommandRun.of("inspect", pipe));

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("pipe").containsPattern("sheets +2");
        writer.join();
    }

    private static boolean makesPipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void write(Path pipe, byte[] content) {
        try {
            Files.write(pipe, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void looksIntoZipAndGzip() throws IOException {
        Path zip = zip(exports.good());
        Path gzip = gzip(exports.good());

        assertThat(CommandRun.of("inspect", zip).out()).contains("is                 zip of été.xml (XML)\n");
        assertThat(CommandRun.of("inspect", gzip).out()).contains("is                 gzip of XML\n");
    }

    @Test
    void tellsJsonFromXml() throws IOException {
        CommandRun.of("convert", exports.good(), "-o", folder.resolve("x.ndjson"));
        CommandRun run = CommandRun.of("inspect", folder.resolve("x.ndjson"));

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("is                 JSON\n");
        assertThat(run.out()).contains("feed version       4.1                               2");
    }

    private Path zip(Path file) throws IOException {
        Path zip = folder.resolve("x.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("été.xml"));
            Files.copy(file, out);
        }
        return zip;
    }

    private Path gzip(Path file) throws IOException {
        Path gzip = folder.resolve("x.xml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            Files.copy(file, out);
        }
        return gzip;
    }
}
