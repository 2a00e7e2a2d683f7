package fr.rncp.rules;

import fr.rncp.model.SheetNumber;
import java.util.List;
import java.util.Objects;

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

    /** Whether there are findings, waived or not. */
    boolean saysSomething() {
        return !findings.isEmpty() || !waived.isEmpty();
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
}
