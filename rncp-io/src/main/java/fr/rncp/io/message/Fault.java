package fr.rncp.io.message;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Wording;
import fr.rncp.model.SourceLocation;
import java.util.Optional;

/**
 * A fault that a reader found. A {@link ReadProblem} adds the severity, the location and the action of the reader.
 *
 * @param code the kind of problem
 * @param found the text or condition that was found
 * @param expected the expected content
 */
public record Fault(ProblemCode code, Wording found, Wording expected) {

    /** Returns a fault with a text of the source; the text is empty if something is missing. */
    public static Fault of(ProblemCode code, String found, Phrase expected, Object... values) {
        return new Fault(code, Observation.TEXT.with(found), expected.with(values));
    }

    /** Returns a fault with an observation that is not just a text of the source. */
    public static Fault of(ProblemCode code, Wording found, Phrase expected, Object... values) {
        return new Fault(code, found, expected.with(values));
    }

    /** Returns an error: a sheet, or the rest of a file, cannot be read. */
    public ReadProblem error(SourceLocation location, Phrase handling) {
        return problem(ProblemSeverity.ERROR, location, handling.with());
    }

    /** Returns a warning: a value is not in the component where a user would look for it. */
    public ReadProblem warning(SourceLocation location, Wording handling) {
        return problem(ProblemSeverity.WARNING, location, handling);
    }

    /** Returns a note: nothing is missing. */
    public ReadProblem info(SourceLocation location, Wording handling) {
        return problem(ProblemSeverity.INFO, location, handling);
    }

    private ReadProblem problem(ProblemSeverity severity, SourceLocation location, Wording handling) {
        return new ReadProblem(
                code,
                severity,
                Optional.empty(),
                location,
                Optional.empty(),
                found,
                expected,
                handling,
                Optional.empty());
    }
}
