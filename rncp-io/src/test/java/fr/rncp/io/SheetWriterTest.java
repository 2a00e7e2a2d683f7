package fr.rncp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Registration;
import fr.rncp.model.value.SheetNumber;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static final CertificationSheet ONE =
            CertificationSheet.builder().number(SheetNumber.of("RS1")).build();
    private static final CertificationSheet TWO = ONE.withNumber(SheetNumber.of("RS2"));
    private static final CertificationSheet UNWRITABLE = ONE.withRegistration(
            Registration.builder().endDate(LocalDate.of(-1, 1, 1)).build());

    private final Path folder;

    SheetWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String write(String name, CertificationSheet... sheets) throws IOException {
        Path file = folder.resolve(name);
        try (SheetWriter writer = SheetWriter.open(file)) {
            writer.writeAll(List.of(sheets));
        }
        return Files.readString(file);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName() + "").sorted().toList();
        }
    }

    @Test
    void jsonIsOneObjectOrAList() throws IOException {
        assertThat(write("none.json")).isEqualTo("[]\n");
        assertThat(write("one.json", ONE)).isEqualTo("{\n  \"version\": 1,\n  \"number\": \"RS1\"\n}\n");
        assertThat(write("two.JSON", ONE, TWO))
                .isEqualTo(
                        "[\n  {\n    \"version\": 1,\n    \"number\": \"RS1\"\n  },\n  {\n    \"version\": 1,\n    \"number\": \"RS2\"\n  }\n]\n");
        assertThat(write("three.json", ONE, TWO, ONE).split("version", -1).length - 1)
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.ndjson", "x.jsonl"})
    void ndjsonIsOneSheetALine(String name) throws IOException {
        assertThat(write(name, ONE, TWO)).isEqualTo(SheetJson.write(ONE) + "\n" + SheetJson.write(TWO) + "\n");
        assertThat(write(name)).isEmpty();
    }

    @Test
    void gzIsTheSameBytesEachTime() throws IOException {
        Path file = folder.resolve("x.ndjson.gz");
        List<byte[]> written = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            try (SheetWriter writer = SheetWriter.open(file)) {
                writer.write(ONE);
            }
            written.add(Files.readAllBytes(file));
        }
        assertThat(written.get(1)).isEqualTo(written.get(0));
        assertThat(Arrays.copyOfRange(written.get(0), 4, 8)).as("no time stamp").isEqualTo(new byte[4]);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(written.get(0)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(SheetJson.write(ONE) + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x.txt", "x.gz", "json", "x.json.zip"})
    void anUnknownExtensionIsRefusedWithThoseKnown(String name) {
        assertThatThrownBy(() -> SheetWriter.open(folder.resolve(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".json, .ndjson and .jsonl");
    }

    @Test
    void theFormatMayBeGiven() throws IOException {
        try (SheetWriter writer = SheetWriter.open(folder.resolve("x.txt"), SheetWriter.Format.NDJSON)) {
            writer.write(ONE);
        }
        assertThat(Files.readString(folder.resolve("x.txt"))).isEqualTo(SheetJson.write(ONE) + "\n");
    }

    @Test
    void theFileAppearsOnClose() throws IOException {
        Path file = folder.resolve("x.ndjson");
        Files.writeString(file, "before");
        try (SheetWriter writer = SheetWriter.open(file)) {
            writer.write(ONE);
            assertThat(Files.readString(file)).isEqualTo("before");
        }
        assertThat(Files.readString(file)).isEqualTo(SheetJson.write(ONE) + "\n");
        assertThat(names()).containsExactly("x.ndjson");
    }

    @Test
    void aFailureLeavesWhatWasThere() throws IOException {
        Path file = folder.resolve("x.json");
        Files.writeString(file, "before");
        Iterable<CertificationSheet> broken = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public CertificationSheet next() {
                throw new IllegalStateException("broken");
            }
        };
        assertThatThrownBy(() -> writeAll(file, broken)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> writeAll(file, List.of(ONE, UNWRITABLE))).isInstanceOf(IllegalArgumentException.class);
        SheetWriter discarded = SheetWriter.open(file);
        discarded.write(ONE);
        discarded.discard();
        discarded.close();
        assertThat(Files.readString(file)).isEqualTo("before");
        assertThat(names()).containsExactly("x.json");
    }

    private static void writeAll(Path file, Iterable<CertificationSheet> sheets) throws IOException {
        try (SheetWriter writer = SheetWriter.open(file)) {
            writer.writeAll(sheets);
        }
    }

    @Test
    void aFailureCaughtAndForgottenLeavesNoFile() throws IOException {
        try (SheetWriter writer = SheetWriter.open(folder.resolve("x.ndjson"))) {
            writer.write(ONE);
            assertThatThrownBy(() -> writer.write(UNWRITABLE)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void twoWritersOfOneFileDoNotMix() throws IOException {
        Path file = folder.resolve("x.ndjson");
        try (SheetWriter first = SheetWriter.open(file);
                SheetWriter second = SheetWriter.open(file)) {
            first.write(ONE);
            second.write(TWO);
        }
        assertThat(Files.readString(file)).isEqualTo(SheetJson.write(ONE) + "\n");
        assertThat(names()).containsExactly("x.ndjson");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkToWhatIsNotThereYetKeepsPointing() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("x.ndjson"), Path.of("first"));
        Files.createSymbolicLink(folder.resolve("first"), Path.of("real.ndjson"));
        SheetWriter.writeAll(link, List.of(ONE));
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("real.ndjson")))
                .contains(ONE.number().value());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void loopOfLinksIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("x.ndjson"), Path.of("y.ndjson"));
        Files.createSymbolicLink(folder.resolve("y.ndjson"), Path.of("x.ndjson"));
        assertThatThrownBy(() -> SheetWriter.open(link))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("loop");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void nullIsRefusedAndLeavesNoFile() throws IOException {
        Path file = folder.resolve("x.ndjson");
        SheetWriter writer = SheetWriter.open(file);
        assertThatThrownBy(() -> writer.write(nothing())).isInstanceOf(NullPointerException.class);
        writer.close();
        assertThat(folder).isEmptyDirectory();
    }

    @SuppressWarnings("NullAway") // as passed by a caller without null checks
    private static CertificationSheet nothing() {
        return null;
    }

    @Test
    void aLinkKeepsPointingAndAFileKeepsItsPermissions() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("real.ndjson"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("x.ndjson"), Path.of("real.ndjson"));
        writeAll(link, List.of(ONE));
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo(SheetJson.write(ONE) + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void opensNothingInAFolderThatIsNotThere() {
        assertThatThrownBy(() -> SheetWriter.open(folder.resolve("no/x.json"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> SheetWriter.open(folder, SheetWriter.Format.JSON))
                .isInstanceOf(IOException.class);
    }

    @Test
    void leavesAStreamOpenButFlushed() throws IOException {
        Recorder out = new Recorder();
        try (SheetWriter writer = SheetWriter.ndjson(out)) {
            writer.write(ONE);
        }
        assertThat(out.closed).isFalse();
        assertThat(out.flushed).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(SheetJson.write(ONE) + "\n");
    }

    @Test
    void writesJsonToAStream() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter writer = SheetWriter.json(out);
        writer.write(ONE);
        assertThat(out.size()).isEqualTo(0);
        writer.close();
        writer.close();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(SheetJson.writeIndented(ONE) + "\n");
        assertThatThrownBy(() -> writer.write(ONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStreamThatFailsIsSaid() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> {
                    try (SheetWriter writer = SheetWriter.ndjson(full)) {
                        writer.write(ONE);
                    }
                })
                .isInstanceOf(IOException.class);
    }

    private static final class Recorder extends ByteArrayOutputStream {

        private boolean closed;
        private boolean flushed;

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void writesAFileInOneCall() throws IOException {
        Path file = folder.resolve("sheets.ndjson.gz");
        SheetWriter.writeAll(file, List.of(ONE, TWO));
        assertThat(SheetReader.readAll(file)).isEqualTo(List.of(ONE, TWO));
        assertThatThrownBy(() -> SheetWriter.writeAll(file, List.of(ONE, UNWRITABLE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SheetReader.readAll(file)).isEqualTo(List.of(ONE, TWO));
        assertThat(names()).containsExactly("sheets.ndjson.gz");
    }
}
