package fr.rncp.io.xml;

import fr.rncp.io.ReadProblem;
import java.io.Serial;

/** Thrown if the input is not well-formed or exceeds a limit; never escapes this package. */
final class FeedSyntaxException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient ReadProblem problem;

    FeedSyntaxException(ReadProblem problem) {
        this.problem = problem;
    }

    ReadProblem problem() {
        return problem;
    }
}
