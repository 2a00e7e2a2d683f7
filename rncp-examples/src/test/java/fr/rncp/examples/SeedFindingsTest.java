package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.SheetValidator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The faults of the two real samples, each of which was looked at, and nothing that their pages do not tell. */
class SeedFindingsTest {

    private static SheetReport report(CertificationSheet sheet) {
        return SheetValidator.standard().report(sheet, RuleContext.at(LocalDate.of(2026, 1, 15)));
    }

    private static List<String> lines(SheetReport report) {
        return report.findings().stream().map(SeedFindingsTest::line).toList();
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.pointer();
    }

    @Test
    void rncp36440ContradictsItself() {
        assertThat(lines(report(SampleSheets.rncp36440())))
                .containsExactly(
                        "INFO DAT-011 /legalReferences/0/publishedOn",
                        "INFO DAT-016 /description/assessment",
                        "WARNING CAP-003 /description/accumulation",
                        "INFO CAP-007 /description/assessment",
                        "INFO CAP-009 /description/accumulation");
    }

    @Test
    void rncp36716ForgetsItsWorkApplicationAmongThePrerequisites() {
        assertThat(lines(report(SampleSheets.rncp36716())))
                .containsExactly(
                        "INFO COD-006 /classification/nsf/1/code",
                        "INFO COD-014 /classification/rome/1/label",
                        "INFO COD-014 /classification/rome/2/label",
                        "INFO DAT-007 /registration/endDate",
                        "INFO CMP-007 /description/skills",
                        "INFO ACC-007 /statistics",
                        "WARNING CAP-005 /prerequisites/certification",
                        "INFO CAP-008 /description/accumulation",
                        "INFO STA-008 /statistics/2/certifiedCount");
    }

    @Test
    void columnsThatTheScrapeLostLeaveRulesUndetermined() {
        for (CertificationSheet sheet : SampleSheets.real()) {
            List<RuleId> undetermined = report(sheet).undetermined();
            assertThat(undetermined)
                    .as(() -> sheet.number() + ": " + undetermined)
                    .containsAll(List.of(RuleId.of("ACC-001"), RuleId.of("TER-001"), RuleId.of("ID-007")));
        }
    }
}
