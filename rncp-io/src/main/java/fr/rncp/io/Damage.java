package fr.rncp.io;

import fr.rncp.io.ReadProblem.Code;
import fr.rncp.io.ReadProblem.Severity;
import fr.rncp.io.stream.Step;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/** What there is to say of compressed bytes that cannot be inflated to their end. */
final class Damage {

    private Damage() {}

    static Step remark(IOException e, Place place) {
        Code code = e instanceof InflatedStream.Bomb
                ? Code.LIMIT_PASSED
                : e instanceof EOFException ? Code.CUT_SHORT : Code.MALFORMED;
        String found = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return new Step.Remark(new ReadProblem(
                code, Severity.ERROR, place, found, "an undamaged file", "the rest of the file is not read"));
    }
}
