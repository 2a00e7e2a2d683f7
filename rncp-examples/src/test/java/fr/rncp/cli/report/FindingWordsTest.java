package fr.rncp.cli.report;

import static fr.rncp.cli.report.ReportFixture.finding;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingWordsTest {

    private static final FindingWords WORDS = new FindingWords(ReportWords.in(Language.ENGLISH));
    private static final Finding FINDING = finding("OWN-001", Severity.ERROR, "/blocks/0/title", "");

    @Test
    void callsPlacesByTheNamesOfTheSheet() {
        assertThat(WORDS.evidence(FINDING, Optional.of(sheet("BC01")))).isEqualTo("block BC01, title of the block");
    }

    @Test
    void countsItemsWithoutASheet() {
        assertThat(WORDS.evidence(FINDING, Optional.empty())).isEqualTo("block at position 1, title of the block");
    }

    @Test
    void makesNamesPrintable() {
        assertThat(WORDS.evidence(FINDING, Optional.of(sheet("a\u001B[31mb"))))
                .isEqualTo("block a\uFFFD[31mb, title of the block");
    }

    @Test
    void hasNoWordsForTheWholeSheet() {
        assertThat(WORDS.evidence(finding("OWN-001", Severity.ERROR, "", ""), Optional.of(sheet("BC01"))))
                .isEmpty();
    }

    private static CertificationSheet sheet(String code) {
        return CertificationSheet.builder()
                .number(SheetNumber.of("RNCP1"))
                .addBlocks(SkillBlock.builder().code(new SkillBlockCode(code)).build())
                .build();
    }
}
