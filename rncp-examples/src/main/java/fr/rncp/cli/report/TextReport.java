package fr.rncp.cli.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
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
    // Cleared as soon as there are too many. A sheet may be large and have many findings: only what is printed is kept.
    private final Map<SheetNumber, SheetPart> sheets = new LinkedHashMap<>();
    private boolean hasManySheets;

    public TextReport(ReportTarget target, ReportStyle style, Severity least) {
        this.target = target;
        this.style = style;
        this.least = least;
        this.rules = new RuleGroups(style);
    }

    @Override
    public void add(Optional<CertificationSheet> sheet, SheetReport report) {
        List<Finding> shown = report.findings(least);
        if (shown.isEmpty()) {
            return;
        }
        shown.forEach(finding -> rules.add(report.number(), finding, sheet));
        if (!hasManySheets) {
            SheetPart part = sheets.computeIfAbsent(report.number(), number -> new SheetPart(style, number, sheet));
            shown.forEach(finding -> part.add(finding, sheet));
        }
        if (sheets.size() == MANY_SHEETS) {
            hasManySheets = true;
            sheets.clear();
        }
    }

    @Override
    public void finish(ValidationTally tally) {
        if (hasManySheets) {
            target.print(rules.toString());
        } else {
            sheets.values().forEach(part -> target.print(part.toString()));
        }
        target.print(new ReportSummary(style, least).of(tally));
    }
}
