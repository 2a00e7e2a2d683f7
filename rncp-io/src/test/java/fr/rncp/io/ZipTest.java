package fr.rncp.io;

import static fr.rncp.io.Feed.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.io.Feed.Zip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports in a zip, as published, whole and damaged: pitfall R9. */
class ZipTest {

    private static final byte[] RNCP = Feed.utf8(Feed.of(sheet("RNCP1"), sheet("RNCP2")));
    private static final byte[] RS = Feed.utf8(Feed.of(sheet("RS1")));

    /** A schema beside the export, say. */
    @Test
    void skipsOtherXml() {
        Reading reading = Reading.of(new Zip()
                .with("a.xsd", Feed.utf8("<xs:schema/>"))
                .with("rncp.xml", RNCP)
                .bytes());
        assertEquals(2, reading.sheets().size());
        assertEquals(ProblemCode.SKIPPED_ENTRY, reading.problem().code());
    }

    private static byte[] both() {
        return new Zip().with("rncp.xml", RNCP).with("rs.xml", RS).bytes();
    }

    /** A zip with an entry whose name has these bytes; the names lie in the local header and in the directory. */
    private static byte[] named(byte[] name) {
        String placeholder = "n".repeat(name.length);
        String zip = new String(Feed.zip(placeholder, Feed.of(sheet("RNCP1"))), StandardCharsets.ISO_8859_1);
        return zip.replace(placeholder, new String(name, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same zip whose names are no longer marked as UTF-8. */
    private static byte[] unmarked(byte[] zip) {
        byte[] bytes = zip.clone();
        bytes[7] &= ~0x08;
        return bytes;
    }

    @Test
    void readsFromAPath(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("fiches.bin"), both());
        try (SheetReader sheets = SheetReader.open(file)) {
            assertEquals(
                    List.of("RNCP1", "RNCP2", "RS1"),
                    sheets.stream().map(s -> s.number().value()).toList());
        }
    }

    @Test
    void readsEveryEntryFromAStream() {
        Reading reading = Reading.of(both());
        assertEquals(List.of("RNCP1", "RNCP2", "RS1"), reading.numbers());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void readsSeveralFiles(@TempDir Path folder) throws IOException {
        Path plain = Files.write(folder.resolve("rs"), RS);
        Path gz = Files.write(folder.resolve("rncp"), Feed.gzip(RNCP));
        try (SheetReader sheets = SheetReader.open(plain, gz)) {
            assertEquals(
                    List.of("RS1", "RNCP1", "RNCP2"),
                    sheets.stream().map(s -> s.number().value()).toList());
        }
    }

    @Test
    void passesFolders() {
        byte[] zip = new Zip()
                .with("dossier/", new byte[0])
                .with("dossier/rs.xml", RS)
                .bytes();
        Reading reading = Reading.of(zip);
        assertEquals(List.of("RS1"), reading.numbers());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void skipsOtherEntriesAndSaysSo() {
        byte[] zip = new Zip()
                .with("LISEZMOI.txt", Feed.utf8("Bonjour"))
                .with("rs.xml", RS)
                .with("vide", new byte[0])
                .bytes();
        Reading reading = Reading.of(zip);
        assertEquals(List.of("RS1"), reading.numbers());
        assertEquals(List.of(ProblemCode.SKIPPED_ENTRY, ProblemCode.SKIPPED_ENTRY), reading.codes());
        ReadProblem first = reading.problems().get(0);
        assertEquals(ProblemSeverity.INFO, first.severity());
        assertEquals(Optional.of("LISEZMOI.txt"), first.location().entry());
    }

    /** R9: UTF-8 that is marked as such. */
    @ParameterizedTest
    @ValueSource(strings = {"Voies d'accès.xml", "Voies d'acce\u0300s.xml", "日本.xml", "œ–€.xml", "../../etc/x"})
    void tellsNamesMarkedAsUtf8(String name) {
        byte[] zip = Feed.zip(name, Feed.of(sheet("RNCP1")).replace("4.1", "3.0"));
        assertEquals(Optional.of(name), Reading.of(zip).problem().location().entry());
    }

    /** R9: UTF-8 without the mark, as the official CSV set has it. */
    @ParameterizedTest
    @ValueSource(strings = {"Voies d'accès.xml", "Voies d'acce\u0300s.xml"})
    void tellsNamesNotMarkedAsUtf8(String name) {
        byte[] zip = unmarked(Feed.zip(name, Feed.of(sheet("RNCP1")).replace("4.1", "3.0")));
        assertEquals(Optional.of(name), Reading.of(zip).problem().location().entry());
    }

    /** R9: bytes of CP437 are no UTF-8; how the name read is unknown, but not the sheets. */
    @Test
    void readsEntriesWhoseNamesAreNoUtf8() {
        byte[] name = {'a', 'c', 'c', (byte) 0x8A, 's', '.', 'x'};
        assertEquals(List.of("RNCP1"), Reading.of(unmarked(named(name))).numbers());
    }

    @Test
    void refusesANameThatIsNotTheUtf8ItSays() {
        byte[] zip = named(new byte[] {'a', (byte) 0xFF, 'b', 'c'});
        assertEquals(ProblemCode.MALFORMED, Reading.refusal(zip).code());
    }

    @Test
    void refusesAnEmptyZip() {
        Reading reading = Reading.skippingUnreadable(new Zip().bytes());
        assertEquals(List.of(ProblemCode.NO_SHEET), reading.codes());
        assertEquals(ProblemCode.NO_SHEET, Reading.refusal(new Zip().bytes()).code());
    }

    /** No length of a cut zip looks like a whole one, and nothing that is not there is made up. */
    @Test
    void reportsEveryCutOfAZip() {
        byte[] zip = both();
        for (int length = 0; length < zip.length - 22; length++) {
            Reading reading = Reading.skippingUnreadable(Arrays.copyOf(zip, length));
            boolean said = reading.problems().stream().anyMatch(p -> p.severity() == ProblemSeverity.ERROR);
            assertTrue(said, "cut at " + length + " of " + zip.length);
        }
    }

    @Test
    void namesTheEntryThatIsCut() {
        byte[] zip = both();
        ReadProblem problem = Reading.refusal(Arrays.copyOf(zip, 60));
        assertEquals(ProblemCode.CUT_SHORT, problem.code());
        assertEquals("export.xml!rncp.xml", problem.locationText());
    }

    @Test
    void reportsADamagedEntry() {
        byte[] zip = both();
        zip[50] ^= 0x55;
        ReadProblem problem = Reading.refusal(zip);
        assertEquals(ProblemSeverity.ERROR, problem.severity());
    }

    @Test
    void reportsACutAfterTheLastWholeEntry() {
        Zip zip = new Zip().with("rncp.xml", RNCP);
        int length = zip.size();
        Reading reading =
                Reading.skippingUnreadable(Arrays.copyOf(zip.with("rs.xml", RS).bytes(), length + 10));
        assertEquals(List.of("RNCP1", "RNCP2"), reading.numbers());
        assertEquals(List.of(ProblemCode.CUT_SHORT), reading.codes());
    }

    @Test
    void readsTheFileBehindADamagedOne(@TempDir Path folder) throws IOException {
        Path damaged = Files.write(folder.resolve("damaged"), Arrays.copyOf(both(), 60));
        Path good = Files.write(folder.resolve("good"), RS);
        try (SheetReader sheets = SheetReader.builder().skipUnreadableSheets().open(damaged, good)) {
            assertEquals(
                    List.of("RS1"), sheets.stream().map(s -> s.number().value()).toList());
        }
    }

    @Test
    void readsTheEntryBehindOneOfAnotherEncoding() {
        byte[] odd = "<?xml version='1.0' encoding='windows-1252'?><FICHES>\u0081</FICHES>"
                .getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = Reading.skippingUnreadable(
                new Zip().with("odd.xml", odd).with("rs.xml", RS).bytes());
        assertEquals(List.of("RS1"), reading.numbers());
        assertEquals(List.of(ProblemCode.MALFORMED), reading.codes());
    }
}
