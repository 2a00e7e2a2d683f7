package fr.rncp.io;

import static fr.rncp.io.Feed.element;
import static fr.rncp.io.Feed.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that wants something else than to be read. */
class HostileFeedTest {

    private static String withDoctype(String doctype, String title) {
        return Feed.of(sheet("RNCP1", element("INTITULE", title))).replace("<FICHES>", doctype + "<FICHES>");
    }

    @Test
    void refusesADoctypeAndFetchesNothing(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "TOP SECRET");
        String xml = withDoctype("<!DOCTYPE FICHES [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;");
        ReadProblem problem = Reading.refusal(xml);
        assertEquals(ProblemCode.UNKNOWN_FORMAT, problem.code());
        assertEquals("<!DOCTYPE", problem.found(Language.ENGLISH));
        assertFalse(Reading.skippingUnreadable(xml).toString().contains("SECRET"));
    }

    @Test
    void refusesADoctypeInsideASheet() {
        String xml = Feed.of(sheet("RNCP1", "<!DOCTYPE a [<!ENTITY b 'c'>]>", element("INTITULE", "&b;")));
        assertEquals(ProblemCode.MALFORMED, Reading.refusal(xml).code());
    }

    @Test
    void refusesBillionLaughs() {
        String xml = withDoctype(
                "<!DOCTYPE FICHES [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
                "&c;");
        assertEquals(
                List.of(ProblemCode.UNKNOWN_FORMAT, ProblemCode.NO_SHEET),
                Reading.skippingUnreadable(xml).codes());
    }

    @Test
    void refusesHtml() {
        ReadProblem problem = Reading.refusal("<!DOCTYPE html><html><body>503</body></html>");
        assertEquals(ProblemCode.UNKNOWN_FORMAT, problem.code());
    }

    @Test
    void refusesAnotherRoot() {
        ReadProblem problem = Reading.refusal("<feed><FICHE/></feed>");
        assertEquals(ProblemCode.UNKNOWN_FORMAT, problem.code());
        assertEquals("<feed>", problem.found(Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- </FICHE> <FICHE> -->",
                "<!-- - </FICHE> - -->",
                "<!--> </FICHE> -->",
                "<!-- <![CDATA[ </FICHE> -->",
                "<A><![CDATA[</FICHE><FICHE>]]></A>",
                "<A><![CDATA[]]]]]></A>",
                "<A><![CDATA[<!--]]></A>",
                "<?pi </FICHE><FICHE> ?>",
                "<?pi ??>",
                "<a b='&lt;/FICHE>'/>",
                "<a b=\"'/>'\"/>",
                "<FICHES/>",
                "<FICHE-X></FICHE-X>",
                "<FICHEé/>"
            })
    void takesNoTagForOneThatIsNone(String trap) {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1", trap, element("ID_FICHE", "7")), sheet("RNCP2")));
        assertEquals(List.of("RNCP1", "RNCP2"), reading.numbers());
        assertEquals(7, reading.sheets().get(0).technicalId().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a b='</FICHE><FICHE>'/>", "<!- </FICHE>", "<![CDAT[ </FICHE>", "a < b"})
    void losesOneSheetToATagThatIsNone(String trap) {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1", trap), sheet("RNCP2"), sheet("RNCP3")));
        assertEquals(List.of("RNCP2", "RNCP3"), reading.numbers());
    }

    @Test
    void keepsTheTextOfCdata() {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1", element("INTITULE", "<![CDATA[</FICHE> & ]]>plus"))));
        assertEquals(Optional.of("</FICHE> & plus"), reading.sheet().title());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void startsASheetInsideOneThatWasNeverClosed() {
        String unclosed = "<FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE>";
        Reading reading = Reading.skippingUnreadable(Feed.of(unclosed, sheet("RNCP2"), sheet("RNCP3")));
        assertEquals(List.of("RNCP2", "RNCP3"), reading.numbers());
        assertEquals(ProblemCode.MALFORMED, reading.problem().code());
        assertEquals(Optional.of(unclosed + "\n"), reading.problem().fragment());
    }

    @Test
    void readsOnAfterANestedSheet() {
        Reading reading =
                Reading.skippingUnreadable(Feed.of(sheet("RNCP1", sheet("RNCP2")), sheet("RNCP3"), sheet("RNCP4")));
        assertEquals(List.of("RNCP2", "RNCP3", "RNCP4"), reading.numbers());
        assertEquals(List.of(ProblemCode.MALFORMED, ProblemCode.MALFORMED), reading.codes());
    }

    @Test
    void readsASheetThatStandsAlone() {
        Reading reading = Reading.of(sheet("RNCP1"));
        assertEquals(List.of("RNCP1"), reading.numbers());
        assertEquals(List.of(ProblemCode.FEED_VERSION), reading.codes());
    }

    @Test
    void readsSheetsBehindTheRootAndSaysSo() {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1")) + sheet("RNCP2"));
        assertEquals(List.of("RNCP1", "RNCP2"), reading.numbers());
        assertEquals(List.of(ProblemCode.MALFORMED), reading.codes());
    }

    @Test
    void readsTwoExportsInARowAndSaysSo() {
        String one = Feed.OPENING + sheet("RNCP1") + Feed.CLOSING;
        Reading reading = Reading.skippingUnreadable(one + one.replace("RNCP1", "RNCP2"));
        assertEquals(List.of("RNCP1", "RNCP2"), reading.numbers());
        assertEquals(List.of(ProblemCode.MALFORMED), reading.codes());
    }

    @Test
    void findsNoSheetBelowAnotherElement() {
        Reading reading = Reading.skippingUnreadable(Feed.of("<OLD>" + sheet("RNCP1") + "</OLD>", sheet("RNCP2")));
        assertEquals(List.of("RNCP2"), reading.numbers());
        assertEquals(List.of(ProblemCode.UNKNOWN_ELEMENT), reading.codes());
        assertEquals(
                Optional.of("FICHES/OLD/FICHE/NUMERO_FICHE"),
                reading.problem().location().path());
    }

    @Test
    void reportsAnUnclosedComment() {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), sheet("RNCP2", "<!-- "), sheet("RNCP3")));
        assertEquals(List.of("RNCP1"), reading.numbers());
        assertEquals(List.of(ProblemCode.CUT_SHORT), reading.codes());
    }

    @Test
    void refusesAnUndeclaredEntity() {
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1", element("INTITULE", "a&nbsp;b"))));
        assertEquals(ProblemCode.MALFORMED, problem.code());
        assertEquals("export.xml:4:58: RNCP1 INTITULE", problem.locationText());
        assertTrue(problem.found(Language.ENGLISH).contains("nbsp"), () -> problem.found(Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u0001", "\u001B", "\uFFFE", "&#0;", "&#xD800;", "&#x110000;", "a & b", "a < b", "&"})
    void refusesCharactersThatAreNotXml(String text) {
        Reading reading =
                Reading.skippingUnreadable(Feed.of(sheet("RNCP1", element("INTITULE", text)), sheet("RNCP2")));
        assertEquals(List.of("RNCP2"), reading.numbers());
        assertEquals(List.of(ProblemCode.MALFORMED), reading.codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"texte", "&amp;", "\u0000"})
    void reportsTextBehindTheRoot(String text) {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1")) + text);
        assertEquals(List.of("RNCP1"), reading.numbers());
        assertEquals(List.of(ProblemCode.MALFORMED), reading.codes());
    }
}
