package fr.rncp.cli.terminal;

import java.io.Serial;

/** The command cannot do what it was asked to; the message is the line that the user reads. */
public final class CommandFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public CommandFailure(String message) {
        super(message);
    }
}
