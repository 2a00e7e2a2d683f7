package fr.rncp.faults;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RegisterValidator;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetValidator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet before and after a fault was put in.
 *
 * @param fault the fault
 * @param before the sound sheet
 * @param after the sheet with the fault
 * @param place the place of the finding that is due
 */
record SeededSheet(SeededFault fault, CertificationSheet before, CertificationSheet after, SheetPointer place) {

    /** The day of the export that the real sheets are taken from. */
    private static final RuleContext CONTEXT = RuleContext.at(LocalDate.of(2026, 8, 16));

    /** The findings of each sound sheet, which many faults share. */
    private static final Map<CertificationSheet, List<Finding>> SOUND =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /** The findings that a fault adds. */
    record Verdict(SeededSheet sheet, List<Finding> due, List<Finding> elsewhere, List<Finding> unrelated) {

        boolean isDetectedOnce() {
            return due.size() == 1 && elsewhere.isEmpty();
        }

        @Override
        public String toString() {
            return sheet.before.number() + " " + sheet.fault + " due at " + sheet.place + ": " + words(due)
                    + " | elsewhere: " + words(elsewhere) + " | unrelated: " + words(unrelated);
        }

        private static String words(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> finding.rule() + " " + finding.pointer() + " " + finding.message(Language.ENGLISH))
                    .collect(Collectors.joining("; "));
        }
    }

    /** Checks whether the rule already reports the place on the sound sheet, so that the fault would not show. */
    boolean isReportedBefore() {
        return soundFindings().stream()
                .anyMatch(finding -> finding.rule().value().equals(fault.rule()) && isAtPlace(finding));
    }

    Verdict judged() {
        List<Finding> fresh = new ArrayList<>(findings(after));
        soundFindings().forEach(old -> fresh.removeIf(finding -> isSame(old, finding)));
        List<Finding> ofRule = fresh.stream()
                .filter(finding -> finding.rule().value().equals(fault.rule()))
                .toList();
        return new Verdict(
                this,
                ofRule.stream().filter(this::isAtPlace).toList(),
                ofRule.stream().filter(finding -> !isAtPlace(finding)).toList(),
                fresh.stream().filter(this::isUnrelated).toList());
    }

    private List<Finding> soundFindings() {
        return SOUND.computeIfAbsent(before, SeededSheet::findings);
    }

    private static List<Finding> findings(CertificationSheet sheet) {
        return Stream.concat(
                        SheetValidator.standard().report(sheet, CONTEXT).findings(Severity.INFO).stream(),
                        RegisterValidator.standard().validate(List.of(sheet), CONTEXT).sheets().stream()
                                .flatMap(report -> report.findings(Severity.INFO).stream()))
                .distinct()
                .toList();
    }

    /** A finding whose numbers alone have changed, such as a share, is no new finding. */
    private static boolean isSame(Finding old, Finding finding) {
        return old.rule().equals(finding.rule()) && old.pointer().equals(finding.pointer());
    }

    private boolean isAtPlace(Finding finding) {
        return place.covers(finding.pointer());
    }

    private boolean isUnrelated(Finding finding) {
        String rule = finding.rule().value();
        return !rule.equals(fault.rule()) && !fault.also().contains(rule);
    }
}
