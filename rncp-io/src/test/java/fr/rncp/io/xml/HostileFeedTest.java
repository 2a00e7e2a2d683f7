package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Reading;
import fr.rncp.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content designed to attack a reader. */
class HostileFeedTest {

    private static String withDoctype(String doctype, String title) {
        return Feed.of(sheet("RNCP1", element("INTITULE", title))).replace("<FICHES>", doctype + "<FICHES>");
    }

    @Test
    void refusesADoctypeAndFetchesNothing(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "TOP SECRET");
        String xml = withDoctype("<!DOCTYPE FICHES [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;");
        ReadProblem problem = Reading.refusal(xml);
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
        assertThat(problem.found(Language.ENGLISH)).isEqualTo("<!DOCTYPE");
        assertThat(Reading.skippingUnreadable(xml).toString()).doesNotContain("SECRET");
    }

    @Test
    void refusesADoctypeInsideASheet() {
        String xml = Feed.of(sheet("RNCP1", "<!DOCTYPE a [<!ENTITY b 'c'>]>", element("INTITULE", "&b;")));
        assertThat(Reading.refusal(xml).code()).isEqualTo(ProblemCode.MALFORMED);
    }

    @Test
    void refusesBillionLaughs() {
        String xml = withDoctype(
                "<!DOCTYPE FICHES [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
                "&c;");
        assertThat(Reading.skippingUnreadable(xml).codes())
                .containsExactly(ProblemCode.UNKNOWN_FORMAT, ProblemCode.NO_SHEET);
    }

    @Test
    void refusesHtml() {
        ReadProblem problem = Reading.refusal("<!DOCTYPE html><html><body>503</body></html>");
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
    }

    @Test
    void refusesAnotherRoot() {
        ReadProblem problem = Reading.refusal("<feed><FICHE/></feed>");
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
        assertThat(problem.found(Language.ENGLISH)).isEqualTo("<feed>");
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
                "<?pi </FICHE><FICH> ?>",
                "<?pi ??>",
                "<a b='&lt;/FICHE>'/>",
                "<a b=\"'/>'\"/>",
                "<FICHES/>",
                "<FICHE-X></FICHE-X>",
                "<FICHEé/>"
            })
    void takesNoTagForOneThatIsNone(String trap) {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1", trap, element("ID_FICHE", "7")), sheet("RNCP2")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.sheets().get(0).technicalId().orElseThrow()).isEqualTo(7);
    }

    /**
     * An instruction, a comment or a section without an end is closed by the next end of one, at the latest that in the
     * next sheet.
     */
    @Test
    void losesOneSheetToAnInstructionThatLostItsEnd() {
        Reading reading = Reading.skippingUnreadable(Feed.of(
                sheet("RNCP1", "<?pi a?>"), sheet("RNCP2", "<?pi a>"), sheet("RNCP3", "<?pi a?>"), sheet("RNCP4")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3", "RNCP4");
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"<!-- a -->, <!-- a", "<![CDATA[a]]>, <![CDATA[a"})
    void reportsSheetInsideACommentOrASectionThatLostItsEnd(String whole, String open) {
        Reading reading = Reading.skippingUnreadable(
                Feed.of(sheet("RNCP1", whole), sheet("RNCP2", open), sheet("RNCP3", whole), sheet("RNCP4")));
        assertThat(reading.numbers()).contains("RNCP1", "RNCP4");
        assertThat(reading.problems())
                .anyMatch(problem -> problem.code() == ProblemCode.MALFORMED
                        && problem.location().line().orElse(0) == 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a b='</FICHE><FICHE>'/>", "<!- </FICHE>", "<![CDAT[ </FICHE>", "a < b"})
    void losesOneSheetToATagThatIsNone(String trap) {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1", trap), sheet("RNCP2"), sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP2", "RNCP3");
    }

    @Test
    void keepsTheTextOfCdata() {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1", element("INTITULE", "<![CDATA[</FICHE> & ]]>plus"))));
        assertThat(reading.sheet().title()).contains("</FICHE> & plus");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void startsASheetInsideOneThatWasNeverClosed() {
        String unclosed = "<FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE>";
        Reading reading = Reading.skippingUnreadable(Feed.of(unclosed, sheet("RNCP2"), sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP2", "RNCP3");
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(reading.problem().fragment()).contains(unclosed + "\n");
    }

    @Test
    void readsOnAfterANestedSheet() {
        Reading reading =
                Reading.skippingUnreadable(Feed.of(sheet("RNCP1", sheet("RNCP2")), sheet("RNCP3"), sheet("RNCP4")));
        assertThat(reading.numbers()).containsExactly("RNCP2", "RNCP3", "RNCP4");
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED, ProblemCode.MALFORMED);
    }

    @Test
    void keepsAnEmptyElementNamedAsASheet() {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1", element("INTITULE", "T"), "<FICHE/>"), sheet("RNCP2")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.codes()).containsExactly(ProblemCode.UNKNOWN_ELEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<FICHES ", "<FICHES a=\"", "<FICHES a='x"})
    void readsSheetsBehindABrokenRoot(String root) {
        Reading reading = Reading.skippingUnreadable(
                Feed.of(sheet("RNCP1"), sheet("RNCP2")).replace("<FICHES>", root));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.codes()).contains(ProblemCode.MALFORMED);
    }

    /** Quadratic once: each repetition was sought among all its siblings. */
    @Test
    void readsManyRepetitionsBehindManyElementsInTime() {
        String body = "<X/>".repeat(49_000) + "<ACTIF>b</ACTIF>".repeat(49_000);
        Reading reading = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Reading.skippingUnreadable(Feed.of(sheet("RNCP1", body))));
        assertThat(reading.sheet().extensions()).hasSizeGreaterThan(90_000);
    }

    @Test
    void readsASheetThatStandsAlone() {
        Reading reading = Reading.of(sheet("RNCP1"));
        assertThat(reading.numbers()).containsExactly("RNCP1");
        assertThat(reading.codes()).containsExactly(ProblemCode.FEED_VERSION);
    }

    @Test
    void readsSheetsBehindTheRootAndSaysSo() {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1")) + sheet("RNCP2"));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED);
    }

    @Test
    void readsTwoExportsInARowAndSaysSo() {
        String one = Feed.OPENING + sheet("RNCP1") + Feed.CLOSING;
        Reading reading = Reading.skippingUnreadable(one + one.replace("RNCP1", "RNCP2"));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED);
    }

    @Test
    void readsSheetsBelowUnknownElementsAndReportsThese() {
        Reading reading = Reading.skippingUnreadable(
                Feed.of("<LOT><PART>" + sheet("RNCP1"), "</PART>" + sheet("RNCP2") + "</LOT>", sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2", "RNCP3");
        assertThat(reading.codes()).containsExactly(ProblemCode.UNKNOWN_ELEMENT);
        assertThat(reading.problem().location().path()).contains("FICHES/LOT/PART");
    }

    @Test
    void keepsReportingTextInsideUnknownElements() {
        Reading reading = Reading.skippingUnreadable(Feed.of("<LOT>" + sheet("RNCP1"), "mot</LOT>", sheet("RNCP2")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.problems().toString()).contains("mot");
    }

    @Test
    void readsSheetsBehindAnElementThatIsNeverClosed() {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), "<X>", sheet("RNCP2"), sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2", "RNCP3");
        assertThat(reading.codes()).containsExactly(ProblemCode.UNKNOWN_ELEMENT, ProblemCode.MALFORMED);
    }

    /** Truncated tags, tags without an end or with unbalanced quotes, and text that looks like a tag. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<INTITU",
                "<INTITULE",
                "</INTITULE",
                "<INTITULE\">Un titre</INTITULE>",
                "<INTITULE a=\"x>Un titre</INTITULE>",
                "<INTITULE a='x>Un titre</INTITULE>",
                "x <y\" alors",
                "x <y' alors",
                "<? ",
                "<?",
                "<",
                "</",
                "<!",
                "<!\"",
                "<a b=\""
            })
    void losesOneSheetToABrokenTag(String broken) {
        for (String second :
                new String[] {sheet("RNCP2", broken), "<FICHE><NUMERO_FICHE>RNCP2</NUMERO_FICHE>" + broken}) {
            Reading reading =
                    Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), second, sheet("RNCP3"), sheet("RNCP4")));
            assertThat(reading.numbers()).as(second).containsExactly("RNCP1", "RNCP3", "RNCP4");
            assertThat(reading.codes()).as(second).contains(ProblemCode.MALFORMED);
            assertThat(reading.problems().get(0).location().line().orElse(0))
                    .as(second)
                    .isBetween(5L, 6L);
        }
    }

    @Test
    void losesOneSheetToALostEndOfItsOwnTags() {
        String third = sheet("RNCP3");
        for (String second : new String[] {
            "<FICHE" + sheet("RNCP2").substring("<FICHE>".length()),
            sheet("RNCP2").replace("</FICHE>", "</FICHE")
        }) {
            Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), second, third));
            assertThat(reading.numbers()).as(second).containsExactly("RNCP1", "RNCP3");
            assertThat(reading.codes()).as(second).contains(ProblemCode.MALFORMED);
        }
    }

    /** A construct that is never closed hides everything after it, and is reported at its beginning. */
    @ParameterizedTest
    @ValueSource(strings = {"<!-- ", "<![CDATA[ "})
    void namesTheOpeningOfWhatIsNeverClosed(String opening) {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), sheet("RNCP2", opening), sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1");
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.CUT_SHORT);
        int column = sheet("RNCP2").indexOf("</FICHE>") + 1;
        assertThat(reading.problem().locationText()).isEqualTo("export.xml:5:" + column);
    }

    @Test
    void refusesAnUndeclaredEntity() {
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1", element("INTITULE", "a&nbsp;b"))));
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(problem.locationText()).isEqualTo("export.xml:4:58: RNCP1 INTITULE");
        assertThat(problem.expected(Language.ENGLISH)).contains("nbsp");
    }

    @Test
    void quotesTheParserAndNotTheSheet() {
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1", "<X>a</Y>")));
        assertThat(problem.message(Language.ENGLISH))
                .startsWith("found markup that is not well-formed, expected well-formed XML (the parser reports: ")
                .contains("</Y>");
        assertThat(problem.found(Language.FRENCH)).isEqualTo("un balisage mal formé");
    }

    @Test
    void shortensTheWordsOfTheParser() {
        String name = "n".repeat(50_000);
        ReadProblem problem = Reading.refusal(Feed.of(sheet("RNCP1", "<" + name + ">a</" + name + "n>")));
        assertThat(problem.message(Language.FRENCH)).hasSizeLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u0001", "\u001B", "\uFFFE", "&#0;", "&#xD800;", "&#x110000;", "a & b", "a < b", "&"})
    void refusesCharactersThatAreNotXml(String text) {
        Reading reading =
                Reading.skippingUnreadable(Feed.of(sheet("RNCP1", element("INTITULE", text)), sheet("RNCP2")));
        assertThat(reading.numbers()).containsExactly("RNCP2");
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"texte", "&amp;", "\u0000"})
    void reportsTextBehindTheRoot(String text) {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1")) + text);
        assertThat(reading.numbers()).containsExactly("RNCP1");
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED);
    }

    /** Java counts U+000B and U+001C as white space, XML does not allow them. */
    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\u000C", "\u001C", "\u0085"})
    void reportsCharactersBetweenSheetsThatAreNotWhiteSpace(String text) {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), text, sheet("RNCP2")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.problems()).hasSize(1);
    }
}
