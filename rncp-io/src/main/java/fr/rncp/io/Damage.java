package fr.rncp.io;

import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/** What there is to say of compressed bytes that cannot be inflated to their end. */
final class Damage {

    private Damage() {}

    static Step remark(IOException e, SourceLocation place) {
        ProblemCode code = e instanceof InflatedStream.Bomb
                ? ProblemCode.LIMIT_PASSED
                : e instanceof EOFException ? ProblemCode.CUT_SHORT : ProblemCode.MALFORMED;
        String found = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return new Step.Remark(new ReadProblem(
                code, ProblemSeverity.ERROR, place, found, "an undamaged file", "the rest of the file is not read"));
    }
}
