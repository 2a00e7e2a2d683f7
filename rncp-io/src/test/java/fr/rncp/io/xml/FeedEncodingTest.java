package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes take precedence over the declaration: pitfall R10. */
class FeedEncodingTest {

    private static final String TITLE = "Maître-chien d’œuvre à 5 €";

    private static String declaring(String encoding) {
        return Feed.of(sheet("RNCP1", element("INTITULE", TITLE))).replace("\"UTF-8\"", "\"" + encoding + "\"");
    }

    private static void assertReads(String title, byte[] bytes) {
        Reading reading = Reading.of(bytes);
        assertThat(reading.sheet().title()).contains(title);
        assertThat(reading.problems()).isEmpty();
    }

    private static void assertRecovers(byte[] bytes) {
        Reading reading = Reading.of(bytes);
        assertThat(reading.sheet().title()).contains(TITLE);
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.WRONG_ENCODING_DECLARATION);
        assertThat(reading.problem().severity()).isEqualTo(ProblemSeverity.WARNING);
        assertThat(reading.problem().locationText()).isEqualTo("export.xml:1:1");
    }

    @Test
    void needsNoDeclaration() {
        String xml = Feed.OPENING + sheet("RNCP1", element("INTITULE", TITLE)) + Feed.CLOSING;
        assertReads(TITLE, Feed.utf8(xml));
    }

    /** The head that is inspected before reading ends long before the first accent. */
    @Test
    void recoversWhereTheFirstAccentStandsFarBehind() {
        String ascii = sheet("RNCP2", element("INTITULE", "x".repeat(100_000)));
        String xml = declaring("ISO-8859-1").replace("<FICHE>", ascii + "<FICHE>");
        Reading reading = Reading.of(Feed.utf8(xml));
        assertThat(reading.sheets().get(1).title()).contains(TITLE);
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.WRONG_ENCODING_DECLARATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf-8"})
    void readsUtf8(String name) {
        assertReads(TITLE, Feed.utf8(declaring(name)));
    }

    @Test
    void skipsAByteOrderMark() {
        assertReads(TITLE, Feed.utf8("\uFEFF" + declaring("UTF-8")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithByteOrderMark(String charset) {
        assertReads(TITLE, ("\uFEFF" + declaring("UTF-16")).getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithoutByteOrderMark(String charset) {
        assertReads(TITLE, declaring(charset).getBytes(Charset.forName(charset)));
    }

    @Test
    void keepsSurrogatePairsOfUtf16AtAnyPlace() {
        String text = "\uD83D\uDE80".repeat(20_001);
        String xml = "\uFEFF" + Feed.of(sheet("RNCP1", element("OBJECTIFS_CONTEXTE", "x" + text)));
        Reading reading = Reading.of(xml.replace("\"UTF-8\"", "\"UTF-16\"").getBytes(StandardCharsets.UTF_16LE));
        assertThat(reading.sheet().description().objectives().text()).isEqualTo("x" + text);
    }

    /** R10. */
    @Test
    void recoversUtf8ThatSaysUtf16() {
        assertRecovers(Feed.utf8(declaring("UTF-16")));
    }

    @Test
    void recoversUtf16ThatSaysUtf8() {
        assertRecovers(("\uFEFF" + declaring("UTF-8")).getBytes(StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void recoversUtf8ThatSaysEightBits(String name) {
        assertRecovers(Feed.utf8(declaring(name)));
    }

    /**
     * R10: names that do not denote a charset, or denote one in which the declaration itself would have other bytes.
     */
    @ParameterizedTest
    @ValueSource(strings = {"no such charset", "UTF-7", "x-nobody", "IBM500", "Cp1047"})
    void recoversUtf8ThatSaysNonsense(String name) {
        assertRecovers(Feed.utf8(declaring(name)));
    }

    @Test
    void believesTheByteOrderMarkBeforeTheDeclaration() {
        assertRecovers(Feed.utf8("\uFEFF" + declaring("ISO-8859-1")));
    }

    @Test
    void readsWindows1252ThatSaysSo() {
        assertReads(TITLE, declaring("windows-1252").getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void readsLatinOneThatSaysSo() {
        String xml = declaring("ISO-8859-1").replace(TITLE, "été");
        assertReads("été", xml.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesLatinOneThatSaysUtf8() {
        ReadProblem problem =
                Reading.refusal(declaring("UTF-8").replace(TITLE, "été").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(problem.location().line().orElseThrow()).isEqualTo(4);
    }

    @Test
    void readsAsciiThatSaysSo() {
        assertReads("abc", Feed.utf8(declaring("US-ASCII").replace(TITLE, "abc")));
    }

    @Test
    void reportsPlaceOfBytesThatAreNotOfTheDeclaredCharset() {
        byte[] bytes = declaring("windows-1252").replace(TITLE, "\u0081").getBytes(StandardCharsets.ISO_8859_1);
        ReadProblem problem = Reading.refusal(bytes);
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(problem.location().line()).isPresent();
    }

    @Test
    void reportsCutInsideACharacterOfUtf16() {
        byte[] whole = ("\uFEFF" + declaring("UTF-16")).getBytes(StandardCharsets.UTF_16BE);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 61);
        assertThat(Reading.refusal(cut).code()).isEqualTo(ProblemCode.CUT_SHORT);
    }

    /** Holds in an 8-bit charset and in UTF-16, even if the reader decodes ahead. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16"})
    void losesOneSheetToBytesThatAreNotOfTheCharset(String name) {
        String[] sheets = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> sheet("RNCP" + i, Feed.element("INTITULE", i == 5 ? "\u0001" : "Métier")))
                .toArray(String[]::new);
        String xml = Feed.of(sheets).replace("\"UTF-8\"", "\"" + name + "\"");
        byte[] bytes = new String(xml.getBytes(Charset.forName(name)), StandardCharsets.ISO_8859_1)
                .replace(name.equals("UTF-16") ? "\0\1" : "\1", name.equals("UTF-16") ? "\u00DC\1" : "\u0081")
                .getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = Reading.skippingUnreadable(bytes);
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2", "RNCP3", "RNCP4", "RNCP6", "RNCP7");
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(reading.problem().location().line()).hasValue(8);
    }

    @Test
    void takesUtf8ForWhatItIsThoughOneSheetIsNot() {
        String xml = Feed.of(
                        Feed.sheet("RNCP1", Feed.element("INTITULE", "Été 1")),
                        Feed.sheet("RNCP2", Feed.element("INTITULE", "@@")),
                        Feed.sheet("RNCP3", Feed.element("INTITULE", "Été 3")))
                .replace("\"UTF-8\"", "\"windows-1252\"");
        byte[] bytes = new String(Feed.utf8(xml), StandardCharsets.ISO_8859_1)
                .replace("@@", "\u00E9t\u00E9")
                .getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = Reading.skippingUnreadable(bytes);
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
        assertThat(reading.sheets().get(1).title()).contains("Été 3");
        assertThat(reading.codes()).contains(ProblemCode.WRONG_ENCODING_DECLARATION, ProblemCode.MALFORMED);
    }
}
