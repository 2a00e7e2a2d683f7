package fr.rncp.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siret;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.testkit.SheetArbitraries;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The {@code toString} of documents: short, and without their texts. */
class DocumentSummaryTest {

    private static final int SHORT = 500;

    private static final SkillBlock BLOCK = SkillBlock.builder()
            .code(SkillBlockCode.of("RNCP36716BC01"))
            .title("Installer")
            .skills(Prose.of("Poser un câble"))
            .build();

    @Example
    void sheetGivesNumberTitleLevelAndBlocks() {
        CertificationSheet sheet = CertificationSheet.builder()
                .number(SheetNumber.of("RNCP36716"))
                .title("Technicien informatique")
                .classification(Classification.builder()
                        .level(QualificationLevel.LEVEL_5)
                        .build())
                .addBlocks(BLOCK, BLOCK)
                .build();
        assertThat(sheet).hasToString("CertificationSheet[RNCP36716 \"Technicien informatique\", level 5, 2 blocks]");
        assertThat(sheet.withBlocks(BLOCK)).asString().endsWith("1 block]");
        assertThat(CertificationSheet.builder().number(SheetNumber.of("RS5")).build())
                .hasToString("CertificationSheet[RS5]");
    }

    @Example
    void partsGiveNamesAndSizesOfTexts() {
        assertThat(BLOCK).hasToString("SkillBlock[RNCP36716BC01 \"Installer\", skills 14 characters]");
        assertThat(AccessPathway.builder()
                        .pathway(Pathway.EXPERIENCE)
                        .available(Answer.NO)
                        .build())
                .hasToString("AccessPathway[EXPERIENCE, available NO]");
        assertThat(Partner.builder().legalName("AFPA").siret(new Siret("1")).build())
                .hasToString("Partner[\"AFPA\" 1]");
        assertThat(Description.NONE).hasToString("Description[]");
        assertThat(new Extension("A/B", "text")).hasToString("Extension[A/B, text 4 characters]");
    }

    @Example
    void manyPartnersDoNotMakeItLong() {
        CertificationSheet sheet = CertificationSheet.builder()
                .number(SheetNumber.of("RNCP37674"))
                .title("t".repeat(10_000))
                .partners(Collections.nCopies(
                        471, Partner.builder().legalName("AFPA").build()))
                .build();
        assertThat(sheet.toString()).hasSizeLessThan(120).contains("\"" + "t".repeat(60) + "…\"");
    }

    @Property(tries = 300)
    void everyDocumentIsShort(@ForAll("sheets") CertificationSheet sheet) {
        assertThat(documents(sheet)).allSatisfy(document -> assertThat(document.toString())
                .startsWith(document.getClass().getSimpleName() + "[")
                .hasSizeLessThan(SHORT));
    }

    private static Stream<Object> documents(CertificationSheet sheet) {
        Stream<Object> single = Stream.of(
                sheet,
                sheet.source(),
                sheet.registration(),
                sheet.classification(),
                sheet.description(),
                sheet.prerequisites(),
                sheet.territories(),
                sheet.relations(),
                sheet.specificRegister());
        Stream<Object> listed = Stream.<List<?>>of(
                        sheet.certifyingBodies(),
                        sheet.certifierHistory(),
                        sheet.partners(),
                        sheet.blocks(),
                        sheet.accessPathways(),
                        sheet.legalReferences(),
                        sheet.statistics(),
                        sheet.documents(),
                        sheet.extensions())
                .flatMap(List::stream);
        return Stream.concat(single, listed);
    }

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return Arbitraries.oneOf(SheetArbitraries.sheets(), SheetArbitraries.hostileSheets());
    }
}
