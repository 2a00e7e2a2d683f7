package fr.rncp.cli.terminal;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Optional;

/** Thrown if output could not be written. */
public final class WriteFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient CommandMessage message;
    private final boolean readerGone;

    private WriteFailure(CommandMessage message, boolean readerGone) {
        super(message.toString());
        this.message = message;
        this.readerGone = readerGone;
    }

    /** Returns the message, for either language. */
    CommandMessage message() {
        return message;
    }

    /**
     * Creates a failure to write.
     *
     * @param name the name of the output
     * @param cause the reason
     */
    public static WriteFailure of(String name, IOException cause) {
        return new WriteFailure(CommandMessage.of("write", name, ErrorLine.reason(cause)), isClosedPipe(cause));
    }

    /** Checks whether the program that reads the output has ended, as {@code head} does: this is not an error. */
    public boolean readerIsGone() {
        return readerGone;
    }

    // The message comes from the system, in the user's language; the English and the French one contain "pipe". No
    // exception type distinguishes it.
    private static boolean isClosedPipe(IOException cause) {
        return Optional.ofNullable(cause.getMessage())
                .filter(message -> message.toLowerCase(Locale.ROOT).contains("pipe"))
                .isPresent();
    }
}
