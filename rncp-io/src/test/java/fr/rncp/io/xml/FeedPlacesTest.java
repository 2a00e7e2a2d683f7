package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Reading;
import fr.rncp.io.SheetReader;
import fr.rncp.model.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Problems contain their location: file, entry, line, column, sheet and element path. */
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
        assertThat(place(Reading.of(xml))).isEqualTo("export.xml:8:3: RNCP3 DATE_EFFET");
    }

    @Test
    void reportsColumnIfAllSheetsAreOnOneLine() {
        String before = "<FICHES><VERSION_FLUX>4.1</VERSION_FLUX>"
                + sheet("RNCP1", element("INTITULE", "é\uD83D\uDE80")) + sheet("RNCP2");
        String inside = "<FICHE><NUMERO_FICHE>RNCP3</NUMERO_FICHE>";
        String xml = before + inside + "<DATE_EFFET>99/99/2026</DATE_EFFET></FICHE></FICHES>";
        int column = before.length() + inside.length() + 1;
        assertThat(place(Reading.of(xml))).isEqualTo("export.xml:1:" + column + ": RNCP3 DATE_EFFET");
    }

    @Test
    void reportsTheEntryOfAZip() {
        byte[] zip = Feed.zip("dossier/fiches.xml", Feed.of(sheet("RNCP1", element("DATE_EFFET", "x"))));
        assertThat(place(Reading.of(zip))).isEqualTo("export.xml!dossier/fiches.xml:4:42: RNCP1 DATE_EFFET");
    }

    @Test
    void reportsPlaceOfMalformedTag() {
        String broken = """
                <FICHE>
                  <NUMERO_FICHE>RNCP2</NUMERO_FICHE>
                  <INTITULE>a</INTITULES>
                </FICHE>""";
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1"), broken));
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(problem.locationText()).isEqualTo("export.xml:7:24: RNCP2 INTITULE");
        assertThat(problem.fragment()).contains(broken);
    }

    @Test
    void reportsPlaceOfStrayEndTagBetweenSheets() {
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1"), "</INTITULE>", sheet("RNCP2")));
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(problem.location().line().orElseThrow()).isEqualTo(5);
    }

    @Test
    void reportsPlaceOfCutInASheet() {
        String xml = Feed.of(sheet("RNCP1"));
        String cut = xml.substring(0, xml.indexOf("</NUMERO_FICHE>"));
        ReadProblem problem = Reading.refusal(cut);
        assertThat(problem.code()).isEqualTo(ProblemCode.CUT_SHORT);
        assertThat(problem.locationText()).isEqualTo("export.xml:4:27");
        assertThat(problem.fragment()).contains("<FICHE><NUMERO_FICHE>RNCP1");
    }

    @Test
    void reportsPlaceOfCutInATag() {
        ReadProblem problem = Reading.refusal(Feed.DECLARATION + Feed.OPENING + sheet("RNCP1") + "\n<FIC");
        assertThat(problem.code()).isEqualTo(ProblemCode.CUT_SHORT);
        assertThat(problem.locationText()).isEqualTo("export.xml:5:5");
    }

    @Test
    void reportsCutBetweenSheets() {
        Reading reading = Reading.skippingUnreadable(Feed.DECLARATION + Feed.OPENING + sheet("RNCP1"));
        assertThat(reading.sheets()).hasSize(1);
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.CUT_SHORT);
        assertThat(place(reading)).isEqualTo("export.xml:4:50");
    }

    @Test
    void reportsLineAndColumnOfBytesThatAreNotUtf8() {
        byte[] start = Feed.utf8(Feed.DECLARATION + Feed.OPENING + sheet("RNCP1") + "\n"
                + "<FICHE><NUMERO_FICHE>RNCP2</NUMERO_FICHE>\n" + "x".repeat(9_000) + "\n<INTITULE>été ");
        byte[] latin = "é</INTITULE>".getBytes(StandardCharsets.ISO_8859_1);
        ReadProblem problem = Reading.refusal(join(start, latin, Feed.utf8("</FICHE></FICHES>")));
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(problem.location().line().orElseThrow()).isEqualTo(7);
        assertThat(problem.location().column().orElseThrow()).isEqualTo(15);
    }

    @Test
    void reportsColumnOfBytesThatAreNotUtf8OnASingleLine() {
        String start = "<FICHES><VERSION_FLUX>4.1</VERSION_FLUX><FICHE>";
        byte[] latin = "é</FICHE></FICHES>".getBytes(StandardCharsets.ISO_8859_1);
        ReadProblem problem = Reading.refusal(join(Feed.utf8(start), latin));
        assertThat(problem.locationText()).isEqualTo("export.xml:1:" + (start.length() + 1));
    }

    @Test
    void losesOneSheetToBytesThatAreNotUtf8() {
        byte[] latin = sheet("RNCP2", element("INTITULE", "é")).getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = join(
                Feed.utf8(Feed.DECLARATION + Feed.OPENING + sheet("RNCP1", "é")),
                latin,
                Feed.utf8(sheet("RNCP3") + Feed.CLOSING));
        assertThat(Reading.skippingUnreadable(all).numbers().toString()).isEqualTo("[RNCP1, RNCP3]");
    }

    @Test
    void countsColumnsAfterAByteOrderMarkAsWithoutOne() {
        String xml = "<FICHES><VERSION_FLUX>3.0</VERSION_FLUX>" + sheet("RNCP1") + "</FICHES>";
        assertThat(place(Reading.of("\uFEFF" + xml))).isEqualTo(place(Reading.of(xml)));
    }

    @Test
    void reportsTheNumberThatBreaksTheGrammar() {
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1"), sheet("RNCP0")));
        assertThat(problem.locationText()).isEqualTo("export.xml:5:8: NUMERO_FICHE");
        assertThat(problem.found(Language.ENGLISH)).isEqualTo("RNCP0");
        assertThat(problem.fragment()).contains(sheet("RNCP0"));
    }

    @Test
    void reportsPlaceOfAMissingNumber() {
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1"), element("FICHE", element("INTITULE", "x"))));
        assertThat(problem.locationText()).isEqualTo("export.xml:5:1: NUMERO_FICHE");
    }

    @Test
    void reportsWhiteSpaceAroundTheNumberInItsSheet() {
        assertThat(place(Reading.of(Feed.of(sheet(" RNCP1"))))).isEqualTo("export.xml:4:8: RNCP1 NUMERO_FICHE");
    }

    @Test
    void countsLinesThatEndInCarriageReturnAndLineFeed() {
        String xml = Feed.of(
                sheet("RNCP1"), "<FICHE>\n<NUMERO_FICHE>RNCP2</NUMERO_FICHE>\n<DATE_EFFET>x</DATE_EFFET></FICHE>");
        assertThat(place(Reading.of(xml.replace("\n", "\r\n")))).isEqualTo("export.xml:7:1: RNCP2 DATE_EFFET");
    }

    @Test
    void namesAStreamAsTheCallerDid() {
        byte[] xml = Feed.utf8(Feed.of(sheet("RNCP1", element("DATE_EFFET", "x"))));
        Reading reading = Reading.of(SheetReader.builder(), xml, "téléchargement");
        assertThat(reading.problem().location().file()).contains("téléchargement");
    }

    @Test
    void spellsOutAProblemForAPerson() {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1", element("DATE_EFFET", "99/99/2026"))));
        assertThat(reading.problem().toString())
                .isEqualTo(
                        "export.xml:4:42: RNCP1 DATE_EFFET: found \"99/99/2026\", expected a date in the format dd/MM/yyyy; "
                                + "the value is left empty, and the raw text is kept in the extensions of the sheet");
    }
}
