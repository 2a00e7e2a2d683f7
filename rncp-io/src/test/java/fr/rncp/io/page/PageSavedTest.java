package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.SheetNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as browsers and editors save them: web archives, other encodings, numbers in titles only. */
class PageSavedTest {

    private static final String HTML = PageModel.fictional().html();
    private static final CertificationSheet USUAL = Pages.read(HTML).sheet();

    private static String archive(String encoding, String body) {
        return """
                From: <Saved by a browser>
                Subject: Fiche
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----Boundary--x----"

                ------Boundary--x----
                Content-Type: text/css

                p { color: red }
                ------Boundary--x----
                Content-Type: text/html
                Content-Transfer-Encoding: %s

                %s
                ------Boundary--x------
                """.formatted(encoding, body).replace("\n", "\r\n");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            quoted.append(b < 0 || b == '=' ? String.format("=%02X", b) : String.valueOf((char) b));
        }
        return quoted.toString().replace("Niveau", "Niv=\neau");
    }

    @Test
    void readsAWebArchive() {
        CertificationSheet sheet =
                Pages.read(archive("quoted-printable", quoted(HTML))).sheet();

        assertThat(sheet).isEqualTo(USUAL);
        String packed = Base64.getMimeEncoder().encodeToString(HTML.getBytes(StandardCharsets.UTF_8));
        assertThat(Pages.read(archive("base64", packed)).sheet()).isEqualTo(USUAL);
    }

    @Test
    void refusesAnArchiveWithoutPage() {
        String other = archive("8bit", "").replace("text/html\r\nContent-T", "text/plain\r\nContent-T");

        assertThat(Pages.read(other).refusal().code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
    }

    @Test
    void readsTextInWindows1252() {
        String text = PageModel.fictional().barred();
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));

        assertThat(Pages.read(bytes, Optional.empty()).sheet())
                .isEqualTo(Pages.read(text).sheet());
    }

    @Test
    void readsTheNumberInTheTitleOfTheDocument() {
        String html = HTML.replace("<p class=\"tag\"><span>N° de fiche</span><br><span>RNCP9999998</span></p>", "")
                .replace("RNCP9999998BC", "RNCP9999998 BC")
                .replace("<title>x</title>", "<title>RNCP9999998 - Un titre - France Compétences</title>");
        CertificationSheet sheet = Pages.read(html).sheet();

        assertThat(sheet.number()).isEqualTo(SheetNumber.of("RNCP9999998"));
        assertThat(sheet.title()).contains("Personne fictive");
        assertThat(sheet.source().hasInferred(new SheetPointer("/number"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# RNCP37380 - TP - Maçon\n", "RNCP37380 - TP - Maçon\n=======================\n"})
    void readsTheNumberInAHeadingOfMarkdown(String heading) {
        CertificationSheet sheet = Pages.read(heading + """

                **Code(s) NSF** : 221 : Agro-alimentaire

                ## Objectifs et contexte de la certification

                Cuisiner

                ## Activités visées

                Servir
                """).sheet();

        assertThat(sheet.number()).isEqualTo(SheetNumber.of("RNCP37380"));
        assertThat(sheet.title()).contains("Maçon");
        assertThat(sheet.classification().nsf()).hasSize(1);
        assertThat(sheet.description().activities().text()).isEqualTo("Servir");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"identifiant\": \"RNCP1\", \"intitule\": \"x\"}", "{\"nombreResultats\": 3}"})
    void refusesTheJsonOfOthersAsSuch(String json) throws IOException {
        List<ReadProblem> problems = new ArrayList<>();
        try (SheetReader reader = SheetReader.builder()
                .skipUnreadableSheets()
                .onProblem(problems::add)
                .open(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "other.json")) {
            assertThat(reader.stream().toList()).isEmpty();
        }

        assertThat(problems.get(0).code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
        assertThat(problems.get(0).toString()).contains("a JSON file that this library wrote");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ESGCV - 75253547600325 75253547600325 ESG ECOLE DE COMMERCE https://www.esg.fr/",
                "ESGCV 75253547600325 75253547600317 ESG ECOLE DE COMMERCE https://www.esg.fr/"
            })
    void reportsTwoNumbersInARow(String row) {
        Pages read = Pages.read("""
                N° de fiche RNCP37380
                Nom légal Siret Nom commercial Site internet
                %s
                Objectifs et contexte de la certification
                Cuisiner
                """.formatted(row));

        assertThat(read.sheet().certifyingBodies()).isEmpty();
        assertThat(read.sheet().source().hasLost(new SheetPointer("/certifyingBodies")))
                .isTrue();
        assertThat(read.codes()).contains(ProblemCode.UNRECOGNISED_LINE);
        assertThat(read.extensions()).anyMatch(e -> e.endsWith(row));
    }
}
