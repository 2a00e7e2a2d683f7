package fr.rncp.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
        assertEquals("[]\n", write("none.json"));
        assertEquals("{\n  \"version\": 1,\n  \"number\": \"RS1\"\n}\n", write("one.json", ONE));
        assertEquals(
                "[\n  {\n    \"version\": 1,\n    \"number\": \"RS1\"\n  },\n  {\n    \"version\": 1,\n    \"number\": \"RS2\"\n  }\n]\n",
                write("two.JSON", ONE, TWO));
        assertEquals(3, write("three.json", ONE, TWO, ONE).split("version", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.ndjson", "x.jsonl"})
    void ndjsonIsOneSheetALine(String name) throws IOException {
        assertEquals(SheetJson.write(ONE) + "\n" + SheetJson.write(TWO) + "\n", write(name, ONE, TWO));
        assertEquals("", write(name));
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
        assertArrayEquals(written.get(0), written.get(1));
        assertArrayEquals(new byte[4], Arrays.copyOfRange(written.get(0), 4, 8), "no time stamp");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(written.get(0)))) {
            assertEquals(SheetJson.write(ONE) + "\n", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x.txt", "x.gz", "json", "x.json.zip"})
    void anUnknownExtensionIsRefusedWithThoseKnown(String name) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> SheetWriter.open(folder.resolve(name)));
        assertTrue(e.toString().contains(".json, .ndjson and .jsonl"), e::toString);
    }

    @Test
    void theFormatMayBeGiven() throws IOException {
        try (SheetWriter writer = SheetWriter.open(folder.resolve("x.txt"), SheetWriter.Format.NDJSON)) {
            writer.write(ONE);
        }
        assertEquals(SheetJson.write(ONE) + "\n", Files.readString(folder.resolve("x.txt")));
    }

    @Test
    void theFileAppearsOnClose() throws IOException {
        Path file = folder.resolve("x.ndjson");
        Files.writeString(file, "before");
        try (SheetWriter writer = SheetWriter.open(file)) {
            writer.write(ONE);
            assertEquals("before", Files.readString(file));
        }
        assertEquals(SheetJson.write(ONE) + "\n", Files.readString(file));
        assertEquals(List.of("x.ndjson"), names());
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
        assertThrows(IllegalStateException.class, () -> writeAll(file, broken));
        assertThrows(IllegalArgumentException.class, () -> writeAll(file, List.of(ONE, UNWRITABLE)));
        SheetWriter discarded = SheetWriter.open(file);
        discarded.write(ONE);
        discarded.discard();
        discarded.close();
        assertEquals("before", Files.readString(file));
        assertEquals(List.of("x.json"), names());
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
            assertThrows(IllegalArgumentException.class, () -> writer.write(UNWRITABLE));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void twoWritersOfOneFileDoNotMix() throws IOException {
        Path file = folder.resolve("x.ndjson");
        try (SheetWriter first = SheetWriter.open(file);
                SheetWriter second = SheetWriter.open(file)) {
            first.write(ONE);
            second.write(TWO);
        }
        assertEquals(SheetJson.write(ONE) + "\n", Files.readString(file));
        assertEquals(List.of("x.ndjson"), names());
    }

    @Test
    void aLinkKeepsPointingAndAFileKeepsItsPermissions() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("real.ndjson"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("x.ndjson"), Path.of("real.ndjson"));
        writeAll(link, List.of(ONE));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(SheetJson.write(ONE) + "\n", Files.readString(file));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void opensNothingInAFolderThatIsNotThere() {
        assertThrows(NoSuchFileException.class, () -> SheetWriter.open(folder.resolve("no/x.json")));
        assertThrows(IOException.class, () -> SheetWriter.open(folder, SheetWriter.Format.JSON));
    }

    @Test
    void leavesAStreamOpenButFlushed() throws IOException {
        Recorder out = new Recorder();
        try (SheetWriter writer = SheetWriter.ndjson(out)) {
            writer.write(ONE);
        }
        assertFalse(out.closed);
        assertTrue(out.flushed);
        assertEquals(SheetJson.write(ONE) + "\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void writesJsonToAStream() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter writer = SheetWriter.json(out);
        writer.write(ONE);
        assertEquals(0, out.size());
        writer.close();
        writer.close();
        assertEquals(SheetJson.writeIndented(ONE) + "\n", out.toString(StandardCharsets.UTF_8));
        assertThrows(IllegalStateException.class, () -> writer.write(ONE));
    }

    @Test
    void aStreamThatFailsIsSaid() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThrows(IOException.class, () -> {
            try (SheetWriter writer = SheetWriter.ndjson(full)) {
                writer.write(ONE);
            }
        });
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
}
