package fr.rncp.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Help.Ansi;

/**
 * The output streams of the command. All text is UTF-8, independent of the default charset, so that piped output is the
 * same everywhere.
 *
 * @param out standard output, unbuffered; unlike a PrintStream it does not swallow failures
 * @param err standard error
 * @param colours whether standard output is a terminal that shows colours, and NO_COLOR is not set
 * @param errIsTerminal whether standard error is a terminal; evaluated only if there is progress to show
 */
public record Console(OutputStream out, PrintStream err, boolean colours, BooleanSupplier errIsTerminal) {

    private static final int BUFFER = 64 * 1024;

    /** Returns the streams of this process. They bypass System.out, because Maven replaces it. */
    public static Console standard() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Ansi.AUTO.enabled(),
                Terminal::standardErrorIsTerminal);
    }

    /** Prints text on standard output. */
    public void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw WriteFailure.of("standard output", e);
        }
    }

    /** Prints a message on standard error, in one line. */
    public void say(String message) {
        err.println("rncp: " + PrintableText.oneLine(message));
    }

    /** Returns standard output, buffered; the caller must flush it. */
    public OutputStream bufferedOut() {
        return new BufferedOutputStream(out, BUFFER);
    }
}
