package fr.rncp.cli.terminal;

import java.io.Serial;

/** Thrown if a command fails; the message is the line shown to the user. */
public final class CommandFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient CommandMessage message;

    public CommandFailure(CommandMessage message) {
        super(message.toString());
        this.message = message;
    }

    public CommandFailure(String key, Object... values) {
        this(CommandMessage.of(key, values));
    }

    /** Returns the message, for either language. */
    public CommandMessage message() {
        return message;
    }
}
