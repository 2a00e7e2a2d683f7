package fr.rncp.cli.report;

import fr.rncp.rules.Severity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The differences between an earlier report and a later one on the same sheets.
 *
 * @param since the day of the earlier report
 * @param gone the findings that are no longer found
 * @param unknown the findings whose rule could not be decided in the later report
 * @param added the findings that only the later report contains
 */
public record ReportChanges(
        LocalDate since, List<ReportChange> gone, List<ReportChange> unknown, List<ReportChange> added) {

    /** Checks whether there is a new finding of at least this severity. */
    public boolean reaches(Severity least) {
        return added.stream().anyMatch(finding -> finding.severity().reaches(least));
    }

    boolean isEmpty() {
        return gone.isEmpty() && unknown.isEmpty() && added.isEmpty();
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asOf", since.toString());
        tree.put("gone", trees(gone));
        tree.put("unknown", trees(unknown));
        tree.put("added", trees(added));
        return tree;
    }

    private static List<Map<String, Object>> trees(List<ReportChange> changes) {
        return changes.stream().map(ReportChange::toTree).toList();
    }
}
