package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Reading;
import fr.rncp.io.SheetReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Comments, CDATA sections and instructions around tags of sheets: a tag that a sheet cites changes nothing, and a
 * sheet that is hidden because an end was lost is an error, located where the construct begins.
 */
class HiddenSheetTest {

    /** Returns the first error, which must be located at the construct in the second sheet, on line 5. */
    private static ReadProblem assertErrorAtOpening(Reading reading, String second, String opening) {
        ReadProblem first = reading.problems().stream()
                .filter(p -> p.severity() == ProblemSeverity.ERROR)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no error: " + reading));
        assertThat(first.location().line()).as(reading.toString()).hasValue(5);
        assertThat(first.location().column()).as(reading.toString()).hasValue(second.indexOf(opening) + 1);
        return first;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<A><![CDATA[<FICHE>]]></A>",
                "<A><![CDATA[voir <FICHE > ou </FICHE>]]></A>",
                "<A><![CDATA[<FICHE><NUMERO_FICHE>RNCP9</NUMERO_FICHE></FICHE>]]></A>",
                "<A><![CDATA[</FICHE>\n<FICHE>\n]]></A>",
                "<A><![CDATA[<NUMERO_FICHE>RNCP9</NUMERO_FICHE>]]></A>",
                "<!-- <FICHE> -->",
                "<!--<FICHE><NUMERO_FICHE>RNCP9</NUMERO_FICHE></FICHE>-->",
                "<!--</FICHE><FICHE>-->",
                "<!--> <FICHE> -->",
                "<!---> </FICHE><FICHE> -->",
                "<?x <FICHE> ?>",
                "<?x <FICHE ?>",
                "<?x </FICHE><FICHE> ?>",
                "<?x <FICHE></FICHE> ?>",
                "<?x <FICHE><NUMERO_FICHE>RNCP9</NUMERO_FICHE></FICHE> ?>",
                "<?x <FICHE><X>a</X> ?>",
                "<?x a='<FICHE>' b=\"</FICHE>\"?>"
            })
    void tagThatASheetCitesChangesNothing(String cited) {
        Reading reading = Reading.of(
                Feed.of(sheet("RNCP1"), sheet("RNCP2", cited, element("INTITULE", "Un titre")), sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2", "RNCP3");
        assertThat(reading.sheets().get(1).title()).contains("Un titre");
        assertThat(reading.codes()).doesNotContain(ProblemCode.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?x <FICHE> ?>", "<?x <FICHE ?>"})
    void tagThatAnInstructionBetweenSheetsCitesChangesNothing(String cited) {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1"), cited, sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
        assertThat(reading.problems()).isEmpty();
    }

    /** The section of the second sheet loses its end; one in a later sheet closes it, and all is well-formed. */
    @ParameterizedTest
    @ValueSource(strings = {"RNCP3", "RNCP4"})
    void sheetInASectionThatLostItsEndIsAnError(String closing) {
        String whole = element("OBJECTIFS_CONTEXTE", "<![CDATA[a & b]]>");
        String second = sheet("RNCP2", whole.replace("]]>", ""));
        Reading reading = Reading.skippingUnreadable(Feed.of(
                sheet("RNCP1"),
                second,
                sheet("RNCP3", closing.equals("RNCP3") ? whole : ""),
                sheet("RNCP4", whole),
                sheet("RNCP5")));
        assertThat(reading.numbers()).startsWith("RNCP1", "RNCP2").endsWith("RNCP5");
        assertErrorAtOpening(reading, second, "<![CDATA[");
    }

    @Test
    void sectionBeforeTheNumberOfTheNextSheetIsAnErrorToo() {
        String second = sheet("RNCP2", "<X><![CDATA[a</X>");
        String third = element("FICHE", "<X><![CDATA[a]]></X>", element("NUMERO_FICHE", "RNCP3"));
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), second, third, sheet("RNCP4")));
        assertErrorAtOpening(reading, second, "<![CDATA[");
        assertThat(reading.numbers()).startsWith("RNCP1").endsWith("RNCP4");
    }

    @Test
    void sectionThatLostItsEndWithThatOfItsSheetIsAnError() {
        String second = "<FICHE><NUMERO_FICHE>RNCP2</NUMERO_FICHE><X><![CDATA[a";
        String third = sheet("RNCP3", "<X><![CDATA[b]]></X>");
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), second, third, sheet("RNCP4")));
        assertErrorAtOpening(reading, second, "<![CDATA[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- a ", "<!--a", "<!---a"})
    void sheetInACommentThatLostItsEndIsAnError(String opening) {
        String second = sheet("RNCP2", opening);
        Reading reading = Reading.skippingUnreadable(
                Feed.of(sheet("RNCP1"), second, sheet("RNCP3", "<!-- b -->"), sheet("RNCP4")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP4");
        assertErrorAtOpening(reading, second, "<!--");
    }

    @Test
    void sheetInASectionBetweenSheetsIsAnError() {
        String section = "<![CDATA[" + sheet("RNCP2") + "]]>";
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), section, sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
        assertErrorAtOpening(reading, section, "<![CDATA[");
    }

    /** Somebody may have hidden it on purpose. */
    @Test
    void sheetInACommentBetweenSheetsIsAWarning() {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1"), "<!--" + sheet("RNCP2") + "-->", sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
        assertThat(reading.problem().severity()).isEqualTo(ProblemSeverity.WARNING);
    }

    @Test
    void commentBetweenSheetsThatLostItsEndIsAnErrorAtItsBeginning() {
        String comment = "<!-- lot 2 ";
        Reading reading = Reading.skippingUnreadable(
                Feed.of(sheet("RNCP1"), comment, sheet("RNCP2"), "<!-- lot 3 -->", sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
        assertErrorAtOpening(reading, comment, "<!--");
    }

    /** To XML it begins a comment, to its author it is one. */
    @ParameterizedTest
    @ValueSource(strings = {"<!-->", "<!--->"})
    void commentThatSeemsToBeEmptyCostsItsOwnSheetAtMost(String empty) {
        for (String later : new String[] {"", "<!-- b -->", empty}) {
            String second = sheet("RNCP2", empty);
            Reading reading = Reading.skippingUnreadable(
                    Feed.of(sheet("RNCP1"), second, sheet("RNCP3"), sheet("RNCP4", later), sheet("RNCP5")));
            assertThat(reading.numbers()).contains("RNCP1", "RNCP3", "RNCP5");
            assertThat(reading.numbers().contains("RNCP4")).isEqualTo(!later.equals(empty));
            assertErrorAtOpening(reading, second, empty);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-->", "<!--->", "<?pi "})
    void costsNoSheetBetweenSheets(String opening) {
        Reading reading = Reading.skippingUnreadable(
                Feed.of(sheet("RNCP1"), opening, sheet("RNCP2"), sheet("RNCP3", "<!-- a --><?pi a?>")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2", "RNCP3");
        assertErrorAtOpening(reading, opening, opening);
    }

    @Test
    void instructionThatLostItsEndIsLocatedAtItsBeginning() {
        String second = sheet("RNCP2", "<?pi a");
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), second, sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
        assertErrorAtOpening(reading, second, "<?pi");
    }

    /** The sheet ends inside the construct, so that its own end tag is missing too. */
    @ParameterizedTest
    @ValueSource(strings = {"<?pi", "<?pi a", "<?pi a?", "<!-->", "<!--->a", "<!-->a-"})
    void cutInsideAnInstructionOrAnEmptyCommentCostsItsOwnSheetOnly(String opening) {
        String cut = element("X", "a" + opening);
        String second = "<FICHE><NUMERO_FICHE>RNCP2</NUMERO_FICHE>" + cut.substring(0, cut.indexOf("</X>"));
        String long3 = element("ID_FICHE", "3") + element("X", "x".repeat(100_000));
        for (String third :
                new String[] {"", "<?pi b?>", "<!-- b -->", "a?>", "<?pi", "<!-->", long3, long3 + "<?p q?>"}) {
            for (String fourth : new String[] {"", "<?pi c?>", "<!-- c -->", "c?>"}) {
                Reading reading = Reading.skippingUnreadable(
                        Feed.of(sheet("RNCP1"), second, sheet("RNCP3", third), sheet("RNCP4", fourth), sheet("RNCP5")));
                String what = third + " " + fourth;
                assertThat(reading.numbers()).as(what).startsWith("RNCP1").endsWith("RNCP4", "RNCP5");
                assertThat(reading.numbers().contains("RNCP3")).as(what).isEqualTo(isWellFormed(third));
                assertErrorAtOpening(reading, second, opening.substring(0, 4));
            }
        }
    }

    private static boolean isWellFormed(String body) {
        return !body.equals("<?pi") && !body.equals("<!-->");
    }

    /** No byte is scanned more than twice, although scanning starts again after each lost end. */
    @ParameterizedTest
    @ValueSource(strings = {"<?x <FICHE><NUMERO_FICHE>", "<FICHE><NUMERO_FICHE><?x ", "<?x <FICHE>", "<FICHE><!-->"})
    void manyLostEndsAreFoundInTime(String repeated) {
        String xml = Feed.OPENING + repeated.repeat(50_000) + "<NUMERO_FICHE><?";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Reading.skippingUnreadable(xml));
    }

    /** Content that exceeds the limit is reported as such, and the sheet behind it is read whatever its tag. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<!--> ", "<?pi "})
    void longStartTagBehindAGapThatIsTooLongIsRead(String opening) {
        String attribute = " a=\"" + "x".repeat(2_000) + "\"";
        String gap = opening + "y".repeat(12_000);
        String xml = Feed.of(sheet("RNCP1"), gap + sheet("RNCP2").replace("<FICHE>", "<FICHE" + attribute + ">"));
        ReadLimits limits = new ReadLimits(8_000, 4_000_000, 64, 1_000, 200);
        Reading reading =
                Reading.of(SheetReader.builder().skipUnreadableSheets().limits(limits), Feed.utf8(xml));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.codes()).containsExactly(ProblemCode.LIMIT_PASSED, ProblemCode.UNKNOWN_ATTRIBUTE);
    }

    @Test
    void startTagThatIsTooLongIsReportedAsSuch() {
        String second = sheet("RNCP2").replace("<FICHE>", "<FICHE a=\"" + "x".repeat(9_000) + "\">");
        ReadLimits limits = new ReadLimits(8_000, 4_000_000, 64, 1_000, 200);
        for (String gap : new String[] {"", "y".repeat(12_000)}) {
            Reading reading = Reading.of(
                    SheetReader.builder().skipUnreadableSheets().limits(limits),
                    Feed.utf8(Feed.of(sheet("RNCP1"), gap + second, sheet("RNCP3"))));
            assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
            assertThat(reading.codes()).containsOnly(ProblemCode.LIMIT_PASSED);
        }
    }
}
