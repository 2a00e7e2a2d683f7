package fr.rncp.rules;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.Outcome.Violated;
import fr.rncp.rules.SheetReport.WaivedFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody wants to be told: rules switched off, other severities, findings that are accepted for a time. Immutable.
 *
 * @param off rules that are not run
 * @param severities rules with another severity, which all their findings then have
 * @param waivers findings that are accepted
 */
public record RuleProfile(List<RuleId> off, List<SeverityChange> severities, List<Waiver> waivers) {

    /** Everything as the rules have it. */
    public static final RuleProfile NONE = new RuleProfile(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public RuleProfile {
        off = List.copyOf(off);
        severities = List.copyOf(severities);
        waivers = List.copyOf(waivers);
    }

    /**
     * Another severity for a rule.
     *
     * @param rule the rule
     * @param severity the severity of all its findings
     */
    public record SeverityChange(RuleId rule, Severity severity) {

        /** Refuses nulls. */
        public SeverityChange {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(severity, "severity");
        }
    }

    /**
     * The findings of a rule on a sheet, accepted until a day.
     *
     * @param sheet the sheet
     * @param rule the rule
     * @param reason why they are accepted
     * @param until last day of the acceptance, inclusive
     */
    public record Waiver(SheetNumber sheet, RuleId rule, String reason, LocalDate until) {

        /** Refuses nulls and a blank reason. */
        public Waiver {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(rule, "rule");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a waiver has a reason");
            }
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * Returns what the outcomes of some rules on a sheet mean under this profile. This is the one place where a profile is applied.
     *
     * @param sheet the sheet
     * @param outcomes the outcomes, as the rules have them; rules that are off are left out
     * @param asOf the day, for waivers
     * @return the findings with the severities of this profile, those that it accepts apart, and the rules that could not tell
     */
    public SheetReport apply(SheetNumber sheet, List<RuleOutcome> outcomes, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        List<WaivedFinding> waived = new ArrayList<>();
        List<RuleId> undetermined = new ArrayList<>();
        for (RuleOutcome result : weighed(outcomes)) {
            if (result.outcome() instanceof Undetermined) {
                undetermined.add(result.rule());
            }
            for (Finding finding : result.outcome().findings()) {
                waiver(sheet, finding, asOf)
                        .ifPresentOrElse(
                                waiver -> waived.add(new WaivedFinding(finding, waiver)), () -> findings.add(finding));
            }
        }
        return new SheetReport(sheet, findings, undetermined, waived);
    }

    /** The outcomes of rules that are on, with the severities of this profile. */
    List<RuleOutcome> weighed(List<RuleOutcome> outcomes) {
        return off.isEmpty() && severities.isEmpty() ? outcomes : changed(outcomes);
    }

    private List<RuleOutcome> changed(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(result -> runs(result.rule()))
                .map(result -> new RuleOutcome(result.rule(), weighed(result.outcome())))
                .toList();
    }

    /** Whether the rule is run. */
    boolean runs(RuleId rule) {
        return !off.contains(rule);
    }

    private Outcome weighed(Outcome outcome) {
        return outcome instanceof Violated violated
                ? new Violated(violated.findings().stream().map(this::weighed).toList())
                : outcome;
    }

    /** The finding with the severity of this profile; of two changes of one rule, the first counts. */
    private Finding weighed(Finding finding) {
        return severities.stream()
                .filter(change -> change.rule().equals(finding.rule()))
                .findFirst()
                .map(change -> finding.withSeverity(change.severity()))
                .orElse(finding);
    }

    private Optional<Waiver> waiver(SheetNumber sheet, Finding finding, LocalDate asOf) {
        return waivers.stream()
                .filter(waiver -> waiver.sheet().equals(sheet)
                        && waiver.rule().equals(finding.rule())
                        && !asOf.isAfter(waiver.until()))
                .findFirst();
    }
}
