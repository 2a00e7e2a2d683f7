package fr.rncp.io;

import static fr.rncp.io.Feed.element;
import static fr.rncp.io.Feed.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.rncp.model.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Problems say where: file, entry, line, column, sheet and element path. */
class FeedPlacesTest {

    private static String place(Reading reading) {
        return reading.problem().locationText();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void reportsLineOfMalformedDate() {
        String third = """
                <FICHE>
                  <NUMERO_FICHE>RNCP3</NUMERO_FICHE>
                  <DATE_EFFET>99/99/2026</DATE_EFFET>
                </FICHE>""";
        String xml = Feed.of(sheet("RNCP1"), sheet("RNCP2"), third);
        assertEquals("export.xml:8:3: RNCP3 DATE_EFFET", place(Reading.of(xml)));
    }

    @Test
    void reportsColumnIfAllSheetsAreOnOneLine() {
        String before = "<FICHES><VERSION_FLUX>4.1</VERSION_FLUX>"
                + sheet("RNCP1", element("INTITULE", "é\uD83D\uDE80")) + sheet("RNCP2");
        String inside = "<FICHE><NUMERO_FICHE>RNCP3</NUMERO_FICHE>";
        String xml = before + inside + "<DATE_EFFET>99/99/2026</DATE_EFFET></FICHE></FICHES>";
        int column = before.length() + inside.length() + 1;
        assertEquals("export.xml:1:" + column + ": RNCP3 DATE_EFFET", place(Reading.of(xml)));
    }

    @Test
    void reportsTheEntryOfAZip() {
        byte[] zip = Feed.zip("dossier/fiches.xml", Feed.of(sheet("RNCP1", element("DATE_EFFET", "x"))));
        assertEquals("export.xml!dossier/fiches.xml:4:42: RNCP1 DATE_EFFET", place(Reading.of(zip)));
    }

    @Test
    void reportsPlaceOfMalformedTag() {
        String broken = """
                <FICHE>
                  <NUMERO_FICHE>RNCP2</NUMERO_FICHE>
                  <INTITULE>a</INTITULES>
                </FICHE>""";
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1"), broken));
        assertEquals(ProblemCode.MALFORMED, problem.code());
        assertEquals("export.xml:7:24: RNCP2 INTITULE", problem.locationText());
        assertEquals(Optional.of(broken), problem.fragment());
    }

    @Test
    void reportsPlaceOfStrayEndTagBetweenSheets() {
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1"), "</INTITULE>", sheet("RNCP2")));
        assertEquals(ProblemCode.MALFORMED, problem.code());
        assertEquals(5, problem.location().line().orElseThrow());
    }

    @Test
    void reportsPlaceOfCutInASheet() {
        String xml = Feed.of(sheet("RNCP1"));
        String cut = xml.substring(0, xml.indexOf("</NUMERO_FICHE>"));
        ReadProblem problem = Reading.refusal(cut);
        assertEquals(ProblemCode.CUT_SHORT, problem.code());
        assertEquals("export.xml:4:27", problem.locationText());
        assertEquals(Optional.of("<FICHE><NUMERO_FICHE>RNCP1"), problem.fragment());
    }

    @Test
    void reportsPlaceOfCutInATag() {
        ReadProblem problem = Reading.refusal(Feed.DECLARATION + Feed.OPENING + sheet("RNCP1") + "\n<FIC");
        assertEquals(ProblemCode.CUT_SHORT, problem.code());
        assertEquals("export.xml:5:5", problem.locationText());
    }

    @Test
    void reportsCutBetweenSheets() {
        Reading reading = Reading.skippingUnreadable(Feed.DECLARATION + Feed.OPENING + sheet("RNCP1"));
        assertEquals(1, reading.sheets().size());
        assertEquals(ProblemCode.CUT_SHORT, reading.problem().code());
        assertEquals("export.xml:4:50", place(reading));
    }

    @Test
    void reportsLineAndColumnOfBytesThatAreNotUtf8() {
        byte[] start = Feed.utf8(Feed.DECLARATION + Feed.OPENING + sheet("RNCP1") + "\n"
                + "<FICHE><NUMERO_FICHE>RNCP2</NUMERO_FICHE>\n" + "x".repeat(9_000) + "\n<INTITULE>été ");
        byte[] latin = "é</INTITULE>".getBytes(StandardCharsets.ISO_8859_1);
        ReadProblem problem = Reading.refusal(join(start, latin, Feed.utf8("</FICHE></FICHES>")));
        assertEquals(ProblemCode.MALFORMED, problem.code());
        assertEquals(7, problem.location().line().orElseThrow());
        assertEquals(15, problem.location().column().orElseThrow());
    }

    @Test
    void reportsColumnOfBytesThatAreNotUtf8OnASingleLine() {
        String start = "<FICHES><VERSION_FLUX>4.1</VERSION_FLUX><FICHE>";
        byte[] latin = "é</FICHE></FICHES>".getBytes(StandardCharsets.ISO_8859_1);
        ReadProblem problem = Reading.refusal(join(Feed.utf8(start), latin));
        assertEquals("export.xml:1:" + (start.length() + 1), problem.locationText());
    }

    @Test
    void losesOneSheetToBytesThatAreNotUtf8() {
        byte[] latin = sheet("RNCP2", element("INTITULE", "é")).getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = join(
                Feed.utf8(Feed.DECLARATION + Feed.OPENING + sheet("RNCP1", "é")),
                latin,
                Feed.utf8(sheet("RNCP3") + Feed.CLOSING));
        assertEquals("[RNCP1, RNCP3]", Reading.skippingUnreadable(all).numbers().toString());
    }

    @Test
    void countsColumnsAfterAByteOrderMarkAsWithoutOne() {
        String xml = "<FICHES><VERSION_FLUX>3.0</VERSION_FLUX>" + sheet("RNCP1") + "</FICHES>";
        assertEquals(place(Reading.of(xml)), place(Reading.of("\uFEFF" + xml)));
    }

    @Test
    void reportsTheNumberThatBreaksTheGrammar() {
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1"), sheet("RNCP0")));
        assertEquals("export.xml:5:8: NUMERO_FICHE", problem.locationText());
        assertEquals("RNCP0", problem.found(Language.ENGLISH));
        assertEquals(Optional.of(sheet("RNCP0")), problem.fragment());
    }

    @Test
    void reportsPlaceOfAMissingNumber() {
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1"), element("FICHE", element("INTITULE", "x"))));
        assertEquals("export.xml:5:1: NUMERO_FICHE", problem.locationText());
    }

    @Test
    void reportsWhiteSpaceAroundTheNumberInItsSheet() {
        assertEquals("export.xml:4:8: RNCP1 NUMERO_FICHE", place(Reading.of(Feed.of(sheet(" RNCP1")))));
    }

    @Test
    void countsLinesThatEndInCarriageReturnAndLineFeed() {
        String xml = Feed.of(
                sheet("RNCP1"), "<FICHE>\n<NUMERO_FICHE>RNCP2</NUMERO_FICHE>\n<DATE_EFFET>x</DATE_EFFET></FICHE>");
        assertEquals("export.xml:7:1: RNCP2 DATE_EFFET", place(Reading.of(xml.replace("\n", "\r\n"))));
    }

    @Test
    void namesAStreamAsTheCallerDid() {
        byte[] xml = Feed.utf8(Feed.of(sheet("RNCP1", element("DATE_EFFET", "x"))));
        Reading reading = Reading.of(SheetReader.builder(), xml, "téléchargement");
        assertEquals(Optional.of("téléchargement"), reading.problem().location().file());
    }

    @Test
    void spellsOutAProblemForAPerson() {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1", element("DATE_EFFET", "99/99/2026"))));
        assertEquals(
                "export.xml:4:42: RNCP1 DATE_EFFET: found \"99/99/2026\", expected a date as dd/MM/yyyy; "
                        + "left out, the raw text is kept as an extension",
                reading.problem().toString());
    }
}
