package fr.rncp.io;

import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.rncp.io.xml.Feed;
import fr.rncp.io.xml.Feed.Zip;
import fr.rncp.model.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zip and gzip files that are damaged at any position: content that is not read is reported. */
class DamagedArchiveTest {

    private static final List<String> ALL = List.of("RNCP1", "RNCP2", "RS1", "RS2");
    private static final byte[] RNCP = Feed.utf8(Feed.of(sheet("RNCP1"), sheet("RNCP2")));
    private static final byte[] RS = Feed.utf8(Feed.of(sheet("RS1"), sheet("RS2")));

    /** The step between damaged bits: at least one in every byte, or with {@code -Pexhaustive} every bit. */
    private static final int STEP = Boolean.getBoolean("rncp.exhaustive") ? 1 : 7;

    private final Path folder;

    DamagedArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static byte[] zip() {
        return new Zip().with("rncp.xml", RNCP).with("rs.xml", RS).bytes();
    }

    private static byte[] members(byte[]... parts) {
        ByteArrayOutputStream gz = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            gz.writeBytes(part);
        }
        return gz.toByteArray();
    }

    private static byte[] halves() {
        String xml = Feed.of(ALL.stream().map(Feed::sheet).toArray(String[]::new));
        int middle = xml.indexOf("<FICHE>", xml.indexOf("RNCP2"));
        return members(Feed.gzip(Feed.utf8(xml.substring(0, middle))), Feed.gzip(Feed.utf8(xml.substring(middle))));
    }

    private Reading ofFile(byte[] bytes) {
        List<ReadProblem> problems = new ArrayList<>();
        try (SheetReader reader = SheetReader.builder()
                .skipUnreadableSheets()
                .onProblem(problems::add)
                .open(Files.write(folder.resolve("export"), bytes))) {
            return new Reading(reader.stream().toList(), problems);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean hasError(Reading reading) {
        return reading.problems().stream().anyMatch(p -> p.severity() == ProblemSeverity.ERROR);
    }

    private static void assertCompleteOrReported(Reading reading, String damage) {
        assertThat(reading.numbers().equals(ALL) || hasError(reading))
                .as(damage + ": " + reading.numbers() + " " + reading.problems())
                .isTrue();
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] damaged = bytes.clone();
        damaged[bit / 8] ^= (byte) (1 << bit % 8);
        return damaged;
    }

    @Test
    void everyFlippedBitOfAZipIsHarmlessOrReported() {
        byte[] zip = zip();
        for (int bit = 0; bit < zip.length * 8; bit += STEP) {
            byte[] damaged = flipped(zip, bit);
            assertCompleteOrReported(Reading.skippingUnreadable(damaged), "stream, bit " + bit);
            assertCompleteOrReported(ofFile(damaged), "file, bit " + bit);
        }
    }

    @Test
    void everyFlippedBitOfAGzIsHarmlessOrReported() {
        byte[] gz = halves();
        for (int bit = 0; bit < gz.length * 8; bit += STEP) {
            assertCompleteOrReported(Reading.skippingUnreadable(flipped(gz, bit)), "bit " + bit);
        }
    }

    @Test
    void everyCutAndEveryGapIsReported() {
        byte[] zip = zip();
        for (int at = 1; at < zip.length - 22; at += 1 + STEP / 3) {
            byte[] gap = members(Arrays.copyOf(zip, at), new byte[4], Arrays.copyOfRange(zip, at, zip.length));
            assertCompleteOrReported(Reading.skippingUnreadable(gap), "gap at " + at);
            assertCompleteOrReported(ofFile(gap), "file with a gap at " + at);
            assertThat(hasError(ofFile(Arrays.copyOf(zip, at))))
                    .as("cut at " + at)
                    .isTrue();
        }
    }

    @Test
    void damageOfOneEntryOfAFileCostsNoOther() {
        byte[] zip = zip();
        zip[45] ^= 0x55;
        Reading reading = ofFile(zip);
        assertThat(reading.numbers()).containsSubsequence("RS1", "RS2");
        assertThat(reading.codes()).contains(ProblemCode.MALFORMED);
        assertThat(reading.problems().get(0).location().entry()).contains("rncp.xml");
    }

    /** The headers in front of the data are damaged too; the directory, which is sound, repeats what they state. */
    @Test
    void everyFlippedBitBeforeTheDirectoryOfAFileCostsOneEntryAtMost() {
        byte[] zip = zip();
        int second = indexOfSecond(zip, new byte[] {'P', 'K', 3, 4});
        int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        for (int bit = 0; bit < directory * 8; bit += STEP) {
            Reading reading = ofFile(flipped(zip, bit));
            List<String> whole = bit / 8 < second ? ALL.subList(2, 4) : ALL.subList(0, 2);
            assertThat(reading.numbers()).as("bit " + bit + ": " + reading).containsSubsequence(whole);
        }
    }

    @Test
    void bytesBetweenTheEntriesOfAFileCostNoneOfThem() {
        byte[] zip = zip();
        int second = indexOfSecond(zip, new byte[] {'P', 'K', 3, 4});
        int listed = indexOfSecond(zip, new byte[] {'P', 'K', 1, 2});
        int end = indexOf(zip, new byte[] {'P', 'K', 5, 6});
        byte[] gap = members(Arrays.copyOf(zip, second), new byte[5], Arrays.copyOfRange(zip, second, zip.length));
        for (int offset : new int[] {5 + listed + 42, 5 + end + 16}) {
            gap[offset] = (byte) (gap[offset] + 5);
        }
        Reading reading = ofFile(gap);
        assertThat(reading.numbers()).isEqualTo(ALL);
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED);
        assertThat(reading.problems().get(0).location().entry()).isEmpty();
    }

    @Test
    void entryWithADamagedHeaderIsNamed() {
        byte[] zip = zip();
        zip[indexOfSecond(zip, new byte[] {'P', 'K', 3, 4}) + 2] ^= 1;
        Reading reading = ofFile(zip);
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.problems()).allMatch(p -> p.severity() == ProblemSeverity.ERROR);
        assertThat(reading.problems().get(0).location().entry()).contains("rs.xml");
    }

    @Test
    void fileIsReadThroughItsDirectory() {
        byte[] zip = zip();
        int second = indexOfSecond(zip, new byte[] {'P', 'K', 3, 4});
        zip[second + 6] ^= 0x7F; // flags of the local header, which the directory repeats
        Reading reading = ofFile(zip);
        assertThat(reading.numbers()).isEqualTo(ALL);
        assertThat(reading.problems()).isEmpty();
    }

    private static int indexOfSecond(byte[] bytes, byte[] wanted) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String sought = new String(wanted, StandardCharsets.ISO_8859_1);
        return text.indexOf(sought, text.indexOf(sought) + 1);
    }

    @Test
    void directoryThatListsMoreThanThereIsIsReported() {
        byte[] three = new Zip()
                .with("rncp.xml", RNCP)
                .with("rs.xml", RS)
                .with("x.xml", RS)
                .bytes();
        byte[] two = zip();
        int directoryOfThree = indexOf(three, new byte[] {'P', 'K', 1, 2});
        int directoryOfTwo = indexOf(two, new byte[] {'P', 'K', 1, 2});
        byte[] mixed =
                members(Arrays.copyOf(two, directoryOfTwo), Arrays.copyOfRange(three, directoryOfThree, three.length));
        Reading reading = Reading.skippingUnreadable(mixed);
        assertThat(reading.numbers()).isEqualTo(ALL);
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED);
        assertThat(reading.problems().get(0).message(Language.ENGLISH)).contains("2 of the 3 entries");
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    /** Each way in which a file holds entries that the directory at its end does not list. */
    @Test
    void entriesThatTheDirectoryDoesNotListAreReadOrReported() {
        byte[] one = Feed.zip("rncp.xml", Feed.of(sheet("RNCP1"), sheet("RNCP2")));
        byte[] two = Feed.zip("rs.xml", Feed.of(sheet("RS1"), sheet("RS2")));
        byte[] glued = members(one, two);
        assertThat(hasError(ofFile(glued))).isTrue();
        assertThat(hasError(Reading.skippingUnreadable(glued))).isTrue();
        byte[] padded = members(one, new byte[10], two);
        assertThat(hasError(ofFile(padded))).isTrue();
        assertThat(hasError(Reading.skippingUnreadable(padded))).isTrue();
        byte[] commented = members(
                Arrays.copyOf(one, one.length - 2), new byte[] {(byte) two.length, (byte) (two.length >> 8)}, two);
        assertThat(ofFile(commented).numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(Reading.of(commented).numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(hasError(ofFile(members(one, Feed.utf8("junk"))))).isTrue();
    }

    @Test
    void directoryThatListsFewerThanThereAreIsReported() {
        byte[] whole = zip();
        int first = indexOf(whole, new byte[] {'P', 'K', 1, 2});
        int second = indexOfSecond(whole, new byte[] {'P', 'K', 1, 2});
        int end = indexOf(whole, new byte[] {'P', 'K', 5, 6});
        byte[] last = Arrays.copyOfRange(whole, end, whole.length);
        last[8] = 1;
        last[10] = 1;
        last[12] = (byte) (second - first);
        byte[] cut = members(Arrays.copyOf(whole, second), last);
        assertThat(ofFile(cut).numbers()).isEqualTo(ALL);
        assertThat(hasError(ofFile(cut))).isTrue();
    }

    @Test
    void zipForSeveralDisksIsRead() {
        byte[] marked = members(new byte[] {'P', 'K', 7, 8}, zip());
        assertThat(Reading.of(marked).numbers()).isEqualTo(ALL);
        assertThat(ofFile(marked).numbers()).isEqualTo(ALL);
    }

    @Test
    void exportThatIsRefusedIsAnErrorInAZipToo() {
        byte[] zip = new Zip()
                .with("rncp.xml", RNCP)
                .with("rs.xml", Feed.utf8("<!DOCTYPE FICHES><FICHES>" + sheet("RS1") + "</FICHES>"))
                .bytes();
        assertThat(Reading.skippingUnreadable(zip).codes()).containsExactly(ProblemCode.UNKNOWN_FORMAT);
    }

    @Test
    void endOfANestedZipIsNotTheEndOfTheOuterOne() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int beforeThird;
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            stored(out, "nested.zip", zip());
            out.putNextEntry(new ZipEntry("rncp.xml"));
            out.write(RNCP);
            out.closeEntry();
            out.flush();
            beforeThird = bytes.size();
            out.putNextEntry(new ZipEntry("rs.xml"));
            out.write(RS);
        }
        Reading reading = Reading.skippingUnreadable(Arrays.copyOf(bytes.toByteArray(), beforeThird));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.codes()).containsExactly(ProblemCode.SKIPPED_ENTRY, ProblemCode.CUT_SHORT);
    }

    private static void stored(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    @Test
    void entryNamedAsAFolderIsReadIfItHasContent() {
        byte[] zip = new Zip().with("rncp.xml/", RNCP).with("rs.xml", RS).bytes();
        assertThat(Reading.of(zip).numbers()).isEqualTo(ALL);
        assertThat(ofFile(zip).numbers()).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void damagedHeaderOfASecondMemberIsReported(int at) {
        int second = Feed.gzip(RNCP).length;
        byte[] gz = members(Feed.gzip(RNCP), Feed.gzip(Feed.utf8("\n")));
        gz[second + at] ^= (byte) 0xE4;
        assertThat(Reading.skippingUnreadable(gz).codes()).containsExactly(ProblemCode.MALFORMED);
    }

    @Test
    void textBehindAGzIsReported() {
        byte[] gz = members(Feed.gzip(RNCP), RS);
        Reading reading = Reading.skippingUnreadable(gz);
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED);
        assertThat(Reading.refusal(gz).code()).isEqualTo(ProblemCode.MALFORMED);
    }

    @Test
    void gzBehindZerosIsReported() {
        byte[] notOnlyZeros = members(Feed.gzip(RNCP), new byte[700], Feed.gzip(RS));
        assertThat(Reading.skippingUnreadable(notOnlyZeros).codes()).containsExactly(ProblemCode.MALFORMED);
    }

    /** Network streams: nothing is available in advance, and a read may end anywhere. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 1000})
    void membersAreReadFromAStreamThatGivesLittleAtATime(int most) throws IOException {
        InputStream slow = new ByteArrayInputStream(halves()) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, most));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
        try (SheetReader reader = SheetReader.builder().open(slow, "slow")) {
            assertThat(reader.stream().map(s -> s.number().value()).toList()).isEqualTo(ALL);
        }
    }

    @Test
    void membersWithNamesAndCommentsAreRead() {
        byte[] plain = Feed.gzip(RNCP);
        byte[] header = {0x1F, (byte) 0x8B, 8, 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 'x', 'y', 'n', 0, 'c', 0};
        byte[] named = members(header, Arrays.copyOfRange(plain, 10, plain.length));
        assertThat(Reading.of(named).numbers()).containsExactly("RNCP1", "RNCP2");
    }

    /** Noise does not shrink, so that the zip is larger than what detecting its kind reads. */
    @ParameterizedTest
    @ValueSource(ints = {10, 300_000})
    void bytesOfAZipInAFileAreCountedOnce(int noise) throws IOException {
        String random = new Random(1)
                .ints(noise, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        byte[] zip = Feed.zip("x.xml", Feed.of(sheet("RNCP1", "<!--" + random + "-->"), sheet("RNCP2")));
        Path file = Files.write(folder.resolve("zip"), zip);
        AtomicLong count = new AtomicLong();
        SheetReader.Builder options = SheetReader.builder().onBytesRead(count::addAndGet);
        try (SheetReader reader = options.open(file)) {
            assertThat(reader.stream().count()).isEqualTo(2);
        }
        assertThat(count.get()).isBetween(zip.length - 300L, (long) zip.length);
    }

    /** A pipe has no length, and {@code available()} fails on it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pipeIsReadByItsPath(boolean zipped) throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(makesPipe(pipe), "mkfifo is missing");
        Thread writer = new Thread(() -> write(pipe, zipped ? zip() : RNCP));
        writer.start();
        try (SheetReader reader = SheetReader.open(pipe)) {
            assertThat(reader.stream().map(s -> s.number().value()).toList())
                    .isEqualTo(zipped ? ALL : ALL.subList(0, 2));
        }
        writer.join();
    }

    private static boolean makesPipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void write(Path pipe, byte[] bytes) {
        try {
            Files.write(pipe, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
