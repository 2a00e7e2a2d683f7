package fr.rncp.cli.tour;

import fr.rncp.cli.report.ReportStyle;
import fr.rncp.cli.report.ReportWords;
import fr.rncp.cli.report.SheetPart;
import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.examples.SampleSheets;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.SheetValidator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
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
        ReportStyle style = ReportStyle.of(ReportWords.in(Language.ENGLISH), headings);
        StringBuilder out = new StringBuilder(headings.section("Findings of the rules"));
        out.append('\n')
                .append(TextLayout.hanging("  ", INTRODUCTION + DAY + ":"))
                .append('\n');
        SampleSheets.real().forEach(sheet -> out.append(part(sheet, style)));
        return out.toString();
    }

    private static String part(CertificationSheet sheet, ReportStyle style) {
        Set<RuleId> told = new HashSet<>();
        SheetPart part = new SheetPart(style, sheet.number(), Optional.of(sheet));
        SheetValidator.standard().report(sheet, RuleContext.at(DAY)).findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .filter(finding -> told.add(finding.rule()))
                .limit(SHOWN)
                .forEach(finding -> part.add(finding, Optional.of(sheet)));
        return part.toString();
    }
}
