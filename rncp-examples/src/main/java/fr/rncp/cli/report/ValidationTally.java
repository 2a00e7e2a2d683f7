package fr.rncp.cli.report;

import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.ValidationReport;
import fr.rncp.rules.ValidationReport.RuleCount;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The totals of a validation, which include hidden findings. For a whole register, only the totals are kept in memory.
 */
public final class ValidationTally {

    private final LocalDate asOf;
    private final Map<RuleId, Long> findings = new TreeMap<>();
    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    private final Map<RuleId, Long> undetermined = new TreeMap<>();
    private final Map<Need, Map<RuleId, Long>> needs = new EnumMap<>(Need.class);
    private long sheets;
    private long waived;

    public ValidationTally(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Counts a validated sheet. */
    public void countSheet() {
        sheets++;
    }

    public void add(SheetReport report) {
        for (Finding finding : report.findings()) {
            findings.merge(finding.rule(), 1L, Long::sum);
            severities.merge(finding.severity(), 1L, Long::sum);
        }
        report.undetermined().forEach(rule -> undetermined.merge(rule, 1L, Long::sum));
        report.needs().forEach(need -> needs.computeIfAbsent(need.need(), key -> new TreeMap<>())
                .merge(need.rule(), 1L, Long::sum));
        waived += report.waived().size();
    }

    public long sheets() {
        return sheets;
    }

    long findings(Severity severity) {
        return severities.getOrDefault(severity, 0L);
    }

    long waived() {
        return waived;
    }

    /** Returns the undetermined rules, with the number of sheets for each. */
    Map<RuleId, Long> undetermined() {
        return undetermined;
    }

    /** Returns the facts that were not given, with the rules that need them and the number of sheets for each. */
    Map<Need, Map<RuleId, Long>> needs() {
        return needs;
    }

    /** Checks whether there is a finding of at least this severity. */
    public boolean reaches(Severity least) {
        return severities.keySet().stream().anyMatch(severity -> severity.reaches(least));
    }

    /** Returns the report without its sheets, which have already been written. */
    public ValidationReport summary() {
        List<RuleCount> counts = findings.entrySet().stream()
                .map(count -> new RuleCount(count.getKey(), count.getValue()))
                .toList();
        return new ValidationReport(asOf, RuleCatalogue.LAW_KNOWN_ON, sheets, counts, List.of());
    }

    /** Returns {@code 2 sheets: 3 errors, 12 warnings, 1 notice}. */
    public String inWords(ReportWords words) {
        return words.of("tally", words.count("sheets", sheets), severities(words));
    }

    /** Returns {@code 3 errors, 12 warnings, 1 notice}. */
    String severities(ReportWords words) {
        return Stream.of(Severity.values())
                .map(severity -> words.count(ReportWords.key(severity), findings(severity)))
                .collect(Collectors.joining(", "));
    }
}
