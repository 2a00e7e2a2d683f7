package fr.rncp.rules.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.SheetReport.WaivedFinding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the report on a sheet into words. */
final class SheetWording {

    private static final Comparator<ReportedFinding> AS_ON_PAGE =
            Comparator.comparing(ReportedFinding::part).thenComparing(ReportedFinding::severity);

    private final FindingWording wording;
    private final Optional<CertificationSheet> sheet;
    private final SheetReport report;

    SheetWording(FindingWording wording, Optional<CertificationSheet> sheet, SheetReport report) {
        this.wording = wording;
        this.sheet = sheet;
        this.report = report;
    }

    ReportedSheet reported(Severity level, boolean listsPassed) {
        return new ReportedSheet(
                report.number(),
                sheet.flatMap(CertificationSheet::title),
                coverage(report),
                new UndeterminedReasons(wording, sheet, report).rules(),
                ofSheet(level),
                ofCopy(level),
                listsPassed ? report.passed() : List.of(),
                waived());
    }

    /** Returns the findings on the sheet, those on the copy, and the waived ones. */
    Stream<ReportedFinding> all(Severity level) {
        return Stream.of(ofSheet(level), ofCopy(level), waived()).flatMap(List::stream);
    }

    private List<ReportedFinding> ofSheet(Severity level) {
        return findings(level, Predicate.not(FindingWording::isAboutCopy));
    }

    private List<ReportedFinding> ofCopy(Severity level) {
        return findings(level, FindingWording::isAboutCopy);
    }

    private List<ReportedFinding> waived() {
        return report.waived().stream().map(this::waived).sorted(AS_ON_PAGE).toList();
    }

    static RuleCoverage coverage(SheetReport report) {
        long found = Stream.concat(
                        report.findings().stream(), report.waived().stream().map(WaivedFinding::finding))
                .map(Finding::rule)
                .filter(Predicate.not(FindingWording::isAboutCopy))
                .distinct()
                .count();
        return new RuleCoverage(
                report.passed().size(),
                found,
                report.undetermined().size(),
                report.notApplicable().size());
    }

    private List<ReportedFinding> findings(Severity level, Predicate<RuleId> rules) {
        return report.findings(level).stream()
                .filter(finding -> rules.test(finding.rule()))
                .map(finding -> wording.of(finding, sheet, Optional.empty()))
                .sorted(AS_ON_PAGE)
                .toList();
    }

    private ReportedFinding waived(WaivedFinding waived) {
        return wording.of(waived.finding(), sheet, Optional.of(waived.waiver()));
    }
}
