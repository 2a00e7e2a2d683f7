package fr.rncp.rules.report;

import fr.rncp.rules.Finding;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The number of findings by severity, including those below the severity of the report. Waived findings are counted
 * apart, and so is what the reader noticed about the copy.
 *
 * @param errors the number of errors
 * @param warnings the number of warnings
 * @param notices the number of notices
 * @param copy the number of findings about the copy
 * @param waived the number of waived findings
 */
public record FindingCounts(long errors, long warnings, long notices, long copy, long waived) {

    /** No findings. */
    public static final FindingCounts NONE = new FindingCounts(0, 0, 0, 0, 0);

    /**
     * Counts the findings on a sheet.
     *
     * @param report the report on the sheet
     * @return the numbers
     */
    public static FindingCounts of(SheetReport report) {
        FindingCounts counts = new FindingCounts(0, 0, 0, 0, report.waived().size());
        for (Finding finding : report.findings()) {
            counts = counts.plus(FindingWording.isAboutCopy(finding.rule()) ? ofCopy() : of(finding.severity()));
        }
        return counts;
    }

    private static FindingCounts ofCopy() {
        return new FindingCounts(0, 0, 0, 1, 0);
    }

    private static FindingCounts of(Severity severity) {
        return switch (severity) {
            case ERROR -> new FindingCounts(1, 0, 0, 0, 0);
            case WARNING -> new FindingCounts(0, 1, 0, 0, 0);
            case INFO -> new FindingCounts(0, 0, 1, 0, 0);
        };
    }

    /**
     * Returns the number of findings of a severity.
     *
     * @param severity the severity
     * @return the number, without waived findings and those about the copy
     */
    public long count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> notices;
        };
    }

    /**
     * Adds up two counts.
     *
     * @param other the other count
     * @return the sums
     */
    public FindingCounts plus(FindingCounts other) {
        return new FindingCounts(
                errors + other.errors,
                warnings + other.warnings,
                notices + other.notices,
                copy + other.copy,
                waived + other.waived);
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ERROR", errors);
        tree.put("WARNING", warnings);
        tree.put("INFO", notices);
        tree.put("copy", copy);
        tree.put("waived", waived);
        return tree;
    }
}
