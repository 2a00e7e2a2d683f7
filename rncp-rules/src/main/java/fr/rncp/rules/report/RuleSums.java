package fr.rncp.rules.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up the reports on the sheets of a register, and keeps the first findings of each rule. Not thread-safe. */
final class RuleSums {

    private static final int MOST_EXAMPLES = 3;

    private final FindingWording wording;
    private final Map<SumKey, Sum> sums = new TreeMap<>();
    private final Map<RuleId, UndeterminedCount> undetermined = new TreeMap<>();
    private FindingCounts counts = FindingCounts.NONE;
    private RuleCoverage coverage = RuleCoverage.NONE;
    private long sheets;

    /** A rule and a severity of its findings. */
    private record SumKey(Severity severity, RuleId rule) implements Comparable<SumKey> {

        @Override
        public int compareTo(SumKey other) {
            return Comparator.comparing(SumKey::severity)
                    .thenComparing(SumKey::rule)
                    .compare(this, other);
        }
    }

    /** The findings of a rule. */
    private static final class Sum {
        private final List<SheetFinding> examples = new ArrayList<>();
        private long findings;
        private long sheets;
        private Optional<SheetNumber> latest = Optional.empty();

        private void count(SheetNumber sheet) {
            findings++;
            sheets += latest.filter(sheet::equals).isPresent() ? 0 : 1;
            latest = Optional.of(sheet);
        }
    }

    RuleSums(FindingWording wording) {
        this.wording = wording;
    }

    void countSheet() {
        sheets++;
    }

    void add(Optional<CertificationSheet> sheet, SheetReport report) {
        for (Finding finding : report.findings()) {
            Sum sum = sums.computeIfAbsent(new SumKey(finding.severity(), finding.rule()), key -> new Sum());
            sum.count(report.number());
            if (sum.examples.size() < MOST_EXAMPLES) {
                sum.examples.add(new SheetFinding(report.number(), wording.of(finding, sheet, Optional.empty())));
            }
        }
        counts = counts.plus(FindingCounts.of(report));
        coverage = coverage.plus(SheetWording.coverage(report));
        addUndetermined(sheet, report);
    }

    private void addUndetermined(Optional<CertificationSheet> sheet, SheetReport report) {
        if (undetermined.keySet().containsAll(report.undetermined())) {
            report.undetermined().forEach(rule -> undetermined.computeIfPresent(rule, (id, count) -> count.oneMore()));
            return;
        }
        new UndeterminedReasons(wording, sheet, report)
                .rules()
                .forEach(rule -> UndeterminedCount.add(undetermined, rule));
    }

    long sheetCount() {
        return sheets;
    }

    FindingCounts counts() {
        return counts;
    }

    RuleCoverage coverage() {
        return coverage;
    }

    /** Returns the rules with findings of at least a severity: the most severe first, then the most frequent. */
    List<ReportedRule> rules(Severity level) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().severity().reaches(level))
                .map(sum -> reported(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparing(ReportedRule::severity)
                        .thenComparing(
                                Comparator.comparingLong(ReportedRule::findings).reversed()))
                .toList();
    }

    private ReportedRule reported(SumKey key, Sum sum) {
        return new ReportedRule(
                key.rule(), key.severity(), wording.title(key.rule()), sum.findings, sum.sheets, sum.examples);
    }

    List<UndeterminedCount> undetermined() {
        return UndeterminedCount.sorted(undetermined.values());
    }
}
