package fr.rncp.io;

import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.xml.Feed;
import fr.rncp.io.xml.Feed.Zip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports in a zip, as published, intact and damaged: pitfall R9. */
class ZipTest {

    private static final byte[] RNCP = Feed.utf8(Feed.of(sheet("RNCP1"), sheet("RNCP2")));
    private static final byte[] RS = Feed.utf8(Feed.of(sheet("RS1")));

    /** A zip may contain a schema next to the export. */
    @Test
    void skipsOtherXml() {
        Reading reading = Reading.of(new Zip()
                .with("a.xsd", Feed.utf8("<xs:schema/>"))
                .with("rncp.xml", RNCP)
                .bytes());
        assertThat(reading.sheets()).hasSize(2);
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.SKIPPED_ENTRY);
    }

    private static byte[] both() {
        return new Zip().with("rncp.xml", RNCP).with("rs.xml", RS).bytes();
    }

    /** Returns a zip with an entry whose name has these bytes, in the local header and in the directory. */
    private static byte[] named(byte[] name) {
        String placeholder = "n".repeat(name.length);
        String zip = new String(Feed.zip(placeholder, Feed.of(sheet("RNCP1"))), StandardCharsets.ISO_8859_1);
        return zip.replace(placeholder, new String(name, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the same zip with names that are not marked as UTF-8. */
    private static byte[] unmarked(byte[] zip) {
        byte[] bytes = zip.clone();
        bytes[7] &= ~0x08;
        return bytes;
    }

    @Test
    void readsFromAPath(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("fiches.bin"), both());
        try (SheetReader sheets = SheetReader.open(file)) {
            assertThat(sheets.stream().map(s -> s.number().value()).toList()).containsExactly("RNCP1", "RNCP2", "RS1");
        }
    }

    @Test
    void readsEveryEntryFromAStream() {
        Reading reading = Reading.of(both());
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2", "RS1");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void readsSeveralFiles(@TempDir Path folder) throws IOException {
        Path plain = Files.write(folder.resolve("rs"), RS);
        Path gz = Files.write(folder.resolve("rncp"), Feed.gzip(RNCP));
        try (SheetReader sheets = SheetReader.open(plain, gz)) {
            assertThat(sheets.stream().map(s -> s.number().value()).toList()).containsExactly("RS1", "RNCP1", "RNCP2");
        }
    }

    @Test
    void passesFolders() {
        byte[] zip = new Zip()
                .with("dossier/", new byte[0])
                .with("dossier/rs.xml", RS)
                .bytes();
        Reading reading = Reading.of(zip);
        assertThat(reading.numbers()).containsExactly("RS1");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void skipsOtherEntriesAndSaysSo() {
        byte[] zip = new Zip()
                .with("LISEZMOI.txt", Feed.utf8("Bonjour"))
                .with("rs.xml", RS)
                .with("vide", new byte[0])
                .bytes();
        Reading reading = Reading.of(zip);
        assertThat(reading.numbers()).containsExactly("RS1");
        assertThat(reading.codes()).containsExactly(ProblemCode.SKIPPED_ENTRY, ProblemCode.SKIPPED_ENTRY);
        ReadProblem first = reading.problems().get(0);
        assertThat(first.severity()).isEqualTo(ProblemSeverity.INFO);
        assertThat(first.location().entry()).contains("LISEZMOI.txt");
    }

    /** R9: UTF-8 that is marked as such. */
    @ParameterizedTest
    @ValueSource(strings = {"Voies d'accès.xml", "Voies d'acce\u0300s.xml", "日本.xml", "œ–€.xml", "../../etc/x"})
    void reportsNamesMarkedAsUtf8(String name) {
        byte[] zip = Feed.zip(name, Feed.of(sheet("RNCP1")).replace("4.1", "3.0"));
        assertThat(Reading.of(zip).problem().location().entry()).contains(name);
    }

    /** R9: UTF-8 without the mark, as in the official CSV set. */
    @ParameterizedTest
    @ValueSource(strings = {"Voies d'accès.xml", "Voies d'acce\u0300s.xml"})
    void reportsNamesNotMarkedAsUtf8(String name) {
        byte[] zip = unmarked(Feed.zip(name, Feed.of(sheet("RNCP1")).replace("4.1", "3.0")));
        assertThat(Reading.of(zip).problem().location().entry()).contains(name);
    }

    /** R9: bytes of CP437 are not UTF-8; the name remains unknown, but the sheets are read. */
    @Test
    void readsEntriesWhoseNamesAreNoUtf8() {
        byte[] name = {'a', 'c', 'c', (byte) 0x8A, 's', '.', 'x'};
        assertThat(Reading.of(unmarked(named(name))).numbers()).containsExactly("RNCP1");
    }

    @Test
    void readsEntryWhoseNameIsNotTheUtf8ThatItIsMarkedAs() {
        byte[] zip = named(new byte[] {'a', (byte) 0xFF, 'b', 'c'});
        assertThat(Reading.of(zip).numbers()).containsExactly("RNCP1");
    }

    @Test
    void refusesAnEmptyZip() {
        Reading reading = Reading.skippingUnreadable(new Zip().bytes());
        assertThat(reading.codes()).containsExactly(ProblemCode.NO_SHEET);
        assertThat(Reading.refusal(new Zip().bytes()).code()).isEqualTo(ProblemCode.NO_SHEET);
    }

    /** A truncated zip is never taken for a complete one, and no content is invented. */
    @Test
    void reportsEveryCutOfAZip() {
        byte[] zip = both();
        for (int length = 0; length < zip.length - 22; length++) {
            Reading reading = Reading.skippingUnreadable(Arrays.copyOf(zip, length));
            boolean said = reading.problems().stream().anyMatch(p -> p.severity() == ProblemSeverity.ERROR);
            assertThat(said).as("cut at " + length + " of " + zip.length).isTrue();
        }
    }

    @Test
    void namesTheEntryThatIsCut() {
        byte[] zip = both();
        ReadProblem problem = Reading.refusal(Arrays.copyOf(zip, 60));
        assertThat(problem.code()).isEqualTo(ProblemCode.CUT_SHORT);
        assertThat(problem.locationText()).isEqualTo("export.xml!rncp.xml");
    }

    @Test
    void reportsADamagedEntry() {
        byte[] zip = both();
        zip[50] ^= 0x55;
        ReadProblem problem = Reading.refusal(zip);
        assertThat(problem.severity()).isEqualTo(ProblemSeverity.ERROR);
    }

    @Test
    void reportsACutAfterTheLastWholeEntry() {
        Zip zip = new Zip().with("rncp.xml", RNCP);
        int length = zip.size();
        Reading reading =
                Reading.skippingUnreadable(Arrays.copyOf(zip.with("rs.xml", RS).bytes(), length + 10));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.codes()).containsExactly(ProblemCode.CUT_SHORT);
    }

    @Test
    void readsTheFileBehindADamagedOne(@TempDir Path folder) throws IOException {
        Path damaged = Files.write(folder.resolve("damaged"), Arrays.copyOf(both(), 60));
        Path good = Files.write(folder.resolve("good"), RS);
        try (SheetReader sheets = SheetReader.builder().skipUnreadableSheets().open(damaged, good)) {
            assertThat(sheets.stream().map(s -> s.number().value()).toList()).containsExactly("RS1");
        }
    }

    @Test
    void readsTheEntryBehindOneOfAnotherEncoding() {
        byte[] odd = "<?xml version='1.0' encoding='windows-1252'?><FICHES>\u0081</FICHES>"
                .getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = Reading.skippingUnreadable(
                new Zip().with("odd.xml", odd).with("rs.xml", RS).bytes());
        assertThat(reading.numbers()).containsExactly("RS1");
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED);
    }
}
