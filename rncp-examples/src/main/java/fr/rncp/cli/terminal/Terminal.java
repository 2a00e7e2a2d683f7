package fr.rncp.cli.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/**
 * Detects whether standard error is a terminal, which Java 17 does not report: {@link System#console} covers only
 * standard input and output.
 */
final class Terminal {

    private Terminal() {}

    /** Runs {@code test -t 2}; returns false if that fails, as on Windows, which has no such command. */
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
