package fr.rncp.io.input;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

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
        ProblemCode code = e instanceof EOFException ? ProblemCode.CUT_SHORT : ProblemCode.MALFORMED;
        String found = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return Fault.of(code, found, Expectation.UNDAMAGED_FILE);
    }
}
