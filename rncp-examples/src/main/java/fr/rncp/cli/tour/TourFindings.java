package fr.rncp.cli.tour;

import fr.rncp.cli.report.SheetText;
import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.examples.SampleSheets;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.SheetValidator;
import fr.rncp.rules.report.ReportView;
import fr.rncp.rules.report.ReportedFinding;
import fr.rncp.rules.report.ReportedSheet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The findings that the tour shows: a few on the two sheets as on their pages, on a fixed day. */
final class TourFindings {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final int SHOWN = 4;
    private static final String INTRODUCTION =
            "The rules check what a sheet states; what its source has lost leaves a rule undetermined. "
                    + "Their most severe findings on the two pages, validated as of ";

    private TourFindings() {}

    static String of(Headings headings) {
        StringBuilder out = new StringBuilder(headings.section("Findings of the rules"));
        out.append('\n')
                .append(TextLayout.hanging("  ", INTRODUCTION + DAY + ":"))
                .append('\n');
        SampleSheets.real().forEach(sheet -> out.append(
                        SheetText.in(Language.ENGLISH, headings).of(shown(sheet)))
                .append('\n'));
        return out.toString();
    }

    /** Returns the report on a sheet with its most severe findings only, one of each rule. */
    private static ReportedSheet shown(CertificationSheet sheet) {
        RuleContext context = RuleContext.at(DAY);
        SheetReport report = SheetValidator.standard().report(sheet, context);
        ReportedSheet whole =
                ReportView.of(sheet, report, context, Language.ENGLISH).sheets().get(0);
        Set<RuleId> rules = new HashSet<>();
        List<ReportedFinding> first = whole.findings().stream()
                .sorted(Comparator.comparing(ReportedFinding::severity))
                .filter(finding -> rules.add(finding.rule()))
                .limit(SHOWN)
                .sorted(Comparator.comparing(ReportedFinding::part))
                .toList();
        return new ReportedSheet(
                whole.number(), whole.title(), whole.coverage(), List.of(), first, List.of(), List.of(), List.of());
    }
}
