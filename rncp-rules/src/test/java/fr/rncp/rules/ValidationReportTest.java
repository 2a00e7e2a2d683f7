package fr.rncp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.rules.SheetReport.WaivedFinding;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Reports on one sheet and on many. */
class ValidationReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final SheetNumber SHEET = SheetNumber.of("RNCP40001");
    private static final RuleId RULE = RuleId.of("HOUSE-001");

    private static Finding finding(RuleId rule, Severity severity) {
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .pointer(SheetPointers.TITLE)
                .messageKey("x")
                .build();
    }

    private static SheetReport report(Severity... severities) {
        List<Finding> findings = List.of(severities).stream()
                .map(severity -> finding(RULE, severity))
                .toList();
        return new SheetReport(SHEET, findings, List.of(), List.of());
    }

    @Test
    void isShortAsAText() {
        SheetReport report = report(Severity.ERROR, Severity.INFO, Severity.INFO);
        assertThat(report).hasToString("SheetReport[RNCP40001, 1 error, 0 warnings, 2 notices, 0 undetermined]");
        assertThat(ValidationReport.of(DAY, List.of(report, report())))
                .hasToString("ValidationReport[2 sheets on 2026-01-15, 1 error, 0 warnings, 2 notices]");
        assertThat(finding(RULE, Severity.ERROR)).hasToString("HOUSE-001 ERROR /title: x");
        assertThat(finding(RULE, Severity.ERROR)
                        .withMessageKey("x".repeat(10_000))
                        .toString())
                .hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void hasErrorsOnlyIfAFindingIsOne() {
        SheetReport warned = report(Severity.INFO, Severity.WARNING);
        assertThat(warned.hasErrors()).isFalse();
        assertThat(warned.has(Severity.WARNING)).isTrue();
        assertThat(report(Severity.INFO).has(Severity.WARNING)).isFalse();
        assertThat(report().has(Severity.INFO)).isFalse();
        assertThat(report(Severity.ERROR).hasErrors()).isTrue();
    }

    @Test
    void hasNoErrorsWhereTheyAreAccepted() {
        Waiver waiver = new Waiver(SHEET, RULE, "historique", DAY);
        SheetReport waived = new SheetReport(
                SHEET, List.of(), List.of(), List.of(new WaivedFinding(finding(RULE, Severity.ERROR), waiver)));
        assertThat(waived.hasErrors()).isFalse();
        assertThat(ValidationReport.of(DAY, List.of(waived)).hasErrors()).isFalse();
    }

    @Property
    void hasWhatItLists(@ForAll("reports") List<SheetReport> sheets, @ForAll Severity least) {
        ValidationReport report = ValidationReport.of(DAY, sheets);
        assertThat(report.has(least)).isEqualTo(!report.findings(least).isEmpty());
        assertThat(report.hasErrors()).isEqualTo(report.has(Severity.ERROR));
        sheets.forEach(sheet ->
                assertThat(sheet.has(least)).isEqualTo(!sheet.findings(least).isEmpty()));
    }

    @Property
    void collectsInParallelWhatItCollectsInOrder(@ForAll("reports") List<SheetReport> sheets) {
        ValidationReport report = sheets.parallelStream().collect(ValidationReport.collector(DAY));
        assertThat(report).isEqualTo(ValidationReport.of(DAY, sheets));
        assertThat(report.sheetCount()).isEqualTo(sheets.size());
        assertThat(report.sheets())
                .isEqualTo(sheets.stream()
                        .filter(sheet -> !sheet.findings().isEmpty())
                        .toList());
    }

    @Provide
    static Arbitrary<List<SheetReport>> reports() {
        Arbitrary<Finding> findings = Combinators.combine(
                        Arbitraries.of(RULE, RuleId.of("HOUSE-002")), Arbitraries.of(Severity.values()))
                .as(ValidationReportTest::finding);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999), findings.list().ofMaxSize(3))
                .as((number, found) ->
                        new SheetReport(SheetNumber.of(Register.RNCP, number), found, List.of(RULE), List.of()))
                .list()
                .ofMaxSize(40);
    }
}
