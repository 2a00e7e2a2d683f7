package fr.rncp.cli.report;

import fr.rncp.cli.report.ReportFormat.ReportSetup;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.report.RegisterReportView;
import fr.rncp.rules.report.ReportView;
import fr.rncp.rules.report.ReportedSheet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Writes a report as text for people. */
final class TextForm implements WholeReport.ReportForm {

    private final ReportTarget target;
    private final ReportStyle style;
    private final ReportDetail detail;
    private final Supplier<Set<Need>> needs;

    TextForm(ReportTarget target, ReportSetup setup) {
        this.target = target;
        this.style = new ReportStyle(ReportWords.in(setup.language()), setup.headings());
        this.detail = setup.detail();
        this.needs = setup.needs();
    }

    @Override
    public void write(ReportView report, Optional<ReportChanges> changes) {
        boolean single = report.sheets().size() == 1;
        for (ReportedSheet sheet : report.sheets()) {
            target.print(new SheetText(style, detail, single || detail.all()).of(sheet) + "\n");
        }
        if (!single && !detail.all()) {
            target.print(new UndeterminedText(style).of(report.undetermined()));
        }
        changes.map(new ChangesText(style)::of).ifPresent(target::print);
        target.print(new ReportSummary(style, report.level(), report.asOf(), needs.get())
                .of(report.sheets().size(), report.counts()));
    }

    @Override
    public void write(RegisterReportView report) {
        target.print(new RegisterText(style).of(report));
        target.print(new ReportSummary(style, report.level(), report.asOf(), needs.get())
                .of(report.sheetCount(), report.counts()));
    }

    /** Returns a text behind a margin. */
    static String indented(int columns, String text) {
        return TextLayout.hanging(" ".repeat(columns), text);
    }
}
