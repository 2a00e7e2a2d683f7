package fr.rncp.io.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.page.Pages;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.SheetNumber;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines in the head of a page that belong to its sheet, and those about other sheets. */
class PageHeadTest {

    private static final String BODY = """
            Nomenclature du niveau de qualification : Niveau 5
            Objectifs et contexte de la certification :
            Un texte.
            Activités visées :
            Un autre.
            """;

    private static final SheetNumber SUCCESSOR = SheetNumber.of("RNCP38550");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remplacée par\nRNCP38550 - TP - Tailleur\n",
                "La certification est remplacée par :\n\nRNCP38550\n",
                "REMPLACEE PAR RNCP38550 - TP - Tailleur\n",
                "remplacé(e)(s) par\n- RNCP 38550\n",
                "Fiche remplace\u0301e par : RNCP38550\nRNCP38550\n",
                "L'essentiel\nIcon de certification\nremplacée par\nRNCP38550 - Tailleur\n",
                "RNCP36716 est remplacée par\nRNCP38550\n",
            })
    void readsASuccessorWhateverItsLabel(String head) {
        Pages read = Pages.read(head + Pages.seed("RNCP36716"));

        assertThat(read.sheet().number()).isEqualTo(SheetNumber.of("RNCP36716"));
        assertThat(read.sheet().relations().replacedBy()).containsExactly(SUCCESSOR);
        assertThat(read.sheet().title().filter(t -> t.contains("Tailleur"))).isEmpty();
        assertThat(read.codes()).contains(ProblemCode.UNUSUAL_LABEL);
        assertThat(Pages.read(head + BODY).refusal().code()).isEqualTo(ProblemCode.NO_SHEET_NUMBER);
    }

    @Test
    void readsSeveralSuccessors() {
        Pages read = Pages.read("Remplacées par\nRNCP7\nRNCP8 - Titre\n" + BODY, "RNCP5");

        assertThat(read.sheet().relations().replacedBy())
                .containsExactly(SheetNumber.of("RNCP7"), SheetNumber.of("RNCP8"));
    }

    @Test
    void leavesTheSameWordsInProse() {
        Pages read = Pages.read("N° de fiche RNCP5\n" + BODY.replace("Un texte.", "Elle est remplacée par\nRNCP7"));

        assertThat(read.sheet().relations().replacedBy()).isEmpty();
        assertThat(read.sheet().description().objectives().text()).isEqualTo("Elle est remplacée par\nRNCP7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RNCP35309\n", "N° de fiche : RNCP35309\n", "N° de fiche\nRNCP35309 - TP - Maçon\n"})
    void prefersTheBlockCodesAndSaysTheContradiction(String head) {
        Pages read = Pages.read(head + Pages.seed("RNCP36440"));

        assertThat(read.sheet().number()).isEqualTo(SheetNumber.of("RNCP36440"));
        assertThat(read.sheet().source().hasInferred(new SheetPointer("/number")))
                .isTrue();
        assertThat(contradictions(read)).hasSize(1);
        assertThat(contradictions(read).get(0).severity()).isEqualTo(ProblemSeverity.WARNING);
        assertThat(read.extensions()).anyMatch(e -> e.contains("RNCP35309"));
    }

    private static List<ReadProblem> contradictions(Pages read) {
        return read.problems().stream()
                .filter(p -> p.code() == ProblemCode.UNRECOGNISED_LINE
                        && p.found(Language.ENGLISH).contains("RNCP35309"))
                .toList();
    }

    @Test
    void takesTheNumberThatTheBlockCodesConfirm() {
        Pages read = Pages.read("RNCP9\nRNCP7 - TP - Maçon\n" + BODY + "RNCP7BC01 - Un\n");

        assertThat(read.sheet().number()).isEqualTo(SheetNumber.of("RNCP7"));
        assertThat(read.sheet().title()).contains("Maçon");
        assertThat(read.extensions().get(0)).isEqualTo("page/line[1]=RNCP9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RNCP7\nRNCP8\n",
                "RNCP38550 - TP - Tailleur\nIcon de la nomenclature\n",
                "Un\nDeux\nTrois\nRNCP7\n",
                "RNCP1\u0663\n",
            })
    void takesNoNumberThatMayBeAnothers(String head) {
        assertThat(Pages.read(head + BODY).refusal().code()).isEqualTo(ProblemCode.NO_SHEET_NUMBER);
    }

    @Test
    void knowsACutOffSuccessorOfARealPage() {
        String cut = Pages.excerpt("page-rncp-35306").lines().skip(7).collect(Collectors.joining("\n"));

        assertThat(Pages.read(cut).refusal().code()).isEqualTo(ProblemCode.NO_SHEET_NUMBER);
        assertThat(Pages.read(cut, "RNCP35306").extensions())
                .contains("page/line[1]=RNCP38550 - TP - Tailleur de pierre");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>N° de fiche<br>RNCP9999998</p>%s",
                "<p>N° de fiche : RNCP9999998</p><p>Etat : Active</p>%s",
                "<p>Répertoire national des certifications professionnelles</p><p>N° de fiche<br>RNCP9999998</p>"
                        + "<p>Certification remplacée par</p><p>RNCP38550 - TP - Tailleur</p>%s<p>L'essentiel</p>",
            })
    void findsTheMarkedTitleBelowALabel(String head) {
        String title = "<h2 class=\"title--page--generic\">TP - Personne fictive</h2>";
        String body = BODY.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
        Pages read = Pages.read("<!DOCTYPE html><html><body>" + head.replace("%s", title) + body + "</body></html>");

        assertThat(read.sheet().number()).isEqualTo(SheetNumber.of("RNCP9999998"));
        assertThat(read.sheet().title()).contains("Personne fictive");
        assertThat(read.sheet().classification().diplomaType().map(t -> t.code().value()))
                .contains("TP");
    }
}
