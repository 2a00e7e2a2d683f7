package fr.rncp.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterExportTest {

    private static final int SOME = 1500;

    private static ExportContent rncp;
    private static ExportContent rs;

    @BeforeAll
    static void readBothRegisters() throws Exception {
        rncp = ExportContent.of(RegisterExport.rncp().sheets(SOME).textPercent(20));
        rs = ExportContent.of(RegisterExport.rs().sheets(SOME).textPercent(20));
    }

    @Test
    void givesTheSameBytesEachTime() throws Exception {
        assertEquals(
                sha256(RegisterExport.rncp().sheets(200)),
                sha256(RegisterExport.rncp().sheets(200)));
    }

    /** Pinned: a JVM, a locale or a change of the generator that gives other bytes makes measures incomparable. */
    @Test
    void givesTheBytesItAlwaysGave() throws Exception {
        assertEquals(
                "707fefbf5f5076f80f08ca12449b0dfb4999b81efde63fd3842c227e4f602090",
                sha256(RegisterExport.rncp().sheets(200)));
        assertEquals(
                "c348ca0b86c4e5ce68dc6cb4cf8e37dc687f9758a852598a07c59c80e9e5788f",
                sha256(RegisterExport.rs().sheets(200)));
    }

    @Test
    void dependsOnNoDefaultLocaleOrTimeZone(@TempDir Path folder) throws Exception {
        RegisterExport export = RegisterExport.rncp().sheets(50);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        new ExportFile(folder.resolve("usual.zip")).write(export);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            new ExportFile(folder.resolve("unusual.zip")).write(export);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(-1, Files.mismatch(folder.resolve("usual.zip"), folder.resolve("unusual.zip")));
    }

    @Test
    void startsWithTheSameSheetsWhateverTheirNumber() throws Exception {
        String few = text(RegisterExport.rncp().sheets(20));
        String more = text(RegisterExport.rncp().sheets(30));
        assertTrue(more.startsWith(few.substring(0, few.length() - "</FICHES>\n".length())));
    }

    @Test
    void differsWithTheSeed() throws Exception {
        RegisterExport export = RegisterExport.rncp().sheets(5);
        assertFalse(text(export).equals(text(new RegisterExport(export.register(), 5, 100, 99))));
    }

    @Test
    void looksAsPublished() throws Exception {
        assertTrue(text(RegisterExport.rncp().sheets(1))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<FICHES>\n"
                        + "    <VERSION_FLUX>4.1</VERSION_FLUX>\n    <FICHE>\n        <ID_FICHE>"));
    }

    @Test
    void holdsEveryLeafOfTheFeedAndNoOther() {
        assertEquals(102, FeedLeaves.all().size());
        Set<String> found = new TreeSet<>(rncp.values().keySet());
        found.addAll(rs.values().keySet());
        found.remove("/FICHES/VERSION_FLUX");
        assertEquals(new TreeSet<>(FeedLeaves.all()), found);
    }

    @Test
    void leavesOutOfTheRsWhatOnlyTheRncpHas() {
        for (String path : List.of("ABREGE", "NOMENCLATURE_EUROPE", "CODES_ROME", "ACTIVITES_VISEES", "SI_JURY_CA")) {
            assertEquals(0, rs.count(path), path);
        }
        assertEquals(0, rs.count("BLOCS_COMPETENCES"));
        assertEquals(0, rncp.count("VALIDATION_PARTIELLE"));
    }

    @Test
    void countsWhatItWrote() {
        for (ExportContent content : List.of(rncp, rs)) {
            ExportTotals totals = content.written();
            assertEquals(SOME, totals.sheets());
            assertEquals(totals.sheets(), content.count("ID_FICHE"));
            assertEquals(
                    totals.activeSheets(),
                    content.texts("ACTIF").stream().filter("Oui"::equals).count());
            assertEquals(totals.blocks(), content.count("BLOCS_COMPETENCES/BLOC_COMPETENCES"));
            assertEquals(totals.partners(), content.count("PARTENAIRES/PARTENAIRE"));
            assertEquals(totals.certifiers(), content.count("CERTIFICATEURS/CERTIFICATEUR"));
        }
    }

    @Test
    void countsItsBytes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(RegisterExport.rs().sheets(10).write(out).bytes(), out.size());
    }

    @Test
    void writesNoEmptyLeaf() {
        FeedLeaves.all().forEach(leaf -> {
            assertEquals(rncp.count(leaf), rncp.texts(leaf).size(), leaf);
            assertEquals(rs.count(leaf), rs.texts(leaf).size(), leaf);
        });
    }

    @Test
    void numbersEachSheetOnce() {
        assertEquals(SOME, new HashSet<>(rncp.texts("NUMERO_FICHE")).size());
        assertEquals(SOME, new HashSet<>(rncp.texts("ID_FICHE")).size());
        assertEquals(SOME, new HashSet<>(rs.texts("NUMERO_FICHE")).size());
    }

    @Test
    void hasTheOdditiesOfTheRegister() {
        List<String> blocks = rncp.texts("BLOCS_COMPETENCES/BLOC_COMPETENCES/CODE");
        assertEquals(2, blocks.stream().filter("01"::equals).count());
        assertEquals(rncp.written().blocks() - 1, blocks.size());
        assertTrue(rncp.texts("NOMENCLATURE_EUROPE/NIVEAU").containsAll(List.of("AUCUN", "REPRISE", "NIV3", "NIV8")));
        assertTrue(rncp.texts("INTITULE").stream().anyMatch(t -> !t.equals(t.strip())));
        assertTrue(rncp.texts("LIEN_URL_DESCRIPTION").stream().anyMatch(t -> t.contains("*       *")));
        assertTrue(rncp.texts("CAPACITES_ATTESTEES").stream().anyMatch(t -> t.contains("    - ")));
    }

    @Test
    void separatesTheDatesOfTheTwoWaysIntoTheRegister() {
        long byLaw = rncp.texts("TYPE_ENREGISTREMENT").stream()
                .filter("Enregistrement de droit"::equals)
                .count();
        assertEquals(byLaw, rncp.count("DATE_EFFET"));
        assertEquals(byLaw, rncp.count("DATE_DE_PUBLICATION"));
        assertEquals(SOME - byLaw, rncp.count("DATE_DECISION"));
        assertEquals(SOME - byLaw, rncp.count("DUREE_ENREGISTREMENT"));
    }

    @Test
    void hasTheProportionsOfTheRegister() {
        assertShare(0.53, rncp.count("ABREGE"), SOME);
        assertShare(
                0.69,
                rncp.count("CERTIFICATEURS/CERTIFICATEUR/SIRET_CERTIFICATEUR"),
                rncp.written().certifiers());
        assertShare(0.21, rncp.written().activeSheets(), SOME);
        assertShare(0.30, rs.written().activeSheets(), SOME);
        assertShare(0.35, rncp.count("BLOCS_COMPETENCES"), SOME);
    }

    @Test
    void givesEveryEstablishmentAValidNumber() {
        Set<String> numbers = new HashSet<>(rncp.texts("PARTENAIRES/PARTENAIRE/SIRET_PARTENAIRE"));
        numbers.addAll(rncp.texts("CERTIFICATEURS/CERTIFICATEUR/SIRET_CERTIFICATEUR"));
        assertEquals(
                Set.of(),
                numbers.stream()
                        .filter(n -> n.length() != 14 || luhn(n) != 0 || luhn(n.substring(0, 9)) != 0)
                        .collect(Collectors.toSet()));
    }

    @Test
    void givesEveryOrganisationItsOwnNumber() {
        Set<String> numbers = new HashSet<>();
        for (int rank = 0; rank < Organisation.PARTNERS; rank++) {
            assertTrue(numbers.add(new Organisation(rank).siret().substring(0, 9)));
        }
    }

    @Test
    void packsByExtension(@TempDir Path folder) throws Exception {
        String plain = text(RegisterExport.rs().sheets(10));
        RegisterExport.main(new String[] {folder.resolve("x.xml").toString(), "--sheets", "10", "--rs"});
        RegisterExport.main(new String[] {folder.resolve("x.xml.gz").toString(), "--rs", "--sheets", "10"});
        RegisterExport.main(new String[] {folder.resolve("x.zip").toString(), "--rs", "--sheets", "10"});
        assertEquals(plain, Files.readString(folder.resolve("x.xml")));
        try (InputStream gzip = new GZIPInputStream(Files.newInputStream(folder.resolve("x.xml.gz")));
                ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve("x.zip")))) {
            assertEquals(plain, new String(gzip.readAllBytes(), UTF_8));
            assertEquals(
                    "export_fiches_RS_V4_1_2026-08-16.xml", zip.getNextEntry().getName());
            assertEquals(plain, new String(zip.readAllBytes(), UTF_8));
        }
    }

    private static void assertShare(double expected, long part, long whole) {
        assertEquals(expected, (double) part / whole, 0.05);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10;
    }

    private static String text(RegisterExport export) throws IOException {
        return new String(bytes(export), UTF_8);
    }

    private static String sha256(RegisterExport export) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(export)));
    }

    private static byte[] bytes(RegisterExport export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(out);
        return out.toByteArray();
    }
}
