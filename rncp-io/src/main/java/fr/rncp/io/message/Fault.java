package fr.rncp.io.message;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Wording;
import fr.rncp.model.SourceLocation;
import java.util.Optional;

/**
 * What is wrong. How bad it is, where it is and what the reader did make it a {@link ReadProblem}.
 *
 * @param code the kind of problem
 * @param found what was found
 * @param expected what was expected
 */
public record Fault(ProblemCode code, Wording found, Wording expected) {

    /** A fault that a text of the source shows; an empty one where something is missing. */
    public static Fault of(ProblemCode code, String found, Phrase expected, Object... values) {
        return new Fault(code, Observation.TEXT.with(found), expected.with(values));
    }

    /** A fault that no text of the source shows. */
    public static Fault of(ProblemCode code, Wording found, Phrase expected, Object... values) {
        return new Fault(code, found, expected.with(values));
    }

    /** The problem of a sheet, or of all that follows, that cannot be read. */
    public ReadProblem error(SourceLocation location, Phrase handling) {
        return problem(ProblemSeverity.ERROR, location, handling.with());
    }

    /** The problem of a value that is not where a user would look for it. */
    public ReadProblem warning(SourceLocation location, Wording handling) {
        return problem(ProblemSeverity.WARNING, location, handling);
    }

    /** A problem after which nothing is missing. */
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
