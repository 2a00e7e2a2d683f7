package fr.rncp.cli.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.SheetReport;
import java.util.Optional;

/** A validation report that receives the sheets one by one. */
public interface Report {

    /**
     * Adds a sheet.
     *
     * @param sheet the sheet; empty if it could not be read
     * @param report what the validator found, or what the reader noticed
     */
    void add(Optional<CertificationSheet> sheet, SheetReport report);

    /** Adds what rules over the register found on a sheet that was added before. */
    void addTogether(SheetReport report);

    /**
     * Ends the report: writes what has not been written yet.
     *
     * @return the differences from the earlier report, if there is one
     */
    Optional<ReportChanges> finish();
}
