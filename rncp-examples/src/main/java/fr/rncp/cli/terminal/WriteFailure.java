package fr.rncp.cli.terminal;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Optional;

/** Something could not be written. */
public final class WriteFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final boolean readerGone;

    private WriteFailure(String message, boolean readerGone) {
        super(message);
        this.readerGone = readerGone;
    }

    /**
     * A failure to write.
     *
     * @param name what was written to
     * @param cause why it failed
     */
    public static WriteFailure of(String name, IOException cause) {
        return new WriteFailure("cannot write " + name + ": " + ErrorLine.reason(cause), isClosedPipe(cause));
    }

    /** Whether the program that read our output has ended, as {@code head} does: nothing went wrong. */
    public boolean readerIsGone() {
        return readerGone;
    }

    // The message is the system's, in the user's language; "pipe" stands in the English and the French one. No type
    // tells it.
    private static boolean isClosedPipe(IOException cause) {
        return Optional.ofNullable(cause.getMessage())
                .filter(message -> message.toLowerCase(Locale.ROOT).contains("pipe"))
                .isPresent();
    }
}
