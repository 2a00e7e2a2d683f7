package fr.rncp.io.stream;

import fr.rncp.io.ReadProblem;
import fr.rncp.model.CertificationSheet;
import java.util.List;
import java.util.Optional;

/**
 * What became of a fragment: a sheet, or none and at least one problem of severity ERROR.
 *
 * @param sheet the sheet, if it could be built
 * @param problems what was met, in the order of the source
 */
public record ParsedSheet(Optional<CertificationSheet> sheet, List<ReadProblem> problems) {

    /** Copies the list. */
    public ParsedSheet {
        problems = List.copyOf(problems);
    }
}
