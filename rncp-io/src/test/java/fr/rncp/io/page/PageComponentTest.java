package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.SheetPointer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extensions and problems of a page state the component that they belong to. */
class PageComponentTest {

    private static final String HEAD = """
        RNCP9999998 - Titre fictif
        Etat : Active
        """;

    private static final String TEXTS = """
        Objectifs et contexte de la certification :
        Un objectif.
        Activités visées :
        Une activité.
        Compétences attestées :
        Une compétence.
        """;

    private static Pages read(String head, String rest) {
        return Pages.read(HEAD + head + TEXTS + rest);
    }

    private static Optional<SheetPointer> componentOf(String text, Pages page) {
        return page.sheet().extensions().stream()
                .filter(extension -> extension.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is no extension: " + page.extensions()))
                .pointer();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        N° de fiche                                              | RNCP9999998 | douze      | /number
        Numéro de fiche                                          | RNCP9999998 | RNCP12345678 | /number
        Nomenclature du niveau de qualification                  | Niveau 5    | Niveau 6   | /classification/level
        Nomenclature du niveau de qualification                  | Niveau 5    | Niveau dix | /classification/level
        Code(s) NSF                                              | 326 : Info  | trois      | /classification/nsf
        Date d’échéance de l’enregistrement                      | 01-01-2027  | 99-99-2027 | /registration/endDate
        Date d’échéance de l’enregistrement                      | 01-01-2027  | 02-01-2027 | /registration/endDate
        Date d’échance de l’enregistrement                       | 01-01-2027  | demain     | /registration/endDate
        Date de décision                                         | 01-01-2020  | 32-01-2020 | /registration/decisionDate
        Date d'effet de l'enregistrement                         | 01-01-2020  | 02-01-2020 | /registration/effectiveDate
        Date de début des parcours certifiants                   | 01-01-2020  | 02-01-2020 | /registration/pathwaysStartDate
        Date de publication de la fiche                          | 01-01-2020  | 32-01-2020 | /registration/publicationDate
        Date du dernier Journal Officiel ou Bulletin Officiel    | 01-01-2020  | 32-01-2020 | /registration/lastOfficialJournalDate
        Date de dernière délivrance possible de la certification | 01-01-2029  | 32-01-2029 | /registration/awardDeadline
        Durée de l'enregistrement en années                      | 5           | 6          | /registration/termYears
        Durée de l'enregistrement en années                      | 5           | cinq       | /registration/termYears
        """)
    void ofLineBelowLabelIsWhatTheLabelNames(String label, String first, String again, String component) {
        Pages page = read("", label + " :\n" + first + "\n" + again + "\n");

        assertThat(componentOf(again, page)).contains(new SheetPointer(component));
    }

    @Test
    void ofLevelBelowAnotherLabelIsTheLevel() {
        Pages page = read("""
            Nomenclature du niveau de qualification :
            Niveau 5
            Formacode(s) :
            31028 : Gestion
            Niveau 6
            31-12-2026
            """, "");

        assertThat(componentOf("Niveau 6", page)).contains(new SheetPointer("/classification/level"));
    }

    @Test
    void ofDateBelowAnotherLabelIsUnknown() {
        Pages page = read("""
            Date d’échéance de l’enregistrement :
            01-01-2027
            Formacode(s) :
            31028 : Gestion
            02-02-2028
            """, "");

        assertThat(componentOf("02-02-2028", page)).isEmpty();
    }

    @Test
    void ofUnknownHabilitationIsThatOfItsPartner() {
        Pages page = read("", """
            Liste des organismes préparant à la certification :
            PREMIER | - | Habilitation pour former
            SECOND | - | Habilitation à rêver
            """);

        assertThat(componentOf("SECOND | - | Habilitation à rêver", page))
                .contains(new SheetPointer("/partners/1/habilitation"));
    }

    @Test
    void ofCellIsThatOfItsRecord() {
        Pages page = read("", """
            Historique des changements de certificateurs :
            PREMIER | - | Est ajouté | 01-01-2020
            SECOND | - | Est ajouté | 99-99-2020
            TROISIÈME | - | Est fusionné | 01-01-2021
            Référence au(x) texte(s) règlementaire(s) instaurant la certification :
            01/01/2019 | Arrêté
            99/99/2019 | Décret
            Statistiques :
            2020 | 12 | douze | 50 | 40 | 30
            """);

        assertThat(componentOf("SECOND | - | Est ajouté | 99-99-2020", page))
                .contains(new SheetPointer("/certifierHistory/1/changedOn"));
        assertThat(componentOf("TROISIÈME | - | Est fusionné | 01-01-2021", page))
                .contains(new SheetPointer("/certifierHistory/2/action"));
        assertThat(componentOf("99/99/2019 | Décret", page))
                .contains(new SheetPointer("/legalReferences/1/publishedOn"));
        assertThat(componentOf("2020 | 12 | douze | 50 | 40 | 30", page))
                .contains(new SheetPointer("/statistics/0/certifiedByVaeCount"));
    }

    @Test
    void ofUnreadableStateIsTheState() {
        Pages page = Pages.read("RNCP9999998 - Titre fictif\nEtat\nSuspendue\n" + TEXTS);

        assertThat(componentOf("Suspendue", page)).contains(new SheetPointer("/registration/active"));
    }

    @Test
    void ofOmissionAndCaptionIsNone() {
        Pages page = read("L'essentiel\nUne légende\n", "[...]\n");

        assertThat(componentOf("[...]", page)).isEmpty();
        assertThat(page.sheet().extensions())
                .allSatisfy(extension -> assertThat(extension.pointer()).isEmpty());
    }

    @Test
    void isOfTheRemarkToo() {
        Pages page = read("""
            Code(s) NSF :
            326 : L''informatique
            """, """
            Date de décision :
            99-99-2020
            Secteurs d’activités :
            x &amp; y
            """);

        assertThat(page.problems().stream()
                        .flatMap(problem -> problem.remark().stream())
                        .filter(remark -> !remark.rule().startsWith("SRC"))
                        .map(remark -> remark.rule() + " "
                                + remark.pointer().map(SheetPointer::value).orElse("")))
                .containsExactly(
                        "TXT-001 /classification/nsf/0/label",
                        "DAT-001 /registration/decisionDate",
                        "TXT-006 /description/sectors");
    }
}
