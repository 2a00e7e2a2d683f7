package fr.rncp.cli.terminal;

import java.io.Serial;

/** Thrown if a command fails; the message is the line shown to the user. */
public final class CommandFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public CommandFailure(String message) {
        super(message);
    }
}
