package fr.rncp.cli.report;

import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.WriteFailure;
import fr.rncp.io.file.ReplacedFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** The destination of a report: standard output, or a file that appears when it is complete. Text is UTF-8. */
public final class ReportTarget implements AutoCloseable {

    private final String name;
    private final OutputStream out;
    private final Optional<ReplacedFile> file;
    private boolean complete;
    private boolean closed;

    private ReportTarget(String name, OutputStream out, Optional<ReplacedFile> file) {
        this.name = name;
        this.out = out;
        this.file = file;
    }

    public static ReportTarget standardOutput(Console console) {
        return new ReportTarget("standard output", console.bufferedOut(), Optional.empty());
    }

    /** Opens a file, compressed if its name ends in {@code .gz}. */
    public static ReportTarget file(Path path) {
        try {
            ReplacedFile file = ReplacedFile.of(path);
            OutputStream out = new BufferedOutputStream(file.out());
            boolean compressed = path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
            return new ReportTarget(path.toString(), compressed ? new GZIPOutputStream(out) : out, Optional.of(file));
        } catch (IOException e) {
            throw WriteFailure.of(path.toString(), e);
        }
    }

    /** Returns the name of the target for messages. */
    public String name() {
        return name;
    }

    void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw WriteFailure.of(name, e);
        }
    }

    /** Marks the report as complete and closes it. If the target is closed without this call, no file appears. */
    public void complete() {
        complete = true;
        close();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (file.isPresent()) {
                closeFile(file.get());
            } else if (complete) {
                out.flush(); // buffered output of a failed run is discarded
            }
        } catch (IOException e) {
            throw WriteFailure.of(name, e);
        }
    }

    private void closeFile(ReplacedFile target) throws IOException {
        boolean kept = false;
        try {
            out.close();
            if (complete) {
                target.keep();
                kept = true;
            }
        } finally {
            if (!kept) {
                target.discard();
            }
        }
    }
}
