package fr.rncp.cli.convert;

import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.WriteFailure;
import fr.rncp.io.SheetWriter;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The destination of converted sheets. Its failures are distinguished from those of the reader, which occur in the same
 * loop.
 */
final class ConvertTarget implements AutoCloseable {

    private final String name;
    private final SheetWriter writer;
    private boolean complete;

    private ConvertTarget(String name, SheetWriter writer) {
        this.name = name;
        this.writer = writer;
    }

    /** Opens standard output. */
    static ConvertTarget standardOutput(Console console, SheetWriter.Format format) {
        OutputStream out = console.bufferedOut();
        return new ConvertTarget(
                "standard output",
                switch (format) {
                    case JSON -> SheetWriter.json(out);
                    case NDJSON -> SheetWriter.ndjson(out);
                });
    }

    /** Opens a file, which appears when it is complete. */
    static ConvertTarget file(Path path, SheetWriter.Format format) {
        try {
            return new ConvertTarget(path.toString(), SheetWriter.open(path, format));
        } catch (IOException e) {
            throw WriteFailure.of(path.toString(), e);
        }
    }

    void write(CertificationSheet sheet) {
        try {
            writer.write(sheet);
        } catch (IOException e) {
            throw WriteFailure.of(name, e);
        }
    }

    /** Marks the output as complete; a file that is closed before does not appear. */
    void complete() {
        complete = true;
    }

    @Override
    public void close() {
        if (!complete) {
            writer.discard();
        }
        try {
            writer.close();
        } catch (IOException e) {
            throw WriteFailure.of(name, e);
        }
    }
}
