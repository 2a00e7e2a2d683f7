package fr.rncp.rules;

import fr.rncp.rules.ValidationReport.RuleCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An accumulator for a validation report. Sheets without findings are only counted. Not thread-safe. */
final class CollectedReports {

    private final SortedMap<RuleId, Long> counts = new TreeMap<>();
    private final List<SheetReport> sheets = new ArrayList<>();
    private long sheetCount;

    void add(SheetReport sheet) {
        sheetCount++;
        sheet.findings().forEach(finding -> counts.merge(finding.rule(), 1L, Long::sum));
        if (sheet.hasFindings()) {
            sheets.add(sheet);
        }
    }

    /** Appends the reports that follow these. */
    CollectedReports and(CollectedReports next) {
        sheetCount += next.sheetCount;
        next.counts.forEach((rule, count) -> counts.merge(rule, count, Long::sum));
        sheets.addAll(next.sheets);
        return this;
    }

    ValidationReport report(LocalDate asOf) {
        List<RuleCount> ruleCounts = counts.entrySet().stream()
                .map(count -> new RuleCount(count.getKey(), count.getValue()))
                .toList();
        return new ValidationReport(asOf, RuleCatalogue.LAW_KNOWN_ON, sheetCount, ruleCounts, sheets);
    }
}
