package fr.rncp.io.page;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** HTML with unusual parts, elements, beginnings or encodings. */
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

        assertThat(read.sheet().title()).isEqualTo(USUAL.title());
        assertThat(read.sheet().number()).isEqualTo(SheetNumber.of("RNCP9999998"));
        assertThat(read.sheet().registration().active()).isEqualTo(Answer.YES);
        assertThat(read.extensions()).containsExactly("page/line[1]=Menu");
        assertThat(read.codes()).contains(ProblemCode.UNEXPECTED_TEXT);
    }

    @Test
    void readsASectionBehindTheMainPart() {
        int statistics = BODY.indexOf("<h3>Statistiques");
        Pages read = body("<main>" + BODY.substring(0, statistics) + "</main><p>Partager</p>"
                + BODY.substring(statistics) + "<footer>Pied</footer>");

        assertThat(read.sheet()).isEqualTo(USUAL.withExtensions(read.sheet().extensions()));
        assertThat(read.extensions()).hasSize(2);
        assertThat(read.extensions().get(0)).endsWith("=Partager");
        assertThat(read.extensions().get(1)).endsWith("=Pied");
    }

    @Test
    void readsTheBodyAroundAnEmptyMainPart() {
        assertThat(body("<main></main>" + BODY).sheet().withSource(USUAL.source()))
                .isEqualTo(USUAL);
        assertThat(body(BODY + "<main> </main>").sheet()).isEqualTo(USUAL);
    }

    @Test
    void readsAllMainParts() {
        assertThat(body("<main>" + HEAD + "</main><main>" + REST + "</main>").sheet())
                .isEqualTo(USUAL);
    }

    @Test
    void takesNoNumberAndNoLabelFromMenus() {
        Pages read = body("<nav><p>RNCP1</p><p>Activités visées :</p></nav><main>" + BODY
                + "</main><aside><p>RNCP2</p></aside><div><a href=\"#a\">Activités visées :</a></div>");

        assertThat(read.sheet().withExtensions(List.of())).isEqualTo(USUAL);
        assertThat(read.extensions()).hasSize(4);
    }

    @Test
    void startsALineAtEachFieldOfTheSite() {
        String field = "<div><span class=\"list__line__title bold\">Code(s) NSF</span>"
                + "<span class=\"list__line__text\">232s : Maçonnerie</span></div>";
        Pages read = Pages.read(
                PAGE.replace("<div class=\"line\"><p>Formacode", field + "<div class=\"line\"><p>Formacode"));

        assertThat(read.extensions()).isEmpty();
        assertThat(read.sheet().classification().nsf().get(2).code().value()).isEqualTo("232s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "dt", "dd", "button", "a class=\"x__button\" href=\"#a\""})
    void startsALineAtElement(String element) {
        String name = element.split(" ", 2)[0];
        String html = PAGE.replace(
                "<h3>Activités visées :</h3>", "<span>Bouton</span><" + element + ">Activités visées :</" + name + ">");

        assertThat(Pages.read(html).sheet().description().activities())
                .isEqualTo(USUAL.description().activities());
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
        assertThat(Pages.read(start + BODY).sheet()).isEqualTo(USUAL);
        assertThat(Pages.read(start + "Bonjour").refusal().expected()).isEqualTo(Expectation.PAGE.with());
    }

    @Test
    void knowsHtmlThatBeginsWithItsTitleOrALongComment() {
        assertThat(Pages.read(BODY.strip()).sheet()).isEqualTo(USUAL);
        assertThat(Pages.read("<!--" + "x".repeat(9_000) + "-->" + BODY).sheet())
                .isEqualTo(USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<FICHES>", "<?xml version='1.0'?><div>", "<!DOCTYPE FICHES>", "<!-- open", "<"})
    void takesNoXmlForHtml(String start) {
        assertThat(HtmlLines.isHtml(start)).isFalse();
    }

    @Test
    void readsUtf16WithoutMark() {
        assertThat(read(PAGE, StandardCharsets.UTF_16LE).sheet()).isEqualTo(USUAL);
        assertThat(read(PAGE, StandardCharsets.UTF_16BE).sheet()).isEqualTo(USUAL);
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

        assertThat(read(html, Charset.forName("windows-1252")).sheet()).isEqualTo(USUAL);
        assertThat(read(html, StandardCharsets.UTF_8).sheet()).isEqualTo(USUAL);
    }

    @Test
    void refusesBytesThatAreNotInTheDeclaredEncoding() {
        String undefined =
                PAGE.replace("<head>", "<head><meta charset=windows-1252>").replace("Tous.", "Tous\u0081");

        assertThat(read(undefined, StandardCharsets.ISO_8859_1).refusal().found(Language.ENGLISH))
                .isEqualTo("bytes that do not form a text");
        assertThat(read(PAGE, StandardCharsets.ISO_8859_1).refusal().found(Language.ENGLISH))
                .isEqualTo("bytes that do not form a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "utf-16", "?!"})
    void refusesAnUnknownEncoding(String name) {
        String html = PAGE.replace("<head>", "<head><meta charset=\"" + name + "\">");

        assertThat(read(html, StandardCharsets.ISO_8859_1).refusal().found(Language.ENGLISH))
                .isEqualTo("charset=" + name);
    }

    @Test
    void takesTheAddressOfALinkThatShowsWords() {
        assertThat(website("<a href=\"https://x.example\">Site internet</a>")).contains("https://x.example");
        assertThat(website("<a href=\"https://x.example\">www.y.example</a>")).contains("www.y.example");
        assertThat(website("<a href=\"/suite\">Site internet</a>")).contains("Site internet");
    }

    private static Optional<String> website(String cell) {
        String html = PAGE.replace("<td>https://example.org/</td>", "<td>" + cell + "</td>");
        return Pages.read(html).sheet().certifyingBodies().get(0).website();
    }

    private static Pages read(String html, Charset charset) {
        return Pages.read(html.getBytes(charset), Optional.empty());
    }
}
