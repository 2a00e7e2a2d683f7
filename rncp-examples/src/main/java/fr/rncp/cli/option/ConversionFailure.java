package fr.rncp.cli.option;

import fr.rncp.cli.terminal.CommandMessage;
import java.io.Serial;
import picocli.CommandLine.TypeConversionException;

/** Thrown if the value of an option is invalid. */
public final class ConversionFailure extends TypeConversionException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient CommandMessage message;

    public ConversionFailure(CommandMessage message) {
        super(message.toString());
        this.message = message;
    }

    /** Creates the failure of a value that does not have the expected form. */
    public static ConversionFailure expected(String form, String found) {
        return new ConversionFailure(CommandMessage.expected(form, found));
    }

    /** Returns the message, for either language. */
    public CommandMessage message() {
        return message;
    }
}
