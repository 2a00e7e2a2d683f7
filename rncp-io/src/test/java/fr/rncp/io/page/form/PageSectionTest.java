package fr.rncp.io.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.page.Pages;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ends of sections, the length of pages, and the sections that a truncated page has lost. */
class PageSectionTest {

    private static final String NUMBER = "RNCP9999998";
    private static final String END = "\nRéférentiel d'activité, de compétences et d'évaluation :\n";

    private static String page(String activities, String after) {
        return "Objectifs et contexte de la certification :\nUn métier.\nActivités visées :\n" + activities
                + "\nCompétences attestées :\nUne compétence" + after;
    }

    private static String activities(Pages read) {
        return read.sheet().description().activities().text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Résumé",
                "Blocs de compétences",
                "Voies d'accès",
                "Base légale :",
                "Résumé\n\nBase légale",
                "Aller à la navigation principale\nAller au contenu\nAller à la navigation de bas de page"
            })
    void leavesCaptionsBeforeTextInTheText(String caption) {
        String text = "Rédiger\n" + caption + "\nLa suite";

        Pages read = Pages.read(page(text, END), NUMBER);

        assertThat(activities(read)).isEqualTo(text);
        assertThat(read.extensions()).isEmpty();
        assertThat(read.codes()).doesNotContain(ProblemCode.UNUSUAL_LABEL);
    }

    @Test
    void readsTheAccumulationBelowACaption() {
        String accumulation = "\nDescription des modalités d'acquisition de la certification par capitalisation des"
                + " blocs de compétences et/ou par correspondance :\nBlocs de compétences\nTous.";

        Pages read = Pages.read(page("Rédiger", accumulation + END), NUMBER);

        assertThat(read.sheet().description().accumulation().text()).isEqualTo("Blocs de compétences\nTous.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Résumé", "Résumé\n\nBlocs de compétences\n", "\nBlocs de compétences\n[...]"})
    void endsASectionAtCaptionsBeforeALabel(String captions) {
        assertThat(activities(Pages.read(page("Rédiger\n" + captions, END), NUMBER)))
                .isEqualTo("Rédiger");
    }

    @Test
    void endsASectionAtCaptionsBeforeTheEnd() {
        Pages read = Pages.read(page("Rédiger", "\nPour plus d'informations\n\nBase légale\n"), NUMBER);

        assertThat(read.sheet().description().skills().text()).isEqualTo("Une compétence");
    }

    @ParameterizedTest
    @CsvSource({"Code(s) NSF,ligne,true", "Code(s) NSF,ligne,false", "Activités visées,Résumé,false"})
    void readsLongPages(String label, String line, boolean isNumbered) {
        String lines = IntStream.range(0, 60_000)
                .mapToObj(i -> isNumbered ? line + i : line)
                .collect(Collectors.joining("\n"));

        Pages read = Pages.read(page("Rédiger", "\n" + label + "\n" + lines + "\nfin" + END), NUMBER);

        boolean isText = label.startsWith("Activités");
        assertThat(read.extensions()).hasSize(isText ? 0 : 60_001);
        assertThat(activities(read).lines()).hasSize(isText ? 60_002 : 1);
    }

    @Test
    void readsManySectionsOfTheSameLabel() {
        String sections = "\nCode(s) NSF\ninconnu".repeat(40_000);

        assertThat(Pages.read(page("Rédiger", sections + END), NUMBER).extensions())
                .hasSize(40_000);
    }

    @Test
    void keepsLinesThatHtmlPrintsOnOneLine() {
        String html = "<html><body><main><h3>Objectifs et contexte de la certification</h3><p>x</p>"
                + "<h3>Activités visées</h3><p>x</p><h3>Compétences attestées</h3><p>x</p>"
                + "<h3>Code(s) NSF</h3><p>inconnu</p><h3>Code(s) NSF</h3><p>inconnu</p></main></body></html>";

        assertThat(Pages.read(html, NUMBER).extensions())
                .containsExactly("Code(s) NSF/line[1]=inconnu", "Code(s) NSF/line[1]=inconnu");
    }

    @Test
    void reportsEverythingThatACutPageHasLost() {
        Source source = Pages.read(page("Rédiger", ""), NUMBER).sheet().source();

        assertLost(source, "/mayHavePartners", "/partners", "/relations/replaces", "/relations/replacedBy");
        assertLost(source, "/classification/idcc", "/classification/ccnBrochures");
        assertThat(source.lost()).noneMatch(p -> p.value().startsWith("/specificRegister"));
    }

    @Test
    void reportsWhatACutPageOfTheSpecificRegisterHasLost() {
        Source source = Pages.read(page("Rédiger", "\nDurée de validité\n2 ans"), "RS9999998")
                .sheet()
                .source();

        assertLost(source, "/specificRegister/masteryLevels", "/specificRegister/renewal");
        assertLost(source, "/specificRegister/partialValidation", "/specificRegister/partialValidationScope");
    }

    private static void assertLost(Source source, String... pointers) {
        for (String pointer : pointers) {
            assertThat(source.hasLost(new SheetPointer(pointer))).as(pointer).isTrue();
        }
    }

    @Test
    void losesNothingThatACutPageStates() {
        String head = """
                RNCP9999998 - Un métier
                Etat : Active
                Certification remplacée par
                RNCP9999999 - Un autre
                Certification(s) antérieure(s)
                RNCP9999997 - Un ancien
                """;
        String page = head
                + page("[...]", "\nLe certificateur n'habilite aucun organisme préparant à la certification" + END);

        CertificationSheet sheet = Pages.read(page).sheet();

        for (String stated : List.of("/mayHavePartners", "/relations/replaces", "/relations/replacedBy")) {
            assertThat(sheet.source().hasLost(new SheetPointer(stated)))
                    .as(stated)
                    .isFalse();
        }
    }

    @Test
    void losesNoOptionalPartOfAWholePage() {
        Source source = Pages.read("RS9999998 - x\nEtat : Active\n" + page("Rédiger", END))
                .sheet()
                .source();

        for (String optional : List.of("/mayHavePartners", "/relations/replaces", "/specificRegister/renewal")) {
            assertThat(source.hasLost(new SheetPointer(optional))).as(optional).isFalse();
        }
    }
}
