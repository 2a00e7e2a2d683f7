package fr.rncp.cli.option;

import fr.rncp.cli.terminal.CommandMessage;
import java.io.Serial;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Thrown if the arguments of a command contradict each other or are invalid. */
public final class UsageFailure extends ParameterException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient CommandMessage message;

    public UsageFailure(CommandLine command, CommandMessage message) {
        super(command, message.toString());
        this.message = message;
    }

    /** Returns the message, for either language. */
    public CommandMessage message() {
        return message;
    }
}
