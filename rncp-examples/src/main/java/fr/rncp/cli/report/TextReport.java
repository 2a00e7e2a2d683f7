package fr.rncp.cli.report;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report for a person: sheet by sheet if there are few with findings, else rule by rule with the first findings of each. */
public final class TextReport implements Report {

    /** From this number of sheets with findings on, nobody reads them one by one. */
    static final int MANY_SHEETS = 11;

    private final ReportTarget target;
    private final ReportStyle style;
    private final Severity least;
    private final RuleGroups rules;
    // Emptied as soon as there are too many.
    private final Map<SheetNumber, SheetFindings> sheets = new LinkedHashMap<>();

    public TextReport(ReportTarget target, ReportStyle style, Severity least) {
        this.target = target;
        this.style = style;
        this.least = least;
        this.rules = new RuleGroups(style);
    }

    /**
     * What is shown of a sheet.
     *
     * @param title its title, if it is known
     * @param findings what was found
     */
    private record SheetFindings(Optional<String> title, List<Finding> findings) {}

    @Override
    public void add(Optional<String> title, SheetReport report) {
        List<Finding> shown = report.findings(least);
        if (shown.isEmpty()) {
            return;
        }
        shown.forEach(finding -> rules.add(report.number(), finding));
        if (sheets.size() < MANY_SHEETS) {
            SheetFindings findings = new SheetFindings(title, new ArrayList<>());
            sheets.computeIfAbsent(report.number(), number -> findings)
                    .findings()
                    .addAll(shown);
        }
        if (sheets.size() == MANY_SHEETS) {
            sheets.values().forEach(sheet -> sheet.findings().clear());
        }
    }

    @Override
    public void finish(ValidationTally tally) {
        if (sheets.size() == MANY_SHEETS) {
            target.print(rules.toString());
        } else {
            sheets.forEach((number, sheet) ->
                    target.print(new SheetPart(style).of(SheetPart.heading(number, sheet.title()), sheet.findings())));
        }
        target.print(new ReportSummary(style, least).of(tally));
    }
}
