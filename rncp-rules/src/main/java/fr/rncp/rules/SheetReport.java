package fr.rncp.rules;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.message.CountedNoun;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the rules say of one sheet. Immutable.
 *
 * @param number the sheet
 * @param findings what was found, rule by rule
 * @param undetermined rules that could not tell
 * @param waived findings that the profile accepts, which are not among {@code findings}
 */
public record SheetReport(
        SheetNumber number, List<Finding> findings, List<RuleId> undetermined, List<WaivedFinding> waived) {

    /** Copies the lists. */
    public SheetReport {
        Objects.requireNonNull(number, "number");
        findings = List.copyOf(findings);
        undetermined = List.copyOf(undetermined);
        waived = List.copyOf(waived);
    }

    /**
     * A finding that the profile accepts.
     *
     * @param finding the finding
     * @param waiver why, and until when
     */
    public record WaivedFinding(Finding finding, RuleProfile.Waiver waiver) {

        /** Refuses nulls. */
        public WaivedFinding {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(waiver, "waiver");
        }
    }

    /** This report and what other rules say of the same sheet. */
    SheetReport and(SheetReport other) {
        return new SheetReport(
                number,
                joined(findings, other.findings),
                joined(undetermined, other.undetermined),
                joined(waived, other.waived));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Whether no rule found anything, and every rule could tell. */
    boolean isEmpty() {
        return !saysSomething() && undetermined.isEmpty();
    }

    /** Whether there are findings, waived or not. */
    boolean saysSomething() {
        return !findings.isEmpty() || !waived.isEmpty();
    }

    /** {@return whether there is an error that the profile does not accept} */
    public boolean hasErrors() {
        return has(Severity.ERROR);
    }

    /**
     * Checks whether there is a finding of at least a severity that the profile does not accept.
     *
     * @param least the least severity wanted
     * @return true if {@link #findings(Severity)} is not empty
     */
    public boolean has(Severity least) {
        return findings.stream().anyMatch(finding -> finding.severity().reaches(least));
    }

    /**
     * The findings of at least a severity.
     *
     * @param least the least severity wanted
     * @return the findings, in order
     */
    public List<Finding> findings(Severity least) {
        return findings.stream()
                .filter(finding -> finding.severity().reaches(least))
                .toList();
    }

    /** The number of the sheet, and how many findings there are, waived ones apart. */
    @Override
    public String toString() {
        return "SheetReport[" + number + ", " + counted(findings)
                + (waived.isEmpty() ? "" : ", " + waived.size() + " waived")
                + ", " + undetermined.size() + " undetermined]";
    }

    /** How many findings of each severity there are: {@code 1 error, 0 warnings, 2 notices}. */
    static String counted(List<Finding> findings) {
        return CountedNoun.of(count(findings, Severity.ERROR), "error")
                + ", " + CountedNoun.of(count(findings, Severity.WARNING), "warning")
                + ", " + CountedNoun.of(count(findings, Severity.INFO), "notice");
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
