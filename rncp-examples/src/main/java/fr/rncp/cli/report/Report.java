package fr.rncp.cli.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.SheetReport;
import java.util.Optional;

/** A validation report that is written while sheets are validated. */
public interface Report {

    /**
     * Adds the findings of a sheet. Later findings for the same number belong to the same sheet.
     *
     * @param sheet the sheet, if available
     * @param report its findings
     */
    void add(Optional<CertificationSheet> sheet, SheetReport report);

    /** Writes the totals and ends the report. */
    void finish(ValidationTally tally);
}
