package fr.rncp.rules;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.message.CountedNoun;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The findings of the rules on one sheet.
 *
 * @param number the number of the sheet
 * @param findings the findings, rule by rule
 * @param undetermined the rules that could not be decided
 * @param waived the findings that the profile accepts, which are not among {@code findings}
 * @param needs what undetermined rules need in addition to the sheet, such as a code list that was not given
 * @param missing what undetermined rules need from the sheet and do not find there
 * @param passed the rules that were applied and found nothing
 * @param notApplicable the rules that do not concern the sheet
 */
public record SheetReport(
        SheetNumber number,
        List<Finding> findings,
        List<RuleId> undetermined,
        List<WaivedFinding> waived,
        List<RuleNeed> needs,
        List<MissingFact> missing,
        List<RuleId> passed,
        List<RuleId> notApplicable) {

    /** Copies the lists. */
    public SheetReport {
        Objects.requireNonNull(number, "number");
        findings = List.copyOf(findings);
        undetermined = List.copyOf(undetermined);
        waived = List.copyOf(waived);
        needs = List.copyOf(needs);
        missing = List.copyOf(missing);
        passed = List.copyOf(passed);
        notApplicable = List.copyOf(notApplicable);
    }

    /**
     * Creates a report without the rules that passed or do not apply, and without the facts that undetermined rules
     * need.
     *
     * @param number the number of the sheet
     * @param findings the findings, rule by rule
     * @param undetermined the rules that could not be decided
     * @param waived the findings that the profile accepts, which are not among {@code findings}
     */
    public SheetReport(
            SheetNumber number, List<Finding> findings, List<RuleId> undetermined, List<WaivedFinding> waived) {
        this(number, findings, undetermined, waived, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A fact that no sheet contains and without which a rule was undetermined.
     *
     * @param rule the rule
     * @param need the fact
     */
    public record RuleNeed(RuleId rule, Outcome.Need need) {

        /** Rejects nulls. */
        public RuleNeed {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(need, "need");
        }
    }

    /**
     * A fact of the sheet without which a rule was undetermined.
     *
     * @param rule the rule
     * @param pointer the place where the fact belongs
     */
    public record MissingFact(RuleId rule, SheetPointer pointer) {

        /** Rejects nulls. */
        public MissingFact {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(pointer, "pointer");
        }
    }

    /**
     * A finding that the profile accepts.
     *
     * @param finding the finding
     * @param waiver the waiver, with its reason and its last day
     */
    public record WaivedFinding(Finding finding, RuleProfile.Waiver waiver) {

        /** Rejects nulls. */
        public WaivedFinding {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(waiver, "waiver");
        }
    }

    /**
     * Returns this report followed by what other rules reported on the same sheet, such as those of
     * {@link RegisterValidation#finish}.
     *
     * @param other the report of the other rules
     * @return a report on the same sheet
     * @throws IllegalArgumentException if the other report is about another sheet
     */
    public SheetReport and(SheetReport other) {
        if (!number.equals(other.number)) {
            throw new IllegalArgumentException("one report is about " + number + ", the other about " + other.number);
        }
        return new SheetReport(
                number,
                joined(findings, other.findings),
                joined(undetermined, other.undetermined),
                joined(waived, other.waived),
                joined(needs, other.needs),
                joined(missing, other.missing),
                joined(passed, other.passed),
                joined(notApplicable, other.notApplicable));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Checks whether there are findings, waived or not. */
    boolean hasFindings() {
        return !findings.isEmpty() || !waived.isEmpty();
    }

    /** {@return whether there is an error that the profile does not accept} */
    public boolean hasErrors() {
        return has(Severity.ERROR);
    }

    /**
     * Checks whether there is a finding of at least the given severity. Waived findings are ignored.
     *
     * @param least the lowest severity wanted
     * @return true if {@link #findings(Severity)} is not empty
     */
    public boolean has(Severity least) {
        return findings.stream().anyMatch(finding -> finding.severity().reaches(least));
    }

    /**
     * Returns the findings of at least the given severity.
     *
     * @param least the lowest severity wanted
     * @return the findings, in order
     */
    public List<Finding> findings(Severity least) {
        return findings.stream()
                .filter(finding -> finding.severity().reaches(least))
                .toList();
    }

    /** Returns the number of the sheet, the number of findings and the number of waived ones. */
    @Override
    public String toString() {
        return "SheetReport[" + number + ", " + counted(findings)
                + (waived.isEmpty() ? "" : ", " + waived.size() + " waived")
                + ", " + undetermined.size() + " undetermined]";
    }

    /** Returns the number of findings of each severity: {@code 1 error, 0 warnings, 2 notices}. */
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
