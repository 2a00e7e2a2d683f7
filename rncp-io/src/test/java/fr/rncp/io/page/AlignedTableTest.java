package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose cells are aligned with spaces: they are read if no other columns are possible, and lost otherwise. */
class AlignedTableTest {

    private static Pages page(String table) {
        return Pages.read(
                "RNCP9999998 - Un métier\n\nObjectifs et contexte de la certification :\n\nUn métier.\n\n"
                        + "Activités visées :\n\nDes activités.\n\nCompétences attestées :\n\nDes compétences.\n\n"
                        + table
                        + "\n\nSecteurs d’activités :\n\nTous les secteurs d'une seule région, de deux départements, de trois.\n");
    }

    private static boolean isLost(Pages read, String pointer) {
        return read.sheet().source().hasLost(new SheetPointer(pointer));
    }

    @Test
    void areReadBelowACentredHeader() {
        Pages read = page("""
                  Nom légal         Siret        Nom commercial     Site internet
                UN INSTITUT    12345678901234    Institut Un     https://un.example.org
                UNE BRANCHE    -                 -               -
                UNE AUTRE      98765432109876    -               www.autre.example.org""");

        assertThat(read.sheet().certifyingBodies())
                .extracting(
                        body -> body.legalName().orElse("-"),
                        body -> body.tradeName().orElse("-"),
                        body -> body.website().orElse("-"))
                .containsExactly(
                        tuple("UN INSTITUT", "Institut Un", "https://un.example.org"),
                        tuple("UNE BRANCHE", "-", "-"),
                        tuple("UNE AUTRE", "-", "www.autre.example.org"));
        assertThat(isLost(read, "/certifyingBodies")).isFalse();
    }

    @Test
    void areReadBelowAHeaderOfTwoLines() {
        Pages read = page("""
                     Voie d’accès à la certification      Oui Non   Composition    Date de dernière
                                                                     des jurys       modification
                Après un parcours de formation sous       X       Trois membres et 03-05-2021
                statut d’élève ou d’étudiant                      un président
                En contrat d’apprentissage                    X   -                -
                Après un parcours de formation continue   X       Trois membres    03-05-2021
                En contrat de professionnalisation            X   -                -
                Par candidature individuelle                  X   -                -
                Par expérience                            X       Deux membres     04-05-2021

                                                            Oui Non
                Inscrite au cadre de la Nouvelle Calédonie      X
                Inscrite au cadre de la Polynésie française X""");
        List<AccessPathway> pathways = read.sheet().accessPathways();

        assertThat(pathways.stream().map(AccessPathway::available))
                .containsExactly(Answer.YES, Answer.NO, Answer.YES, Answer.NO, Answer.NO, Answer.YES);
        assertThat(pathways.get(0).jury().text()).isEqualTo("Trois membres et un président");
        assertThat(pathways.get(5).modifiedOn()).contains(LocalDate.of(2021, 5, 4));
        assertThat(read.sheet().territories().newCaledonia()).isEqualTo(Answer.NO);
        assertThat(read.sheet().territories().frenchPolynesia()).isEqualTo(Answer.YES);
        assertThat(read.sheet().extensions()).isEmpty();
    }

    @Test
    void areReadWithTheLinesOfTheirTexts() {
        CertificationSheet sheet = page("""
                RNCP9999998BC01 - Un bloc

                Liste de compétences                                        Modalités d'évaluation
                - Rédiger un compte rendu                                   - Un écrit
                - Conduire une réunion                                      - Un oral devant deux examinateurs
                - Relire""").sheet();

        assertThat(sheet.blocks().get(0).skills().text())
                .isEqualTo("- Rédiger un compte rendu\n- Conduire une réunion\n- Relire");
        assertThat(sheet.blocks().get(0).assessment().text())
                .isEqualTo("- Un écrit\n- Un oral devant deux examinateurs");
        assertThat(sheet.source().lost().stream().map(SheetPointer::value).collect(Collectors.toSet()))
                .noneMatch(pointer -> pointer.startsWith("/blocks"));
    }

    @Test
    void areReadWithEmptyCellsInTheirColumns() {
        Pages read = page("""
                Statistiques :

                Année d'obtention de la   Nombre de   Nombre de certifiés à la   Taux d'insertion   Taux d'insertion dans le    Taux d'insertion dans le
                certification             certifiés   suite d’un parcours vae    global à 6 mois    métier visé à 6 mois        métier visé à 2 ans
                                                                                 (en %)             (en %)                      (en %)
                2020                      12          3                                             55                          66,5
                2021                      14                                     80                 70                          -""");

        assertThat(read.sheet().statistics()).hasSize(2);
        assertThat(read.sheet().statistics().get(0).employmentRate6Months()).isEmpty();
        assertThat(read.sheet().statistics().get(0).targetOccupationRate6Months())
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("55"));
        assertThat(read.sheet().statistics().get(1).certifiedByVaeCount()).isEmpty();
        assertThat(isLost(read, "/statistics")).isFalse();
    }

    @Test
    void areLostIfAWordLiesAcrossTheStartOfAColumn() {
        Pages read = page("""
                Voie d’accès à la certification          Oui Non Composition des jurys   Date de dernière modification
                En contrat d’apprentissage                   X   -                       -
                Par candidature individuelle, à partir de dix ans X                      -""");

        assertThat(isLost(read, "/accessPathways/1/available")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The end of a row is on the next line, at the start of the first column.
                """
                Nom légal   Siret            Nom commercial   Site internet
                UN INSTITUT 12345678901234   Institut des     www.un.example.org
                métiers""",
                // Two rows have no number.
                """
                Nom légal     Siret            Nom commercial   Site internet
                UN INSTITUT                    Institut Un      www.un.example.org
                UN AUTRE                       Institut Deux    www.deux.example.org"""
            })
    void areLostIfARowMayBeIncomplete(String table) {
        Pages read = page(table);

        assertThat(isLost(read, "/certifyingBodies")).isTrue();
        String last = table.lines().skip(2).findFirst().orElseThrow();
        assertThat(read.extensions()).anyMatch(extension -> extension.endsWith("=" + last));
    }

    @Test
    void areNotThoseOfCellsWithSingleSpaces() {
        Pages read = page("""
                Voie d’accès à la certification Oui Non Composition des jurys Date de dernière modification
                En contrat d’apprentissage X - -
                Par expérience X Deux membres 04-05-2021""");

        assertThat(isLost(read, "/accessPathways/1/available")).isTrue();
    }
}
