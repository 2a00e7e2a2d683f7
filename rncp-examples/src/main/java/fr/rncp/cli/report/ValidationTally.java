package fr.rncp.cli.report;

import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.SheetReport.RuleNeed;
import fr.rncp.rules.report.FindingCounts;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The totals of a validation, which include hidden findings. */
public final class ValidationTally {

    private final Set<Severity> severities = EnumSet.noneOf(Severity.class);
    private final Set<Need> needs = EnumSet.noneOf(Need.class);
    private FindingCounts counts = FindingCounts.NONE;
    private long sheets;

    /** Counts a validated sheet. */
    public void countSheet() {
        sheets++;
    }

    public void add(SheetReport report) {
        counts = counts.plus(FindingCounts.of(report));
        report.findings().stream().map(Finding::severity).forEach(severities::add);
        report.needs().stream().map(RuleNeed::need).forEach(needs::add);
    }

    public long sheets() {
        return sheets;
    }

    /** Returns the facts that were not given and that some rule needs. */
    public Set<Need> needs() {
        return needs;
    }

    /** Checks whether there is a finding of at least this severity. */
    public boolean reaches(Severity least) {
        return severities.stream().anyMatch(severity -> severity.reaches(least));
    }

    /** Returns {@code 2 sheets: 3 errors, 12 warnings, 1 notice}. */
    public String inWords(ReportWords words) {
        String severe = Stream.of(Severity.values())
                .map(severity -> words.count(ReportWords.key(severity), counts.count(severity)))
                .collect(Collectors.joining(", "));
        return words.of("tally", words.count("sheets", sheets), severe);
    }
}
