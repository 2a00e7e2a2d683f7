package fr.rncp.io.page.part;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.page.Pages;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.SheetNumber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of the sheet of a page, and texts that are not such a number. */
class PageNumberTest {

    private static final String BODY = """
            Nomenclature du niveau de qualification : Niveau 5
            Objectifs et contexte de la certification :
            Un texte.
            Activités visées :
            Un autre.
            """;

    private static final SheetPointer NUMBER = new SheetPointer("/number");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RNCP36440\n",
                "RNCP36440 – Technicien\n",
                "N° de fiche\nRNCP36440\n",
                "N° de fiche : RNCP36440\n",
                "N° DE FICHE RNCP 36440\n",
            })
    void isPrinted(String head) {
        Pages read = Pages.read(head + BODY);

        assertThat(read.sheet().number()).isEqualTo(SheetNumber.of("RNCP36440"));
        assertThat(read.sheet().source().inferred()).isEmpty();
    }

    @Test
    void isThatOfEveryBlock() {
        Pages read = Pages.read(BODY + "RNCP7BC01 - Un\nRNCP7BC02 - Deux\n");

        assertThat(read.sheet().number()).isEqualTo(SheetNumber.of("RNCP7"));
        assertThat(read.sheet().source().hasInferred(NUMBER)).isTrue();
        assertThat(read.codes()).contains(ProblemCode.INFERRED_VALUE);
    }

    @Test
    void isNotThatOfBlocksOfTwoSheets() {
        assertThat(Pages.read(BODY + "RNCP7BC01 - Un\nRNCP8BC02 - Deux\n")
                        .refusal()
                        .code())
                .isEqualTo(ProblemCode.NO_SHEET_NUMBER);
    }

    @Test
    void isNeverThatOfTheSuccessor() {
        String page = "Certification remplacée par : RNCP35309 - TP - Maçon\nRNCP35309 - TP - Maçon\n" + BODY;

        assertThat(Pages.read(page).refusal().code()).isEqualTo(ProblemCode.NO_SHEET_NUMBER);
        assertThat(Pages.read(page, "RNCP5").sheet().relations().replacedBy())
                .containsExactly(SheetNumber.of("RNCP35309"));
        assertThat(Pages.read("RNCP35309 - TP - Maçon\nCertification remplacée par : RNCP35309 - TP - Maçon\n" + BODY)
                        .refusal()
                        .code())
                .isEqualTo(ProblemCode.NO_SHEET_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N° de fiche RNCP8\n", "RNCP8BC01 - Un\n"})
    void refusesAnotherOneThanWasGiven(String line) {
        assertThat(Pages.read(line + BODY, "RNCP9").refusal().code()).isEqualTo(ProblemCode.OTHER_SHEET_NUMBER);
    }

    @Test
    void readsTheTypeBeforeATitle() {
        Pages read = Pages.read("RNCP5 - TP - Maçon\n" + BODY);

        assertThat(read.sheet().title()).contains("Maçon");
        assertThat(read.sheet().classification().diplomaType().map(t -> t.code().value()))
                .contains("TP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un texte quelconque, qui n'est pas une fiche.",
                "Statistiques :\nOui Non\nL'essentiel\n",
                "<!DOCTYPE html><html><body><h1>503</h1></body></html>",
                "<html><body><p>Statistiques</p></body></html>",
            })
    void refusesWhatIsNoPage(String text) {
        assertThat(Pages.read(text, "RNCP1").refusal().code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
    }

    @Test
    void readsUtf16AndMarks() {
        String page = "N° de fiche RNCP8\n" + BODY;

        assertThat(Pages.read(page.getBytes(StandardCharsets.UTF_16), Optional.empty())
                        .sheet())
                .isEqualTo(Pages.read(page).sheet());
        assertThat(Pages.read("\uFEFF" + page).sheet())
                .isEqualTo(Pages.read(page).sheet());
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = ("N° de fiche RNCP8\n" + BODY + "\u00E9").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = 'x';

        assertThat(Pages.read(bytes, Optional.empty()).refusal().code()).isEqualTo(ProblemCode.MALFORMED);
    }

    @Test
    void reportsAnUnusualLabelAndReadsIt() {
        Pages read = Pages.read(
                "N° de fiche RNCP8\n" + BODY.replace("contexte de la certification", "contexte de la certificaton"));

        assertThat(read.sheet().description().objectives().text()).isEqualTo("Un texte.");
        assertThat(read.codes()).contains(ProblemCode.UNUSUAL_LABEL);
    }

    @Test
    void keepsALineThatNoPartClaims() {
        Pages read =
                Pages.read("N° de fiche RNCP8\n" + BODY + "Code(s) NSF\nquelque chose\nBase légale\nautre chose\n");

        assertThat(read.extensions())
                .containsExactly(
                        "Code(s) NSF/line[8]=quelque chose",
                        "Code(s) NSF/line[9]=Base légale",
                        "Code(s) NSF/line[10]=autre chose");
        assertThat(read.codes())
                .filteredOn(ProblemCode.UNRECOGNISED_LINE::equals)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "|", "- ", "| ", "a ", "<", "<div>", "RNCP1 "})
    void readsLongLinesInTime(String repeated) {
        String line = repeated.repeat(100_000 / repeated.length()) + "x";
        for (String label : List.of(
                "Objectifs et contexte de la certification",
                "Nom légal Siret Nom commercial Site internet",
                "Date du JO/BO Référence au JO/BO",
                "RNCP8BC01 - Un",
                "Voie d’accès à la certification Oui Non Composition des jurys Date de dernière modification\nPar expérience X",
                "Statistiques")) {
            String page = "N° de fiche RNCP8\n" + BODY + label + "\n" + line + "\n";

            assertTimeout(Duration.ofSeconds(10), () -> Pages.read(page).sheet());
        }
    }
}
