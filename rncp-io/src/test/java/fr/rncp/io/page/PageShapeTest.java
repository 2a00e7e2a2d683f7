package fr.rncp.io.page;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Registration;
import fr.rncp.model.Source;
import fr.rncp.model.Territories;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** One page in three shapes gives one sheet; HTML also gives the values that the texts have lost. */
class PageShapeTest {

    private static final PageModel PAGE = PageModel.fictional();

    @Test
    void readsYesAndNoFromColumnsThatWereKept() {
        CertificationSheet sheet = Pages.read(PAGE.html()).sheet();

        assertThat(sheet.accessPathways().stream().map(AccessPathway::available).toList())
                .containsExactly(Answer.YES, Answer.NO, Answer.YES, Answer.YES, Answer.NO, Answer.YES);
        assertThat(sheet.territories()).isEqualTo(new Territories(Answer.NO, Answer.YES));
        assertThat(sheet.source().inferred()).isEmpty();
    }

    @Test
    void readsTheHeadOfHtml() {
        Pages read = Pages.read(PAGE.html());

        assertThat(read.sheet().number()).isEqualTo(SheetNumber.of("RNCP9999998"));
        assertThat(read.sheet().title()).contains("Personne fictive");
        assertThat(read.sheet().classification().diplomaType().map(t -> t.code().value()))
                .contains("TP");
        assertThat(read.sheet().registration().active()).isEqualTo(Answer.YES);
        assertThat(read.extensions()).isEmpty();
    }

    @Test
    void leavesYesAndNoOpenWhereColumnsWereLost() {
        for (String text : List.of(PAGE.barred(), PAGE.flat())) {
            CertificationSheet sheet = Pages.read(text).sheet();

            assertThat(sheet.accessPathways().stream()
                            .map(AccessPathway::available)
                            .toList())
                    .containsExactly(
                            Answer.YES, Answer.UNKNOWN, Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN, Answer.YES);
            assertThat(sheet.territories()).isEqualTo(Territories.NONE);
        }
    }

    @Test
    void readsColumnsOfBarsIfEmptyCellsWereKept() {
        String text = PAGE.barred()
                .replace("En contrat d’apprentissage | X | - | - | |", "En contrat d’apprentissage | | X | - | - |");

        assertThat(Pages.read(text).sheet().accessPathways().get(1).available()).isEqualTo(Answer.NO);
    }

    @Test
    void givesTheSameSheetInEveryShape() {
        CertificationSheet html = comparable(Pages.read(PAGE.html()).sheet());

        assertThat(comparable(Pages.read(PAGE.barred()).sheet())).isEqualTo(html);
        assertThat(comparable(Pages.read(PAGE.flat()).sheet())).isEqualTo(html);
        assertThat(html.blocks()).hasSize(2);
        assertThat(html.certifyingBodies()).hasSize(2);
    }

    @Property(tries = 30)
    void mindsNoOrderOfSections(@ForAll long seed) {
        List<PageModel.Section> sections = new ArrayList<>(PAGE.sections());
        Collections.shuffle(sections, new Random(seed));
        CertificationSheet sheet = Pages.read(new PageModel(sections).html()).sheet();
        CertificationSheet expected = Pages.read(PAGE.html()).sheet();

        assertThat(sheet.withSource(Source.NONE).description())
                .isEqualTo(expected.withBlocks(sheet.blocks())
                        .withSource(Source.NONE)
                        .description());
        assertThat(sheet.accessPathways()).isEqualTo(expected.accessPathways());
        assertThat(sheet.statistics()).isEqualTo(expected.statistics());
        assertThat(sheet.classification()).isEqualTo(expected.classification());
        assertThat(sheet.blocks()).hasSize(2);
    }

    @Test
    void readsLinksOfDocuments() {
        String html = PAGE.html()
                .replace("</main>", "<a href=\"https://example.org/d.pdf\">Référentiel d’activité</a></main>");
        CertificationSheet sheet = Pages.read(html).sheet();

        assertThat(sheet.documents().get(0).url()).contains("https://example.org/d.pdf");
        assertThat(sheet.documents().get(0).title()).contains("Référentiel d’activité");
    }

    @Test
    void givesItemsOfListsTheirBullets() {
        String html = PAGE.html().replace("<p>Première activité</p>", "<ul><li>Première <b>activité</b></li></ul>");

        assertThat(Pages.read(html).sheet().description().activities().text())
                .isEqualTo("- Première activité\nSeconde activité");
    }

    @Test
    void reportsTextAroundTheMainPart() {
        Pages read = Pages.read(PAGE.html().replace("<main>", "<nav>Menu</nav><main>"));

        assertThat(read.codes()).contains(ProblemCode.UNEXPECTED_TEXT);
    }

    /** Returns the sheet without the values that only HTML states here. */
    private static CertificationSheet comparable(CertificationSheet sheet) {
        Registration registration = sheet.registration().withActive(Answer.UNKNOWN);
        return sheet.withSource(Source.NONE)
                .withTitle("x")
                .withRegistration(registration)
                .withClassification(sheet.classification().withDiplomaType(Optional.empty()))
                .withTerritories(Territories.NONE)
                .withAccessPathways(sheet.accessPathways().stream()
                        .map(p -> p.withAvailable(Answer.UNKNOWN))
                        .toList());
    }
}
