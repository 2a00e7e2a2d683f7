package fr.rncp.io;

import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.xml.Feed;
import fr.rncp.io.xml.Feed.Zip;
import fr.rncp.model.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of other kinds, inside a zip or around one, and entries that cannot be inflated. */
class ArchiveKindsTest {

    private static final byte[] ONE = Feed.utf8(Feed.of(sheet("RNCP1")));
    private static final byte[] TWO = Feed.utf8(Feed.of(sheet("RS2")));

    private final Path folder;

    ArchiveKindsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Reading ofFile(byte[] bytes) throws IOException {
        List<ReadProblem> problems = new ArrayList<>();
        try (SheetReader reader = SheetReader.builder()
                .skipUnreadableSheets()
                .onProblem(problems::add)
                .open(Files.write(folder.resolve("export"), bytes))) {
            return new Reading(reader.stream().toList(), problems);
        }
    }

    private List<Reading> ofBoth(byte[] bytes) throws IOException {
        return List.of(ofFile(bytes), Reading.skippingUnreadable(bytes));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Writes an entry with all the freedom that the format gives, and its record of the directory. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record WrittenEntry(String name, int flags, int method, byte[] data, byte[] content, boolean is64) {

        static WrittenEntry stored(String name, byte[] content) {
            return new WrittenEntry(name, 0, 0, content, content, false);
        }

        static WrittenEntry deflated(String name, byte[] content) {
            Deflater deflater = new Deflater(9, true);
            deflater.setInput(content);
            deflater.finish();
            byte[] data = new byte[content.length + 100];
            int length = deflater.deflate(data);
            deflater.end();
            return new WrittenEntry(name, 0, 8, Arrays.copyOf(data, length), content, false);
        }

        WrittenEntry with(int newFlags, int newMethod, boolean in64Bits) {
            return new WrittenEntry(name, newFlags, newMethod, data, content, in64Bits);
        }

        private ByteBuffer buffer(byte[] bytes) {
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }

        private int checksum() {
            CRC32 crc = new CRC32();
            crc.update(content);
            return (int) crc.getValue();
        }

        byte[] local() {
            boolean streamed = (flags & 8) != 0;
            byte[] bytes =
                    new byte[30 + name.length() + (is64 ? 20 : 0) + data.length + (streamed ? is64 ? 24 : 16 : 0)];
            ByteBuffer b = buffer(bytes);
            b.putInt(0x04034B50)
                    .putShort((short) 45)
                    .putShort((short) flags)
                    .putShort((short) method)
                    .putInt(0);
            b.putInt(streamed ? 0 : checksum());
            b.putInt(is64 ? -1 : streamed ? 0 : data.length).putInt(is64 ? -1 : streamed ? 0 : content.length);
            b.putShort((short) name.length()).putShort((short) (is64 ? 20 : 0)).put(latin1(name));
            if (is64) {
                b.putShort((short) 1).putShort((short) 16);
                b.putLong(streamed ? 0 : content.length).putLong(streamed ? 0 : data.length);
            }
            b.put(data);
            if (streamed && is64) {
                b.putInt(0x08074B50).putInt(checksum()).putLong(data.length).putLong(content.length);
            } else if (streamed) {
                b.putInt(0x08074B50).putInt(checksum()).putInt(data.length).putInt(content.length);
            }
            return bytes;
        }

        byte[] listed(int offset) {
            byte[] bytes = new byte[46 + name.length() + (is64 ? 28 : 0)];
            ByteBuffer b = buffer(bytes);
            b.putInt(0x02014B50).putShort((short) 45).putShort((short) 45);
            b.putShort((short) flags).putShort((short) method).putInt(0).putInt(checksum());
            b.putInt(is64 ? -1 : data.length).putInt(is64 ? -1 : content.length);
            b.putShort((short) name.length()).putShort((short) (is64 ? 28 : 0)).putShort((short) 0);
            b.putInt(0).putInt(0).putInt(is64 ? -1 : offset).put(latin1(name));
            if (is64) {
                b.putShort((short) 1).putShort((short) 24);
                b.putLong(content.length).putLong(data.length).putLong(offset);
            }
            return bytes;
        }
    }

    private static byte[] zip(WrittenEntry... entries) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (WrittenEntry entry : entries) {
            directory.writeBytes(entry.listed(all.size()));
            all.writeBytes(entry.local());
        }
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054B50).putInt(0).putShort((short) entries.length).putShort((short) entries.length);
        end.putInt(directory.size()).putInt(all.size());
        return joined(all.toByteArray(), directory.toByteArray(), end.array());
    }

    /** A method that is not supported (bzip2, LZMA, Zstandard, an invented one), or encryption. */
    @ParameterizedTest
    @CsvSource({"0, 12", "0, 14", "0, 93", "0, 77", "1, 8", "1, 0", "65, 99"})
    void entryThatCannotBeInflatedCostsNoOther(int flags, int method) throws IOException {
        byte[] zip = zip(
                WrittenEntry.stored("a.xml", ONE),
                WrittenEntry.deflated("b.xml", ONE).with(flags, method, false),
                WrittenEntry.deflated("c.xml", TWO));
        for (Reading reading : ofBoth(zip)) {
            assertThat(reading.numbers()).containsExactly("RNCP1", "RS2");
            assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED);
            assertThat(reading.problem().severity()).isEqualTo(ProblemSeverity.ERROR);
            assertThat(reading.problem().location().entry()).contains("b.xml");
        }
    }

    @Test
    void damagedEntryWhoseLengthIsKnownCostsNoOther() throws IOException {
        byte[] zip = zip(WrittenEntry.deflated("a.xml", ONE), WrittenEntry.deflated("b.xml", TWO));
        zip[30 + 5 + 20] ^= 0x55;
        for (Reading reading : ofBoth(zip)) {
            assertThat(reading.numbers()).endsWith("RS2");
            assertThat(reading.problems())
                    .isNotEmpty()
                    .allMatch(p -> p.location().entry().orElse("").equals("a.xml"));
        }
    }

    /** Lengths of 64 bits in the descriptor, as Python's zipfile writes them with {@code force_zip64} to a pipe. */
    @ParameterizedTest
    @CsvSource({"8, true", "8, false", "0, true", "0, false"})
    void zip64IsRead(int flags, boolean is64) throws IOException {
        byte[] zip = zip(
                WrittenEntry.deflated("a.xml", ONE).with(flags, 8, is64),
                WrittenEntry.deflated("b.xml", TWO).with(flags, 8, is64));
        for (Reading reading : ofBoth(zip)) {
            assertThat(reading.numbers()).containsExactly("RNCP1", "RS2");
            assertThat(reading.problems()).isEmpty();
        }
    }

    /** The checksum and the length follow the data, whose end a stream does not show. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void storedEntryOfUnknownLengthNeedsAFile(boolean is64) throws IOException {
        byte[] zip = zip(
                WrittenEntry.stored("a.xml", ONE),
                WrittenEntry.stored("b.xml", ONE).with(8, 0, is64),
                WrittenEntry.stored("c.xml", TWO));
        assertThat(ofFile(zip).numbers()).containsExactly("RNCP1", "RNCP1", "RS2");
        Reading streamed = Reading.skippingUnreadable(zip);
        assertThat(streamed.numbers()).containsExactly("RNCP1");
        assertThat(streamed.problem().severity()).isEqualTo(ProblemSeverity.ERROR);
        assertThat(streamed.problem().location().entry()).contains("b.xml");
        assertThat(streamed.problem().message(Language.ENGLISH))
                .contains("uncompressed entry", "the zip in a file", "the rest of the file was not read");
    }

    @Test
    void descriptorWithoutSignatureIsRead() throws IOException {
        byte[] zip = zip(WrittenEntry.deflated("a.xml", ONE).with(8, 8, false));
        int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0007\u0008");
        byte[] unsigned = joined(Arrays.copyOf(zip, at), Arrays.copyOfRange(zip, at + 4, zip.length));
        unsigned[unsigned.length - 6] = (byte) (unsigned[unsigned.length - 6] - 4);
        for (Reading reading : ofBoth(unsigned)) {
            assertThat(reading.numbers()).containsExactly("RNCP1");
            assertThat(reading.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7z\u00BC\u00AF'\u001C",
                "Rar!\u001A\u0007\u0000",
                "\u00FD7zXZ\u0000",
                "BZh91AY",
                "(\u00B5/\u00FD$",
                "\u001F\u008B\u0008\u0000",
                "PK\u0003\u0004\u0014"
            })
    void archiveInsideAZipIsAnError(String start) throws IOException {
        byte[] archive = joined(latin1(start), new byte[300]);
        byte[] zip = new Zip().with("a.xml", ONE).with("autre", archive).bytes();
        for (Reading reading : ofBoth(zip)) {
            assertThat(reading.numbers()).containsExactly("RNCP1");
            assertThat(reading.problem().code()).isEqualTo(ProblemCode.SKIPPED_ENTRY);
            assertThat(reading.problem().severity()).isEqualTo(ProblemSeverity.ERROR);
        }
    }

    @Test
    void tarInsideAZipIsAnError() throws IOException {
        byte[] tar = new byte[1024];
        System.arraycopy(latin1("ustar"), 0, tar, 257, 5);
        byte[] zip = new Zip().with("a.xml", ONE).with("x.tar", tar).bytes();
        assertThat(ofFile(zip).problem().severity()).isEqualTo(ProblemSeverity.ERROR);
    }

    @Test
    void exportBehindOtherTextInsideAZipIsAnError() throws IOException {
        byte[] zip = new Zip()
                .with("a.xml", ONE)
                .with("b.xml", joined(latin1("Content-Type: text/xml\n\n"), TWO))
                .bytes();
        for (Reading reading : ofBoth(zip)) {
            assertThat(reading.problem().severity()).isEqualTo(ProblemSeverity.ERROR);
        }
    }

    /** An office document or a program is a zip, and an image is nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"})
    void documentInsideAZipIsANote(String firstEntry) throws IOException {
        byte[] document = new Zip().with(firstEntry, latin1("x")).bytes();
        byte[] image = joined(latin1("\u0089PNG\r\n\u001A\n"), new byte[100]);
        byte[] zip = new Zip()
                .with("a.xml", ONE)
                .with("notice.docx", document)
                .with("logo.png", image)
                .with("lisezmoi.txt", latin1("Bonjour"))
                .with("vide.zip", new Zip().bytes())
                .bytes();
        for (Reading reading : ofBoth(zip)) {
            assertThat(reading.numbers()).containsExactly("RNCP1");
            assertThat(reading.problems()).hasSize(4).allMatch(p -> p.severity() == ProblemSeverity.INFO);
        }
    }

    /** The offsets of the directory count from the start of the file, or from the start of the zip. */
    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\u0000 a program ", "#!/bin/sh\nexit 1\n\u0000\u0001"})
    void archiveThatExtractsItselfIsReadFromAFile(String program) throws IOException {
        byte[] zip = new Zip().with("a.xml", ONE).with("b.xml", TWO).bytes();
        byte[] prefix = joined(latin1(program), new byte[5_000]);
        Reading reading = ofFile(joined(prefix, zip));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RS2");
        assertThat(reading.problems()).isEmpty();
        ReadProblem streamed = Reading.refusal(joined(prefix, zip));
        assertThat(streamed.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\u0000 a program ", "#!/bin/sh\nexit 1\n\u0000\u0001"})
    void archiveThatExtractsItselfIsAZip(String program, @TempDir Path folder) throws IOException {
        byte[] prefix = joined(latin1(program), new byte[5_000]);
        byte[] zip = new Zip().with("a.xml", ONE).bytes();
        assertThat(SheetReader.sniff(Files.write(folder.resolve("a.exe"), joined(prefix, zip))))
                .isEqualTo(ContentKind.ZIP);
        byte[] cut = Arrays.copyOf(zip, zip.length - 30);
        assertThat(SheetReader.sniff(Files.write(folder.resolve("b.exe"), joined(prefix, cut))))
                .isEqualTo(ContentKind.OTHER);
        assertThat(SheetReader.sniff(Files.write(folder.resolve("c.exe"), prefix)))
                .isEqualTo(ContentKind.OTHER);
    }

    @Test
    void programIsCalledOne() {
        ReadProblem problem = Reading.refusal(joined(latin1("MZ\u0090\u0000"), new byte[300]));
        assertThat(problem.message(Language.FRENCH)).contains("auto-extractible");
        ReadProblem archive = Reading.refusal(joined(latin1("7z\u00BC\u00AF"), new byte[300]));
        assertThat(archive.found(Language.ENGLISH)).contains("archive");
    }

    /** The member that was overwritten is listed nowhere. */
    @ParameterizedTest
    @ValueSource(ints = {1, 80, 512, 100_000})
    void zerosBehindAGzAreAWarning(int zeros) {
        Reading reading = Reading.of(joined(Feed.gzip(ONE), new byte[zeros]));
        assertThat(reading.numbers()).containsExactly("RNCP1");
        assertThat(reading.problem().severity()).isEqualTo(ProblemSeverity.WARNING);
        assertThat(reading.problem().message(Language.ENGLISH)).contains(zeros + " zero byte");
    }

    /** Any damage of compressed data is described in the words of a user, in both languages. */
    @Test
    void damageIsDescribedInPlainWords() throws IOException {
        byte[] zip = new Zip().with("a.xml", ONE).with("b.xml", TWO).bytes();
        for (byte[] sound : List.of(zip, Feed.gzip(ONE))) {
            for (int at = 0; at < sound.length; at++) {
                byte[] flipped = sound.clone();
                flipped[at] ^= (byte) 0x2A;
                assertPlain(Reading.skippingUnreadable(flipped));
                assertPlain(ofFile(flipped));
                assertPlain(Reading.skippingUnreadable(Arrays.copyOf(sound, at)));
            }
        }
    }

    private static void assertPlain(Reading reading) {
        for (ReadProblem problem : reading.problems()) {
            for (Language language : Language.values()) {
                assertThat(problem.message(language))
                        .doesNotContainIgnoringCase("ZLIB")
                        .doesNotContain("Exception", "invalid", "EOF", "LOC", "CEN", "EXT ", "null");
            }
        }
    }
}
