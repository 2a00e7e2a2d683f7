package fr.rncp.cli;

import fr.rncp.cli.terminal.Console;
import fr.rncp.model.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command in this JVM: its exit status and what it wrote, as text in UTF-8. */
public record CommandRun(int status, String out, String err) {

    public static CommandRun of(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandRun run = into(out, args);
        return new CommandRun(run.status, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** A run that reads standard input. */
    public static CommandRun of(InputStream in, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandRun run = between(in, out, args);
        return new CommandRun(run.status, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** A run whose standard output goes elsewhere. */
    public static CommandRun into(OutputStream out, Object... args) {
        return between(InputStream.nullInputStream(), out, args);
    }

    private static CommandRun between(InputStream in, OutputStream out, Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errText = new PrintStream(err, true, StandardCharsets.UTF_8);
        String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int status = RncpCommand.run(new Console(in, out, errText, false, () -> false, Language.ENGLISH), words);
        return new CommandRun(status, "", err.toString(StandardCharsets.UTF_8));
    }

    /** The one line on standard error, without its end. */
    public String errorLine() {
        List<String> lines = err.lines().toList();
        if (lines.size() != 1) {
            throw new AssertionError("one line is expected on standard error, not: " + err);
        }
        return lines.get(0);
    }
}
