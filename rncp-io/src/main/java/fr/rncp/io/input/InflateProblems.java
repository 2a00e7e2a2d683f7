package fr.rncp.io.input;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import java.io.EOFException;
import java.io.IOException;

/** The problems of compressed bytes that cannot be inflated to their end. */
public final class InflateProblems {

    private InflateProblems() {}

    static Step remark(IOException e, SourceLocation location, Handling handling) {
        return new Step.Remark(problem(e, location, handling));
    }

    /** Reports a failure of an inflating stream as a problem. */
    public static ReadProblem problem(IOException e, SourceLocation location, Handling handling) {
        return fault(e).error(location, handling);
    }

    private static Fault fault(IOException e) {
        if (e instanceof ArchiveFault archive) {
            return archive.fault();
        }
        // The words of other exceptions are those of programmers.
        return e instanceof EOFException
                ? Fault.of(ProblemCode.CUT_SHORT, Observation.CUT_DATA.with(), Expectation.UNDAMAGED_FILE)
                : Fault.of(ProblemCode.MALFORMED, Observation.DAMAGED_DATA.with(), Expectation.UNDAMAGED_FILE);
    }
}
