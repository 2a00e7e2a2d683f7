package fr.rncp.io.page.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Whose page it is, and what is none. */
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

        assertEquals(SheetNumber.of("RNCP36440"), read.sheet().number());
        assertEquals(List.of(), read.sheet().source().inferred());
    }

    @Test
    void isThatOfEveryBlock() {
        Pages read = Pages.read(BODY + "RNCP7BC01 - Un\nRNCP7BC02 - Deux\n");

        assertEquals(SheetNumber.of("RNCP7"), read.sheet().number());
        assertTrue(read.sheet().source().hasInferred(NUMBER));
        assertTrue(read.codes().contains(ProblemCode.INFERRED_VALUE));
    }

    @Test
    void isNotThatOfBlocksOfTwoSheets() {
        assertEquals(
                ProblemCode.NO_SHEET_NUMBER,
                Pages.read(BODY + "RNCP7BC01 - Un\nRNCP8BC02 - Deux\n")
                        .refusal()
                        .code());
    }

    @Test
    void isNeverThatOfTheSuccessor() {
        String page = "Certification remplacée par : RNCP35309 - TP - Maçon\nRNCP35309 - TP - Maçon\n" + BODY;

        assertEquals(ProblemCode.NO_SHEET_NUMBER, Pages.read(page).refusal().code());
        assertEquals(
                List.of(SheetNumber.of("RNCP35309")),
                Pages.read(page, "RNCP5").sheet().relations().replacedBy());
        assertEquals(
                ProblemCode.NO_SHEET_NUMBER,
                Pages.read("RNCP35309 - TP - Maçon\nCertification remplacée par : RNCP35309 - TP - Maçon\n" + BODY)
                        .refusal()
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"N° de fiche RNCP8\n", "RNCP8BC01 - Un\n"})
    void refusesAnotherOneThanWasGiven(String line) {
        assertEquals(
                ProblemCode.OTHER_SHEET_NUMBER,
                Pages.read(line + BODY, "RNCP9").refusal().code());
    }

    @Test
    void readsTheTypeBeforeATitle() {
        Pages read = Pages.read("RNCP5 - TP - Maçon\n" + BODY);

        assertEquals(Optional.of("Maçon"), read.sheet().title());
        assertEquals(
                Optional.of("TP"),
                read.sheet().classification().diplomaType().map(t -> t.code().value()));
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
        assertEquals(
                ProblemCode.UNKNOWN_FORMAT, Pages.read(text, "RNCP1").refusal().code());
    }

    @Test
    void readsUtf16AndMarks() {
        String page = "N° de fiche RNCP8\n" + BODY;

        assertEquals(
                Pages.read(page).sheet(),
                Pages.read(page.getBytes(StandardCharsets.UTF_16), Optional.empty())
                        .sheet());
        assertEquals(Pages.read(page).sheet(), Pages.read("\uFEFF" + page).sheet());
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = ("N° de fiche RNCP8\n" + BODY + "\u00E9").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = 'x';

        assertEquals(
                ProblemCode.MALFORMED,
                Pages.read(bytes, Optional.empty()).refusal().code());
    }

    @Test
    void saysAnUnusualLabelAndReadsIt() {
        Pages read = Pages.read(
                "N° de fiche RNCP8\n" + BODY.replace("contexte de la certification", "contexte de la certificaton"));

        assertEquals("Un texte.", read.sheet().description().objectives().text());
        assertTrue(read.codes().contains(ProblemCode.UNUSUAL_LABEL));
    }

    @Test
    void keepsALineThatNoPartClaims() {
        Pages read =
                Pages.read("N° de fiche RNCP8\n" + BODY + "Code(s) NSF\nquelque chose\nBase légale\nautre chose\n");

        assertEquals(
                List.of(
                        "Code(s) NSF/line[8]=quelque chose",
                        "Code(s) NSF/line[9]=Base légale",
                        "Code(s) NSF/line[10]=autre chose"),
                read.extensions());
        assertEquals(
                3,
                read.codes().stream()
                        .filter(ProblemCode.UNRECOGNISED_LINE::equals)
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "|", "- ", "| ", "a ", "<", "<div>", "RNCP1 "})
    void readsLongLinesInTime(String repeated) {
        String line = repeated.repeat(200_000 / repeated.length()) + "x";
        for (String label : List.of(
                "Objectifs et contexte de la certification",
                "Nom légal Siret Nom commercial Site internet",
                "Date du JO/BO Référence au JO/BO",
                "RNCP8BC01 - Un",
                "Voie d’accès à la certification Oui Non Composition des jurys Date de dernière modification\nPar expérience X",
                "Statistiques")) {
            String page = "N° de fiche RNCP8\n" + BODY + label + "\n" + line + "\n";

            assertTimeout(Duration.ofSeconds(20), () -> Pages.read(page).sheet());
        }
    }
}
