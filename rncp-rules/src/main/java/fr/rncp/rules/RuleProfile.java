package fr.rncp.rules;

import fr.rncp.model.value.SheetNumber;
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
     * What others found in a sheet, such as the problems of a reader, as this profile wants it told.
     *
     * @param sheet the sheet
     * @param found what was found
     * @param asOf the day, for waivers
     * @return the findings of rules that are not off, with the severities of this profile, apart from those that it accepts
     */
    public SheetReport report(SheetNumber sheet, List<Finding> found, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        List<WaivedFinding> waived = new ArrayList<>();
        found.stream()
                .filter(finding -> runs(finding.rule()))
                .map(this::weighed)
                .forEach(finding -> waiver(sheet, finding, asOf)
                        .ifPresentOrElse(
                                waiver -> waived.add(new WaivedFinding(finding, waiver)), () -> findings.add(finding)));
        return new SheetReport(sheet, findings, List.of(), waived);
    }

    /** Whether the rule is run. */
    boolean runs(RuleId rule) {
        return !off.contains(rule);
    }

    /** The finding with the severity of this profile; of two changes of one rule, the first counts. */
    Finding weighed(Finding finding) {
        return severities.stream()
                .filter(change -> change.rule().equals(finding.rule()))
                .findFirst()
                .map(change -> finding.withSeverity(change.severity()))
                .orElse(finding);
    }

    /** The outcome, its findings with the severities of this profile. */
    Outcome weighed(Outcome outcome) {
        return outcome instanceof Violated violated && !severities.isEmpty()
                ? new Violated(violated.findings().stream().map(this::weighed).toList())
                : outcome;
    }

    /** The waiver that accepts the finding on that day. */
    Optional<Waiver> waiver(SheetNumber sheet, Finding finding, LocalDate asOf) {
        return waivers.isEmpty()
                ? Optional.empty()
                : waivers.stream()
                        .filter(waiver -> waiver.sheet().equals(sheet)
                                && waiver.rule().equals(finding.rule())
                                && !asOf.isAfter(waiver.until()))
                        .findFirst();
    }
}
