package fr.rncp.rules;

import fr.rncp.rules.message.CountedNoun;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;

/**
 * The findings of the rules on some sheets.
 *
 * @param asOf the day of the validation
 * @param lawKnownOn the last day for which the law is known to the rules
 * @param sheetCount the number of validated sheets
 * @param counts the number of findings of each rule that has any, in the order of the ids
 * @param sheets the sheets with findings, waived or not, in the order of the input
 */
public record ValidationReport(
        LocalDate asOf, LocalDate lawKnownOn, long sheetCount, List<RuleCount> counts, List<SheetReport> sheets) {

    /** Copies the lists. */
    public ValidationReport {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(lawKnownOn, "lawKnownOn");
        counts = List.copyOf(counts);
        sheets = List.copyOf(sheets);
    }

    /**
     * The number of findings of a rule.
     *
     * @param rule the rule
     * @param findings the number, above 0
     */
    public record RuleCount(RuleId rule, long findings) {

        /** Rejects null. */
        public RuleCount {
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * Creates a report on sheets that were validated one by one.
     *
     * @param asOf the day of the validation
     * @param judged the reports on all sheets, including those without findings
     * @return the report, from which sheets without findings are left out
     */
    public static ValidationReport of(LocalDate asOf, List<SheetReport> judged) {
        return judged.stream().collect(collector(asOf));
    }

    /**
     * Returns a collector of the reports on all sheets, including those without findings, for a stream that may be
     * parallel. Its memory grows only with the findings.
     *
     * <pre>{@code
     * ValidationReport report = sheets.map(sheet -> validator.report(sheet, context))
     *         .collect(ValidationReport.collector(context.asOf()));
     * }</pre>
     *
     * @param asOf the day of the validation
     * @return the collector, which keeps the sheets in the order of the stream
     */
    public static Collector<SheetReport, ?, ValidationReport> collector(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return Collector.of(
                CollectedReports::new, CollectedReports::add, CollectedReports::and, reports -> reports.report(asOf));
    }

    /** {@return whether there is an error that the profile does not accept} */
    public boolean hasErrors() {
        return has(Severity.ERROR);
    }

    /**
     * Checks whether there is a finding of at least a severity that the profile does not accept.
     *
     * @param least the lowest severity wanted
     * @return true if {@link #findings(Severity)} is not empty
     */
    public boolean has(Severity least) {
        return sheets.stream().anyMatch(sheet -> sheet.has(least));
    }

    /** {@return all findings, sheet by sheet, rule by rule} */
    public List<Finding> findings() {
        return findings(Severity.INFO);
    }

    /**
     * Returns the findings of at least a severity.
     *
     * @param least the lowest severity wanted
     * @return the findings, sheet by sheet, rule by rule
     */
    public List<Finding> findings(Severity least) {
        return sheets.stream().flatMap(sheet -> sheet.findings(least).stream()).toList();
    }

    /**
     * {@return whether the law may have changed between {@code lawKnownOn} and the day of the validation: true if the
     * validation is at least six months later}
     */
    public boolean mayMissNewLaw() {
        return !asOf.isBefore(lawKnownOn.plusMonths(RuleCatalogue.MONTHS_OF_TRUST));
    }

    /** Returns the number of sheets, the day of the validation and the number of findings, without waived ones. */
    @Override
    public String toString() {
        return "ValidationReport[" + CountedNoun.of(sheetCount, "sheet") + " on " + asOf + ", "
                + SheetReport.counted(findings()) + "]";
    }
}
