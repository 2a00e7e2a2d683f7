package fr.rncp.io.xml;

import fr.rncp.io.ReadProblem;
import java.io.Serial;

/** What was to be read is not well-formed, or passes a limit; never leaves this package. */
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
