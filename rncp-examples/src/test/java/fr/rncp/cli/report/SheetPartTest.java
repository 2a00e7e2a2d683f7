package fr.rncp.cli.report;

import static fr.rncp.cli.report.ReportFixture.finding;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.terminal.Headings;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetPartTest {

    private static final ReportStyle STYLE = ReportStyle.of(ReportWords.in(Language.ENGLISH), new Headings(false));

    private static CertificationSheet sheet(String title) {
        SkillBlock block = SkillBlock.builder()
                .code(SkillBlockCode.of("RNCP1BC01"))
                .title("A block")
                .build();
        return CertificationSheet.builder()
                .number(SheetNumber.of("RNCP1"))
                .title(title)
                .addBlocks(block)
                .build();
    }

    private static SheetPart part(String title) {
        return new SheetPart(STYLE, SheetNumber.of("RNCP1"), Optional.of(sheet(title)));
    }

    @Test
    void namesABlockInAFindingAboutSeveralSheets() {
        SheetPart part = part("A title");
        part.add(finding("OWN-001", Severity.ERROR, "/blocks/0/title", ""), Optional.of(sheet("A title")));
        part.add(finding("OWN-002", Severity.ERROR, "/blocks/0/title", ""), Optional.empty());
        assertThat(part.toString()).isEqualTo("""
                RNCP1  A title
                  error    OWN-001  Found 2 blocks.
                                    - block RNCP1BC01, title of the block
                  error    OWN-002  Found 2 blocks.
                                    - block RNCP1BC01, title of the block

                """);
    }

    @Test
    void cutsATitleThatIsLongerThanAnyRealOne() {
        assertThat(part("\uD83D\uDE00".repeat(50_000)).toString())
                .endsWith("\uD83D\uDE00…\n\n")
                .hasSizeLessThan(3_000);
    }
}
