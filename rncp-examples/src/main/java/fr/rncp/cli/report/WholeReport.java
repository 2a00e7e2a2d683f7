package fr.rncp.cli.report;

import fr.rncp.cli.report.ReportFormat.ReportSetup;
import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.report.RegisterReportView;
import fr.rncp.rules.report.ReportView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report that is written at the end: on a few sheets one by one, on more of them by rule. */
final class WholeReport implements Report {

    /** The largest number of sheets that are reported one by one. */
    static final int MOST_SHEETS = 100;

    private final RuleContext context;
    private final Language language;
    private final Severity level;
    private final boolean listsPassed;
    private final Optional<EarlierReport> earlier;
    private final ReportForm form;
    private final List<ReportEntry> entries = new ArrayList<>();
    private Optional<RegisterReportView.Builder> register = Optional.empty();

    /** A way to write a report. */
    interface ReportForm {

        /** Writes a report on a few sheets, with the differences from an earlier one. */
        void write(ReportView report, Optional<ReportChanges> changes);

        /** Writes a report on many sheets. */
        void write(RegisterReportView report);
    }

    private record ReportEntry(Optional<CertificationSheet> sheet, SheetReport report) {

        boolean isAbout(SheetNumber number) {
            return report.number().equals(number);
        }
    }

    /** Starts a report, which the form writes at the end. */
    WholeReport(ReportSetup setup, ReportForm form) {
        this.context = setup.context();
        this.language = setup.language();
        this.level = setup.level();
        this.listsPassed = setup.detail().passed();
        this.earlier = setup.detail().earlier();
        this.form = form;
    }

    @Override
    public void add(Optional<CertificationSheet> sheet, SheetReport report) {
        if (register.isPresent()) {
            add(register.get(), sheet, report);
            return;
        }
        entries.add(new ReportEntry(sheet, report));
        if (entries.size() > MOST_SHEETS) {
            register = Optional.of(byRule());
            entries.clear();
        }
    }

    private RegisterReportView.Builder byRule() {
        if (earlier.isPresent()) {
            throw new CommandFailure("since.sheets", MOST_SHEETS);
        }
        RegisterReportView.Builder builder =
                RegisterReportView.builder(context, language).level(level);
        entries.forEach(entry -> add(builder, entry.sheet, entry.report));
        return builder;
    }

    private static void add(
            RegisterReportView.Builder builder, Optional<CertificationSheet> sheet, SheetReport report) {
        sheet.ifPresentOrElse(known -> builder.add(known, report), () -> builder.add(report));
    }

    @Override
    public void addTogether(SheetReport report) {
        if (register.isPresent()) {
            register.get().add(report);
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            ReportEntry entry = entries.get(i);
            if (entry.sheet.isPresent() && entry.isAbout(report.number())) {
                entries.set(i, new ReportEntry(entry.sheet, entry.report.and(report)));
                return;
            }
        }
    }

    @Override
    public Optional<ReportChanges> finish() {
        if (register.isPresent()) {
            form.write(register.get().build());
            return Optional.empty();
        }
        ReportView.Builder builder = ReportView.builder(context, language).level(level);
        if (!listsPassed) {
            builder.withoutPassed();
        }
        entries.forEach(entry -> entry.sheet.ifPresentOrElse(
                known -> builder.add(known, entry.report), () -> builder.add(entry.report)));
        ReportView view = builder.build();
        Optional<ReportChanges> changes = earlier.map(report -> report.changes(view));
        form.write(view, changes);
        return changes;
    }
}
