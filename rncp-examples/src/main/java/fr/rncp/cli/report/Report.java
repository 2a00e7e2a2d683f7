package fr.rncp.cli.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.SheetReport;
import java.util.Optional;

/** A validation report that is written while sheets are judged. */
public interface Report {

    /**
     * Tells of a sheet; what is told later of the same number belongs to the same sheet.
     *
     * @param sheet the sheet, if it is at hand
     * @param report what was found
     */
    void add(Optional<CertificationSheet> sheet, SheetReport report);

    /** Tells the sums of all, and ends. */
    void finish(ValidationTally tally);
}
