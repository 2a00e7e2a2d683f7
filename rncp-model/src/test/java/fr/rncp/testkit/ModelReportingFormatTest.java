package fr.rncp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Partner;
import fr.rncp.model.Registration;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siret;
import fr.rncp.model.value.SkillBlockCode;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;

class ModelReportingFormatTest {

    private static final CertificationSheet EMPTY =
            CertificationSheet.builder().number(SheetNumber.of("RNCP9990001")).build();

    private final ModelReportingFormat format = new ModelReportingFormat();

    @Provide
    Arbitrary<CertificationSheet> hostile() {
        return SheetArbitraries.hostileSheets();
    }

    @Example
    void isFoundByJqwik() {
        assertThat(ServiceLoader.load(SampleReportingFormat.class))
                .hasAtLeastOneElementOfType(ModelReportingFormat.class);
    }

    @Example
    void printsTheNumberOfAnEmptySheet() {
        assertThat(lines(EMPTY)).isEqualTo(Map.of("number", "RNCP9990001"));
        assertThat(format.label(EMPTY)).contains("CertificationSheet ");
    }

    @Example
    void printsNumberAndTitleFirst() {
        CertificationSheet sheet =
                EMPTY.withTechnicalId(7).withTitle("Menuisier").withMayHavePartners(Answer.NO);

        assertThat(format.report(sheet))
                .hasToString("{number=RNCP9990001, title=\"Menuisier\", technicalId=7, mayHavePartners=NO}");
    }

    @Example
    void shortensASheetOf471Partners() {
        CertificationSheet sheet = EMPTY.withTitle("Technicien de maintenance des équipements du territoire")
                .withRegistration(Registration.builder().active(Answer.YES).build())
                .withPartners(
                        IntStream.rangeClosed(1, 471).mapToObj(this::partner).toList());

        assertThat(format.report(sheet).toString()).hasSizeLessThan(500);
        assertThat(lines(sheet))
                .containsEntry("title", "\"Technicien de maintenance des équipe…\" (55 characters)")
                .containsEntry("partners", "471 items: {legalName=\"Centre 1\", siret=00000001800010}, {legalN…");
    }

    private Partner partner(int rank) {
        return Partner.builder()
                .legalName("Centre " + rank)
                .siret(Siret.of("00000001800010"))
                .build();
    }

    @Example
    void shortensABlock() {
        SkillBlock block = SkillBlock.builder()
                .code(SkillBlockCode.of("RNCP9990001BC01"))
                .skills(Prose.of("Préparer\n".repeat(1000)))
                .build();

        assertThat(format.report(block))
                .hasToString("{code=RNCP9990001BC01,"
                        + " skills=\"Préparer\\nPréparer\\nPréparer\\nPréparer\\n…\" (9000 characters)}");
    }

    @Example
    void printsTextsAndCodesInOneLine() {
        assertThat(format.report(Prose.of("Le jury\u0000"))).hasToString("\"Le jury\\u{0}\"");
        assertThat(format.report(SheetNumber.of("RNCP36716"))).hasToString("RNCP36716");
    }

    @Example
    void leavesOtherValuesToJqwik() {
        assertThat(format.appliesTo(EMPTY)).isTrue();
        assertThat(format.appliesTo("text")).isFalse();
        assertThat(format.appliesTo(RegisterExport.rncp())).isFalse();
    }

    @Property(tries = 200)
    void keepsEachPartOfAnySheetToOneShortLine(@ForAll("hostile") CertificationSheet sheet) {
        Map<String, String> lines = lines(sheet);
        assertThat(lines).hasSizeLessThanOrEqualTo(CertificationSheet.class.getRecordComponents().length);
        assertThat(lines.containsKey("blocks")).isEqualTo(!sheet.blocks().isEmpty());
        assertThat(lines.containsKey("title")).isEqualTo(sheet.title().isPresent());
        assertThat(lines.values()).allSatisfy(line -> {
            assertThat(line).hasSizeLessThanOrEqualTo(65);
            assertThat(line.chars().noneMatch(Character::isISOControl)).isTrue();
        });
    }

    private Map<String, String> lines(Record document) {
        return ((Map<?, ?>) format.report(document))
                .entrySet().stream()
                        .collect(Collectors.toMap(line -> line.getKey().toString(), line -> line.getValue()
                                .toString()));
    }
}
