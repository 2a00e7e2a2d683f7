package fr.rncp.cli;

import fr.rncp.cli.terminal.Console;

/** The {@code rncp} command. */
public final class Main {

    private Main() {}

    /**
     * Runs the command, and ends the JVM if the exit status is not 0.
     *
     * @param args the words of the command line; none asks which command is meant
     */
    public static void main(String[] args) {
        int status = RncpCommand.run(Console.standard(), args);
        // Under exec:java the JVM is Maven's: it is left alone as long as there is nothing to say.
        if (status != 0) {
            System.exit(status);
        }
    }
}
