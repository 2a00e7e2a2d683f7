package fr.rncp.cli.report;

import fr.rncp.cli.report.ReportFormat.ReportSetup;
import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.report.SheetFinding;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A report of one row a finding, written while sheets are validated: memory holds the findings on one sheet. */
final class RowReport implements Report {

    private final BiFunction<Optional<CertificationSheet>, SheetReport, Stream<SheetFinding>> findings;
    private final Consumer<Map<String, Object>> rows;

    /** Starts a report. The consumer receives each row: see {@link SheetFinding#toRow}. */
    RowReport(ReportSetup setup, Consumer<Map<String, Object>> rows) {
        this.findings = SheetFinding.in(setup.context(), setup.language(), setup.level());
        this.rows = rows;
    }

    @Override
    public void add(Optional<CertificationSheet> sheet, SheetReport report) {
        findings.apply(sheet, report).map(SheetFinding::toRow).forEach(rows);
    }

    @Override
    public void addTogether(SheetReport report) {
        add(Optional.empty(), report);
    }

    @Override
    public Optional<ReportChanges> finish() {
        return Optional.empty(); // Every row has been written.
    }
}
