package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.SheetJson;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.LegalReference;
import fr.rncp.model.Relations;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.Territories;
import fr.rncp.model.value.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small pages that were once read wrongly, each for a kind of fault. */
class PageCaseTest {

    private static Pages read(String file) {
        try (InputStream in = PageCaseTest.class.getResourceAsStream("cases/" + file)) {
            byte[] page = Objects.requireNonNull(in, file).readAllBytes();
            return Pages.read(new String(page, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> blocks(CertificationSheet sheet) {
        return sheet.blocks().stream()
                .map(block -> block.code().map(Object::toString).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreign-block.txt", "correspondence-cells-on-lines.txt"})
    void takesNoCodeOfAnotherSheetForABlock(String file) {
        Pages read = read(file);

        assertThat(blocks(read.sheet())).containsExactly("RNCP37098BC01");
        assertThat(SheetJson.write(read.sheet())).contains("RNCP37099BC01");
        assertThat(SheetJson.write(read.sheet().withExtensions(List.of()).withRelations(Relations.NONE)))
                .doesNotContain("RNCP37099");
    }

    @Test
    void readsCorrespondencesWithOneCellALine() {
        var relations = read("correspondence-cells-on-lines.txt").sheet().relations();

        assertThat(relations.hasCorrespondences()).isEqualTo(Answer.YES);
        assertThat(relations.correspondences()).hasSize(1);
        assertThat(relations.correspondences().get(0).target().map(Object::toString))
                .contains("RNCP37099");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks-named-in-accumulation.txt", "blocks-named-in-accumulation.html"})
    void leavesBlocksThatATextNamesInTheText(String file) {
        CertificationSheet sheet = read(file).sheet();

        assertThat(blocks(sheet))
                .isEqualTo(
                        file.endsWith("html") ? List.of("RNCP37098BC01") : List.of("RNCP37098BC01", "RNCP37098BC02"));
        assertThat(sheet.description().accumulation().text())
                .startsWith("La certification s'obtient")
                .contains("RNCP37098BC01 - Contribuer")
                .endsWith("Les blocs sont acquis à vie.");
        assertThat(sheet.description().sectors().text()).isEqualTo("Commerce");
        assertThat(sheet.blocks().stream().map(SkillBlock::skills).map(Object::toString))
                .noneMatch(skills -> skills.contains("vie"));
    }

    @Test
    void leavesBlocksThatSkillsAndAssessmentNameInTheirTexts() {
        CertificationSheet sheet = read("skills-name-blocks.txt").sheet();

        assertThat(blocks(sheet)).containsExactly("RNCP37098BC01");
        assertThat(sheet.description().skills().text())
                .startsWith("RNCP37098BC01")
                .endsWith("Représenter l’unité");
        assertThat(sheet.description().assessment().text()).isEqualTo("""
                RNCP37098BC01 : mise en situation
                RNCP37098BC02 : entretien""");
        assertThat(sheet.blocks().get(0).assessment().text()).isEqualTo("Mise en situation");
    }

    @Test
    void readsTablesWithALeadingBar() {
        CertificationSheet sheet = read("markdown-tables.txt").sheet();

        assertThat(sheet.accessPathways().get(1).available()).isEqualTo(Answer.NO);
        assertThat(sheet.accessPathways().get(1).jury().isEmpty()).isTrue();
        assertThat(sheet.accessPathways().get(5).available()).isEqualTo(Answer.YES);
        assertThat(sheet.accessPathways().get(5).jury().text()).isEqualTo("Professeurs et professionnels");
        LegalReference decree = sheet.legalReferences().get(0);
        assertThat(decree.publishedOn().map(Object::toString)).contains("2023-01-20");
        assertThat(decree.title()).contains("Arrêté du 16 janvier 2023");
        assertThat(sheet.legalReferences()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-behind-legal-table.html",
                "text-behind-pathways-table.html",
                "text-behind-territories-table.html",
                "text-behind-territories-table.txt"
            })
    void keepsTextBehindATable(String file) {
        Pages read = read(file);

        assertThat(read.extensions()).anyMatch(e -> e.endsWith("=SENTINELLE une phrase."));
        assertThat(read.problems()).anyMatch(p -> p.toString().contains("SENTINELLE"));
        assertThat(SheetJson.write(read.sheet().withExtensions(List.of()))).doesNotContain("SENTINELLE");
    }

    @Test
    void readsTheLastRowBeforeTextBehindATable() {
        assertThat(read("text-behind-territories-table.txt").sheet().territories())
                .isEqualTo(new Territories(Answer.NO, Answer.YES));
        assertThat(read("text-behind-pathways-table.html")
                        .sheet()
                        .accessPathways()
                        .get(5)
                        .jury()
                        .text())
                .isEqualTo("2 pros");
    }

    @Test
    void readsTablesWithOneCellALine() {
        CertificationSheet sheet = read("cells-on-lines.txt").sheet();

        assertThat(sheet.classification().nsf().get(0).label()).contains("Négociation et vente");
        assertThat(sheet.classification().formacodes()).hasSize(2);
        assertThat(sheet.classification().formacodes().get(1).label()).contains("Vente distribution");
        assertThat(sheet.certifyingBodies().get(0).siret().map(Object::toString))
                .contains("11000007200014");
        assertThat(sheet.certifyingBodies().get(0).tradeName()).isEmpty();
        assertThat(sheet.statistics().get(0).certifiedByVaeCount()).hasValue(174);
        assertThat(sheet.statistics().get(0).targetOccupationRate2Years()).isEmpty();
        assertThat(sheet.extensions()).isEmpty();
    }

    @Test
    void endsAPartAtAHeadingOfTheMarkup() {
        CertificationSheet sheet = read("unknown-heading.html").sheet();

        assertThat(sheet.description().skills().text()).isEqualTo("Vendre");
        assertThat(sheet.extensions()).anyMatch(e -> e.text().startsWith("Texte libre du certificateur"));
        assertThat(sheet.relations().correspondences()).hasSize(1);
    }

    @Test
    void takesTheNameOfTheSiteForNoTitle() {
        CertificationSheet sheet = read("site-title.txt").sheet();

        assertThat(sheet.title()).contains("Conseiller de vente");
    }
}
