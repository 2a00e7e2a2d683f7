package fr.rncp.cli.terminal;

import fr.rncp.model.Language;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Help.Ansi;

/**
 * The streams of the command. All text is UTF-8, independent of the default charset, so that piped output is the same
 * everywhere.
 *
 * @param in standard input
 * @param out standard output, unbuffered; unlike a PrintStream it does not swallow failures
 * @param err standard error
 * @param colours whether standard output is a terminal that shows colours, and NO_COLOR is not set
 * @param errIsTerminal whether standard error is a terminal; evaluated only if there is progress to show
 * @param language the language of all texts
 */
public record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean colours,
        BooleanSupplier errIsTerminal,
        Language language) {

    private static final int BUFFER = 64 * 1024;

    /** Creates a console without standard input, in English. */
    public Console(OutputStream out, PrintStream err, boolean colours, BooleanSupplier errIsTerminal) {
        this(InputStream.nullInputStream(), out, err, colours, errIsTerminal, Language.ENGLISH);
    }

    /** Returns the streams of this process. They bypass System.out, because Maven replaces it. */
    public static Console standard(Language language) {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Ansi.AUTO.enabled(),
                Terminal::standardErrorIsTerminal,
                language);
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

    /** Returns the same streams with texts in another language. */
    public Console in(Language other) {
        return new Console(in, out, err, colours, errIsTerminal, other);
    }

    /** Returns the words of messages in the language of this console. */
    public Words words() {
        return Words.ofMessages(language);
    }

    /** Prints a message on standard error, in one line. */
    public void say(CommandMessage message) {
        say(message.in(words()));
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
