package fr.rncp.io.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.SheetJson;
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

/** One page in three shapes gives one sheet, and HTML gives what the texts have lost, too. */
class PageShapeTest {

    private static final PageModel PAGE = PageModel.fictional();

    @Test
    void readsYesAndNoFromColumnsThatWereKept() {
        CertificationSheet sheet = Pages.read(PAGE.html()).sheet();

        assertEquals(
                List.of(Answer.YES, Answer.NO, Answer.YES, Answer.YES, Answer.NO, Answer.YES),
                sheet.accessPathways().stream().map(AccessPathway::available).toList());
        assertEquals(new Territories(Answer.NO, Answer.YES), sheet.territories());
        assertEquals(List.of(), sheet.source().inferred());
    }

    @Test
    void readsTheHeadOfHtml() {
        Pages read = Pages.read(PAGE.html());

        assertEquals(SheetNumber.of("RNCP9999998"), read.sheet().number());
        assertEquals(Optional.of("Personne fictive"), read.sheet().title());
        assertEquals(
                Optional.of("TP"),
                read.sheet().classification().diplomaType().map(t -> t.code().value()));
        assertEquals(Answer.YES, read.sheet().registration().active());
        assertEquals(List.of(), read.extensions());
    }

    @Test
    void leavesYesAndNoOpenWhereColumnsWereLost() {
        for (String text : List.of(PAGE.barred(), PAGE.flat())) {
            CertificationSheet sheet = Pages.read(text).sheet();

            assertEquals(
                    List.of(Answer.YES, Answer.UNKNOWN, Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN, Answer.YES),
                    sheet.accessPathways().stream()
                            .map(AccessPathway::available)
                            .toList());
            assertEquals(Territories.NONE, sheet.territories());
        }
    }

    @Test
    void readsColumnsOfBarsIfEmptyCellsWereKept() {
        String text = PAGE.barred()
                .replace("En contrat d’apprentissage | X | - | - | |", "En contrat d’apprentissage | | X | - | - |");

        assertEquals(Answer.NO, Pages.read(text).sheet().accessPathways().get(1).available());
    }

    @Test
    void givesTheSameSheetInEveryShape() {
        CertificationSheet html = comparable(Pages.read(PAGE.html()).sheet());

        assertEquals(
                SheetJson.write(html),
                SheetJson.write(comparable(Pages.read(PAGE.barred()).sheet())));
        assertEquals(
                SheetJson.write(html),
                SheetJson.write(comparable(Pages.read(PAGE.flat()).sheet())));
        assertEquals(2, html.blocks().size());
        assertEquals(2, html.certifyingBodies().size());
    }

    @Property(tries = 30)
    void mindsNoOrderOfSections(@ForAll long seed) {
        List<PageModel.Section> sections = new ArrayList<>(PAGE.sections());
        Collections.shuffle(sections, new Random(seed));
        CertificationSheet sheet = Pages.read(new PageModel(sections).html()).sheet();
        CertificationSheet expected = Pages.read(PAGE.html()).sheet();

        assertEquals(
                expected.withBlocks(sheet.blocks()).withSource(Source.NONE).description(),
                sheet.withSource(Source.NONE).description());
        assertEquals(expected.accessPathways(), sheet.accessPathways());
        assertEquals(expected.statistics(), sheet.statistics());
        assertEquals(expected.classification(), sheet.classification());
        assertEquals(2, sheet.blocks().size());
    }

    @Test
    void readsLinksOfDocuments() {
        String html = PAGE.html()
                .replace("</main>", "<a href=\"https://example.org/d.pdf\">Référentiel d’activité</a></main>");
        CertificationSheet sheet = Pages.read(html).sheet();

        assertEquals(
                Optional.of("https://example.org/d.pdf"),
                sheet.documents().get(0).url());
        assertEquals(
                Optional.of("Référentiel d’activité"), sheet.documents().get(0).title());
    }

    @Test
    void givesItemsOfListsTheirBullets() {
        String html = PAGE.html().replace("<p>Première activité</p>", "<ul><li>Première <b>activité</b></li></ul>");

        assertEquals(
                "- Première activité\nSeconde activité",
                Pages.read(html).sheet().description().activities().text());
    }

    @Test
    void saysWhatStandsAroundTheMainPart() {
        Pages read = Pages.read(PAGE.html().replace("<main>", "<nav>Menu</nav><main>"));

        assertTrue(read.codes().contains(ProblemCode.UNEXPECTED_TEXT));
    }

    /** Without what only HTML can tell here. */
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
