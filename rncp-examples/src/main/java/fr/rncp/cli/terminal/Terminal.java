package fr.rncp.cli.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/** What Java 17 does not tell about standard error: {@link System#console} speaks of standard input and output only. */
final class Terminal {

    private Terminal() {}

    /** Asks {@code test -t 2}; false if that cannot be found out, as on Windows, which has no such command. */
    static boolean standardErrorIsTerminal() {
        return succeeds("test", "-t", "2");
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(Redirect.INHERIT)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.INHERIT)
                    .start();
            return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
