package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that browsers and office programs copy with a tab between cells. */
class TabbedTableTest {

    private static Pages page(String table) {
        return Pages.read("RNCP9999998 - Un métier\nObjectifs et contexte de la certification :\nUn métier.\n"
                + "Activités visées :\nDes activités.\nCompétences attestées :\nDes compétences.\n" + table
                + "\nSecteurs d’activités :\nTous.\n");
    }

    @Test
    void areReadWithTheirEmptyCells() {
        CertificationSheet sheet = page("""
                Voie d’accès à la certification\tOui\tNon\tComposition des jurys\tDate de dernière modification
                En contrat d’apprentissage\tX\t\tTrois membres
                au plus\t03-05-2021
                Par expérience\t\tX\t-\t-

                \tOui\tNon
                Inscrite au cadre de la Nouvelle Calédonie\t\tX
                Inscrite au cadre de la Polynésie française\tX\t
                """).sheet();
        List<AccessPathway> pathways = sheet.accessPathways();

        assertThat(pathways.get(1).available()).isEqualTo(Answer.YES);
        assertThat(pathways.get(1).jury().text()).isEqualTo("Trois membres\nau plus");
        assertThat(pathways.get(5).available()).isEqualTo(Answer.NO);
        assertThat(sheet.territories().newCaledonia()).isEqualTo(Answer.NO);
        assertThat(sheet.territories().frenchPolynesia()).isEqualTo(Answer.YES);
    }

    @Test
    void areReadWithTheLinesOfTheirTexts() {
        CertificationSheet sheet = page("""
                RNCP9999998BC01 - Un bloc
                Liste de compétences\tModalités d'évaluation
                - Rédiger
                - Relire\t- Un écrit
                - Un oral
                """).sheet();

        assertThat(sheet.blocks().get(0).skills().text()).isEqualTo("- Rédiger\n- Relire");
        assertThat(sheet.blocks().get(0).assessment().text()).isEqualTo("- Un écrit\n- Un oral");
        assertThat(sheet.source().hasLost(new SheetPointer("/blocks/0/skills"))).isFalse();
    }

    @Test
    void endAtATextBehindThem() {
        Pages read = page("""
                Nom légal\tSiret\tNom commercial\tSite internet
                UN INSTITUT\t12345678901234\t-\thttps://un.example.org
                Une remarque.""");

        assertThat(read.sheet().certifyingBodies()).hasSize(1);
        assertThat(read.extensions()).anyMatch(extension -> extension.endsWith("=Une remarque."));
    }

    @Test
    void areLostIfARowHasAnotherNumberOfCells() {
        Pages read = page("Nom légal\tSiret\tNom commercial\tSite internet\nUN INSTITUT\tUN\tAUTRE\tUN\tTIERS");

        assertThat(read.sheet().source().hasLost(new SheetPointer("/certifyingBodies")))
                .isTrue();
        assertThat(read.extensions()).anyMatch(extension -> extension.endsWith("UN INSTITUT\tUN\tAUTRE\tUN\tTIERS"));
    }
}
