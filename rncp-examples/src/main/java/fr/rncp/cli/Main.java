package fr.rncp.cli;

import fr.rncp.cli.option.ChosenLanguage;
import fr.rncp.cli.terminal.Console;

/** The entry point of the {@code rncp} command. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the JVM if the exit status is not 0.
     *
     * @param args the arguments of the command line
     */
    public static void main(String[] args) {
        int status = RncpCommand.run(Console.standard(ChosenLanguage.ofEnvironment()), args);
        // Under exec:java the JVM is Maven's: it is not ended unless there is a failure to report.
        if (status != 0) {
            System.exit(status);
        }
    }
}
