package fr.rncp.io.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.page.form.HtmlLines;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML whose parts, elements, beginning or encoding are not the usual ones. */
class PageHtmlTest {

    private static final String PAGE = PageModel.fictional().html();
    private static final CertificationSheet USUAL = Pages.read(PAGE).sheet();
    private static final String BODY = PAGE.substring(PAGE.indexOf("<main>") + 6, PAGE.indexOf("</main>"));
    private static final String HEAD = BODY.substring(0, BODY.indexOf("<div class=\"line\">"));
    private static final String REST = BODY.substring(HEAD.length());

    private static Pages body(String html) {
        return Pages.read("<html><body>" + html + "</body></html>");
    }

    @Test
    void readsTheHeadOutsideTheMainPart() {
        Pages read = body("<nav>Menu</nav><header>" + HEAD + "</header><main>" + REST + "</main>");

        assertEquals(USUAL.title(), read.sheet().title());
        assertEquals(SheetNumber.of("RNCP9999998"), read.sheet().number());
        assertEquals(Answer.YES, read.sheet().registration().active());
        assertEquals(List.of("page/line[1]=Menu"), read.extensions());
        assertTrue(read.codes().contains(ProblemCode.UNEXPECTED_TEXT));
    }

    @Test
    void readsASectionBehindTheMainPart() {
        int statistics = BODY.indexOf("<h3>Statistiques");
        Pages read = body("<main>" + BODY.substring(0, statistics) + "</main><p>Partager</p>"
                + BODY.substring(statistics) + "<footer>Pied</footer>");

        assertEquals(USUAL.withExtensions(read.sheet().extensions()), read.sheet());
        assertEquals(2, read.extensions().size());
        assertTrue(read.extensions().get(0).endsWith("=Partager"));
        assertTrue(read.extensions().get(1).endsWith("=Pied"));
    }

    @Test
    void readsTheBodyAroundAnEmptyMainPart() {
        assertEquals(USUAL, body("<main></main>" + BODY).sheet().withSource(USUAL.source()));
        assertEquals(USUAL, body(BODY + "<main> </main>").sheet());
    }

    @Test
    void readsAllMainParts() {
        assertEquals(
                USUAL,
                body("<main>" + HEAD + "</main><main>" + REST + "</main>").sheet());
    }

    @Test
    void takesNoNumberAndNoLabelFromMenus() {
        Pages read = body("<nav><p>RNCP1</p><p>Activités visées :</p></nav><main>" + BODY
                + "</main><aside><p>RNCP2</p></aside><div><a href=\"#a\">Activités visées :</a></div>");

        assertEquals(USUAL, read.sheet().withExtensions(List.of()));
        assertEquals(4, read.extensions().size());
    }

    @Test
    void startsALineAtEachFieldOfTheSite() {
        String field = "<div><span class=\"list__line__title bold\">Code(s) NSF</span>"
                + "<span class=\"list__line__text\">232s : Maçonnerie</span></div>";
        Pages read = Pages.read(
                PAGE.replace("<div class=\"line\"><p>Formacode", field + "<div class=\"line\"><p>Formacode"));

        assertEquals(List.of(), read.extensions());
        assertEquals("232s", read.sheet().classification().nsf().get(2).code().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "dt", "dd", "button", "a class=\"x__button\" href=\"#a\""})
    void startsALineAtElement(String element) {
        String name = element.split(" ", 2)[0];
        String html = PAGE.replace(
                "<h3>Activités visées :</h3>", "<span>Bouton</span><" + element + ">Activités visées :</" + name + ">");

        assertEquals(
                USUAL.description().activities(),
                Pages.read(html).sheet().description().activities());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section>",
                "<div>",
                "<article class='x'>",
                "<!-- a --><!-- b -->\n<p>",
                "<?xml version='1.0'?><html>"
            })
    void knowsHtmlThatBeginsWith(String start) {
        assertEquals(USUAL, Pages.read(start + BODY).sheet());
        assertEquals(
                Expectation.PAGE.with(), Pages.read(start + "Bonjour").refusal().expected());
    }

    @Test
    void knowsHtmlThatBeginsWithItsTitleOrALongComment() {
        assertEquals(USUAL, Pages.read(BODY.strip()).sheet());
        assertEquals(
                USUAL, Pages.read("<!--" + "x".repeat(9_000) + "-->" + BODY).sheet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<FICHES>", "<?xml version='1.0'?><div>", "<!DOCTYPE FICHES>", "<!-- open", "<"})
    void takesNoXmlForHtml(String start) {
        assertEquals(false, HtmlLines.isHtml(start));
    }

    @Test
    void readsUtf16WithoutMark() {
        assertEquals(USUAL, read(PAGE, StandardCharsets.UTF_16LE).sheet());
        assertEquals(USUAL, read(PAGE, StandardCharsets.UTF_16BE).sheet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=\"ISO-8859-1\">",
                "<meta charset=windows-1252>",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">"
            })
    void honoursTheDeclaredEncoding(String meta) {
        String html = PAGE.replace("<head>", "<head>" + meta);

        assertEquals(USUAL, read(html, Charset.forName("windows-1252")).sheet());
        assertEquals(USUAL, read(html, StandardCharsets.UTF_8).sheet());
    }

    @Test
    void refusesBytesThatAreNotInTheDeclaredEncoding() {
        String undefined =
                PAGE.replace("<head>", "<head><meta charset=windows-1252>").replace("Tous.", "Tous\u0081");

        assertEquals(
                "bytes that are no text",
                read(undefined, StandardCharsets.ISO_8859_1).refusal().found(Language.ENGLISH));
        assertEquals(
                "bytes that are no text",
                read(PAGE, StandardCharsets.ISO_8859_1).refusal().found(Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "utf-16", "?!"})
    void refusesAnUnknownEncoding(String name) {
        String html = PAGE.replace("<head>", "<head><meta charset=\"" + name + "\">");

        assertEquals(
                "charset=" + name,
                read(html, StandardCharsets.ISO_8859_1).refusal().found(Language.ENGLISH));
    }

    @Test
    void takesTheAddressOfALinkThatShowsWords() {
        assertEquals(Optional.of("https://x.example"), website("<a href=\"https://x.example\">Site internet</a>"));
        assertEquals(Optional.of("www.y.example"), website("<a href=\"https://x.example\">www.y.example</a>"));
        assertEquals(Optional.of("Site internet"), website("<a href=\"/suite\">Site internet</a>"));
    }

    private static Optional<String> website(String cell) {
        String html = PAGE.replace("<td>https://example.org/</td>", "<td>" + cell + "</td>");
        return Pages.read(html).sheet().certifyingBodies().get(0).website();
    }

    private static Pages read(String html, Charset charset) {
        return Pages.read(html.getBytes(charset), Optional.empty());
    }
}
