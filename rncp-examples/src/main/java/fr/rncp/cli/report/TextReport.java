package fr.rncp.cli.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report for people. If few sheets have findings, it lists the findings by sheet; otherwise by rule, with the first
 * findings of each rule.
 */
public final class TextReport implements Report {

    /** The number of sheets with findings from which findings are grouped by rule. */
    static final int MANY_SHEETS = 11;

    private final ReportTarget target;
    private final ReportStyle style;
    private final Severity least;
    private final RuleGroups rules;
    // Cleared as soon as there are too many.
    private final Map<SheetNumber, SheetFindings> sheets = new LinkedHashMap<>();

    public TextReport(ReportTarget target, ReportStyle style, Severity least) {
        this.target = target;
        this.style = style;
        this.least = least;
        this.rules = new RuleGroups(style);
    }

    /**
     * The shown part of a sheet.
     *
     * @param sheet the sheet, if available
     * @param findings its findings
     */
    private record SheetFindings(Optional<CertificationSheet> sheet, List<Finding> findings) {}

    @Override
    public void add(Optional<CertificationSheet> sheet, SheetReport report) {
        List<Finding> shown = report.findings(least);
        if (shown.isEmpty()) {
            return;
        }
        shown.forEach(finding -> rules.add(report.number(), finding, sheet));
        if (sheets.size() < MANY_SHEETS) {
            SheetFindings findings = new SheetFindings(sheet, new ArrayList<>());
            sheets.computeIfAbsent(report.number(), number -> findings)
                    .findings()
                    .addAll(shown);
        }
        if (sheets.size() == MANY_SHEETS) {
            sheets.values().forEach(told -> told.findings().clear());
        }
    }

    @Override
    public void finish(ValidationTally tally) {
        if (sheets.size() == MANY_SHEETS) {
            target.print(rules.toString());
        } else {
            sheets.forEach(
                    (number, told) -> target.print(new SheetPart(style, told.sheet()).of(number, told.findings())));
        }
        target.print(new ReportSummary(style, least).of(tally));
    }
}
