package fr.rncp.io;

import fr.rncp.io.file.ReplacedFile;
import fr.rncp.io.json.JsonDocumentSink;
import fr.rncp.io.json.NdjsonSink;
import fr.rncp.io.stream.SheetSink;
import fr.rncp.model.CertificationSheet;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes sheets to a file or a stream, holding one sheet in memory at a time.
 *
 * <pre>{@code
 * try (SheetWriter writer = SheetWriter.open(Path.of("sheets.ndjson.gz"))) {
 *     writer.writeAll(sheets);
 * }
 * }</pre>
 *
 * <p>{@link #writeAll(Path, Iterable)} does the same in one line. The file appears under its name when the writer is
 * closed, and only if nothing failed: no call of this writer threw, {@link #writeAll(Iterable)} reached the end of its
 * sheets, and {@link #discard} was not called. Otherwise an existing file remains untouched. The writer cannot detect a
 * failure of your code <em>between</em> two calls of {@link #write}. To be safe, use {@code writeAll}, or call
 * {@code discard} after such a failure.
 *
 * <p>The output is deterministic: the same sheets give the same bytes, compressed or not. Not thread-safe.
 */
public final class SheetWriter implements Closeable {

    /** The formats that can be written. */
    public enum Format {
        /**
         * A single sheet is written as one indented object; several sheets, or none, as a list. Extension
         * {@code .json}.
         */
        JSON,
        /** One sheet per line, compact. Extension {@code .ndjson} or {@code .jsonl}. */
        NDJSON;

        private SheetSink sink(OutputStream out) {
            return this == JSON ? new JsonDocumentSink(out) : new NdjsonSink(out);
        }

        private static Optional<Format> ofName(String name) {
            return name.endsWith(".json")
                    ? Optional.of(JSON)
                    : name.endsWith(".ndjson") || name.endsWith(".jsonl") ? Optional.of(NDJSON) : Optional.empty();
        }
    }

    private final OutputStream out;
    private final SheetSink sink;
    private final @Nullable ReplacedFile file;
    private boolean failed;
    private boolean closed;

    private SheetWriter(OutputStream out, Format format, @Nullable ReplacedFile file) {
        this.out = out;
        this.sink = format.sink(out);
        this.file = file;
    }

    /**
     * Opens a file whose extension determines the format: {@code .json}, {@code .ndjson} or {@code .jsonl}, each
     * optionally followed by {@code .gz} for compression.
     *
     * @param path the file; it is replaced if it exists, and its folder must exist
     * @return a writer
     * @throws IllegalArgumentException for any other extension
     * @throws IOException if the file cannot be created
     */
    public static SheetWriter open(Path path) throws IOException {
        return open(
                path,
                Format.ofName(plainName(path))
                        .orElseThrow(() -> new IllegalArgumentException("the extension of " + path
                                + " is not one of .json, .ndjson and .jsonl, each optionally followed by .gz")));
    }

    /**
     * Opens a file in a given format, compressed if its name ends in {@code .gz}.
     *
     * @param path the file; it is replaced if it exists, and its folder must exist
     * @param format the format
     * @return a writer
     * @throws IOException if the file cannot be created
     */
    public static SheetWriter open(Path path, Format format) throws IOException {
        ReplacedFile file = ReplacedFile.of(path);
        OutputStream out = new BufferedOutputStream(file.out(), 1 << 16);
        return new SheetWriter(isCompressed(path) ? new GZIPOutputStream(out, 1 << 16) : out, format, file);
    }

    /**
     * Writes sheets to a file whose extension determines the format, as for {@link #open(Path)}. The file appears after
     * the last sheet has been written. If anything fails, an existing file remains untouched.
     *
     * <pre>{@code
     * SheetWriter.writeAll(Path.of("sheets.ndjson.gz"), sheets);
     * }</pre>
     *
     * @param path the file; it is replaced if it exists, and its folder must exist
     * @param sheets the sheets, for example a list or a reader, which is not closed
     * @throws IllegalArgumentException for any other extension, or a date outside the years 0 to 9999
     * @throws IOException if the file cannot be written
     */
    public static void writeAll(Path path, Iterable<CertificationSheet> sheets) throws IOException {
        try (SheetWriter writer = open(path)) {
            writer.writeAll(sheets);
        }
    }

    /**
     * Creates a writer of NDJSON to a stream.
     *
     * @param out the stream; flushed, but not closed, when the writer is closed
     * @return a writer
     */
    public static SheetWriter ndjson(OutputStream out) {
        return new SheetWriter(out, Format.NDJSON, null);
    }

    /**
     * Creates a writer of JSON to a stream. A single sheet is written as one indented object; several sheets, or none,
     * as a list.
     *
     * @param out the stream; flushed, but not closed, when the writer is closed
     * @return a writer
     */
    public static SheetWriter json(OutputStream out) {
        return new SheetWriter(out, Format.JSON, null);
    }

    /**
     * Writes a sheet.
     *
     * @param sheet the next sheet
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException for a date outside the years 0 to 9999
     * @throws IllegalStateException if the writer is closed
     */
    public void write(CertificationSheet sheet) throws IOException {
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
        boolean written = false;
        try {
            sink.write(Objects.requireNonNull(sheet, "sheet"));
            written = true;
        } finally {
            failed |= !written;
        }
    }

    /**
     * Writes all of the given sheets. If their iterator throws, the exception is propagated and no file appears.
     *
     * @param sheets the next sheets, for example a list or a reader
     * @throws IOException if one cannot be written
     * @throws IllegalArgumentException for a date outside the years 0 to 9999
     * @throws IllegalStateException if the writer is closed
     */
    public void writeAll(Iterable<CertificationSheet> sheets) throws IOException {
        boolean complete = false;
        try {
            for (CertificationSheet sheet : sheets) {
                write(sheet);
            }
            complete = true;
        } finally {
            failed |= !complete;
        }
    }

    /**
     * Discards the output: {@link #close} will not create or replace a file. Bytes already written to a stream remain.
     */
    public void discard() {
        failed = true;
    }

    /**
     * Finishes the output. A file is moved to its final name, or discarded if anything failed. Closing again has no
     * effect.
     *
     * @throws IOException if the output cannot be finished; in this case no file is created or replaced
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (file == null) {
            finishStream();
        } else {
            finishFile(file);
        }
    }

    private void finishStream() throws IOException {
        if (!failed) {
            sink.finish();
        }
        out.flush();
    }

    private void finishFile(ReplacedFile target) throws IOException {
        boolean kept = false;
        try {
            finish();
            if (!failed) {
                target.keep();
                kept = true;
            }
        } finally {
            if (!kept) {
                target.discard();
            }
        }
    }

    private void finish() throws IOException {
        try (out) {
            if (!failed) {
                sink.finish();
            }
        }
    }

    /** Checks whether a file of this name is written compressed. */
    static boolean isCompressed(Path path) {
        return lowerName(path).endsWith(".gz");
    }

    private static String plainName(Path path) {
        String name = lowerName(path);
        return isCompressed(path) ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    private static String lowerName(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }
}
