package fr.rncp.io;

import fr.rncp.io.input.ContentSource;
import fr.rncp.io.input.InputFile;
import fr.rncp.io.input.InputSequence;
import fr.rncp.io.input.PageNumbers;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Source;
import fr.rncp.model.value.SheetNumber;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads certification sheets one at a time, in constant memory, from the official XML export, from this library's JSON,
 * or from a public sheet page (HTML, or text copied from it). Files may be plain, zipped as published, or gzipped. The
 * kind of a file is detected from its content, never from its name.
 *
 * <pre>{@code
 * try (SheetReader sheets = SheetReader.open(Path.of("export-fiches-rncp-v4-1-2026-08-16.zip"))) {
 *     for (CertificationSheet sheet : sheets) {
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>If all sheets fit into memory, use {@link #readAll} or {@link #readOne}, which need no closing.
 *
 * <p><b>One pass.</b> Either {@link #iterator()} or {@link #stream()} can be called, and only once.
 *
 * <p><b>Errors.</b> Opening throws {@link IOException} if a file is missing or cannot be opened. Iterating throws
 * {@link UncheckedIOException} if bytes cannot be read, and {@link SheetReadException} if a sheet, or the rest of a
 * file, is unreadable; a file without a readable sheet is an error too. After an exception the reader returns no more
 * sheets. With {@link Builder#skipUnreadableSheets()}, unreadable content is reported to {@link Builder#onProblem} and
 * skipped. A problem that leaves the sheet readable is never thrown: it is reported to {@link Builder#onProblem}, and
 * the text that could not be read is kept among the sheet's extensions.
 *
 * <p><b>Threads.</b> A reader must be used by one thread. {@link Builder#threads} lets other threads read sheets ahead,
 * without any effect on order or result. {@link ReadLimits} protects against hostile input; DTDs and external entities
 * are never read.
 */
public final class SheetReader implements Iterable<CertificationSheet>, Closeable {

    private final InputSequence inputs;
    private final @Nullable ExecutorService executor;
    private final SheetIterator sheets;
    private boolean used;

    private SheetReader(InputSequence inputs, Builder options) {
        this.inputs = inputs;
        this.executor =
                options.threads == 1 ? null : Executors.newFixedThreadPool(options.threads, SheetReader::daemon);
        Executor direct = Runnable::run;
        this.sheets = new SheetIterator(
                inputs,
                executor == null ? direct : executor,
                executor == null ? 1 : 4 * options.threads,
                options.skipsUnreadable,
                options.onProblem,
                this::endThreads);
    }

    /**
     * Opens files to be read one after the other.
     *
     * @param files exports, JSON, pages, zips
     * @return a reader, which the caller must close
     * @throws IOException if a file is missing or cannot be opened
     */
    public static SheetReader open(Path... files) throws IOException {
        return builder().open(files);
    }

    /**
     * Opens a stream, which the reader closes.
     *
     * @param in the bytes of a file
     * @param name the name used in problems
     * @return a reader, which the caller must close
     */
    public static SheetReader open(InputStream in, String name) {
        return builder().open(in, name);
    }

    /**
     * Reads every sheet of the given files. All sheets are in memory at once: use {@link #open(Path...)} for a whole
     * register.
     *
     * @param files exports, JSON, pages, zips
     * @return the sheets in the order of the files
     * @throws IOException if a file is missing or cannot be read
     * @throws SheetReadException if a sheet, or the rest of a file, is not readable, or a file contains no sheet
     */
    public static List<CertificationSheet> readAll(Path... files) throws IOException {
        return builder().readAll(files);
    }

    /**
     * Reads the only sheet of a file.
     *
     * @param file a page, JSON or an export
     * @return the sheet
     * @throws IOException if the file is missing or cannot be read
     * @throws SheetReadException if the sheet is not readable, or the file contains no sheet or several
     *     ({@link ProblemCode#SEVERAL_SHEETS})
     */
    public static CertificationSheet readOne(Path file) throws IOException {
        return builder().readOne(file);
    }

    /**
     * Detects the kind of a file in the same way as a reader. A file that a reader accepts is never
     * {@link ContentKind#OTHER}; a file that it would refuse as {@link ProblemCode#UNKNOWN_FORMAT} is
     * {@link ContentKind#OTHER} or {@link ContentKind#EMPTY}. A self-extracting archive, that is, a program followed by
     * a zip, is a {@link ContentKind#ZIP}. The entries of a zip and the content of a gzip are not inspected.
     *
     * @param file any file
     * @return its kind, by its content
     * @throws IOException if the file is missing or cannot be read
     */
    public static ContentKind sniff(Path file) throws IOException {
        return ContentSource.sniff(InputFile.of(file));
    }

    /**
     * Detects the kind of a stream, for example of an entry of a zip: see {@link #sniff(Path)}. A self-extracting
     * archive is {@link ContentKind#OTHER} here, because a stream cannot be read from its end.
     *
     * @param in a stream at its first byte; only as much as necessary is read, and it is not closed
     * @return the kind of its content
     * @throws IOException if it cannot be read
     */
    public static ContentKind sniff(InputStream in) throws IOException {
        return ContentSource.sniff(in);
    }

    /** {@return a new builder for a reader with options} */
    public static Builder builder() {
        return new Builder();
    }

    /** Options of a reader; not thread-safe. */
    public static final class Builder {

        private Consumer<ReadProblem> onProblem = problem -> {};
        private LongConsumer onBytesRead = bytes -> {};
        private ReadLimits limits = ReadLimits.DEFAULT;
        private boolean skipsUnreadable;
        private boolean keepsUnknownProperties;
        private int threads = 1;
        private PageNumbers pageNumbers = PageNumbers.NONE;

        private Builder() {}

        /**
         * Sets a listener for problems. It is called in the order of the sheets, on the thread that iterates.
         *
         * @param listener receives each problem
         * @return this builder
         */
        public Builder onProblem(Consumer<ReadProblem> listener) {
            onProblem = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Sets a listener for progress.
         *
         * @param listener receives the number of bytes of each read from a file; compressed bytes, if the file is
         *     compressed
         * @return this builder
         */
        public Builder onBytesRead(LongConsumer listener) {
            onBytesRead = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /** {@return this builder, configured to report and skip unreadable content instead of throwing} */
        public Builder skipUnreadableSheets() {
            skipsUnreadable = true;
            return this;
        }

        /**
         * {@return this builder, configured to keep JSON properties that the schema does not define as extensions and
         * to report them, instead of refusing the sheet}
         */
        public Builder keepUnknownProperties() {
            keepsUnknownProperties = true;
            return this;
        }

        /**
         * Sets the number of threads that read sheets ahead. A few sheets per thread are in memory at once.
         *
         * @param count at least 1; with 1, the default, sheets are read on the calling thread
         * @return this builder
         */
        public Builder threads(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("at least 1 thread is needed, not " + count);
            }
            threads = count;
            return this;
        }

        /**
         * Sets the number of the sheet, for a sheet page that does not state its number. If such a page has no block
         * codes from which the number can be inferred, it is refused unless this number is set. A page that states
         * another number is also refused. XML and JSON are not affected, since they always state their numbers.
         *
         * @param number the number of the sheet (<i>N° de fiche</i>)
         * @return this builder
         */
        public Builder pageNumber(SheetNumber number) {
            pageNumbers = new PageNumbers(Optional.of(number), pageNumbers.byName());
            return this;
        }

        /**
         * Sets a function that finds the number of the sheet in the name of a file, or of an entry of a zip. It is used
         * for a page that states no number and has no block codes from which one can be inferred. The number is then
         * listed in {@link Source#inferred()}.
         *
         * @param numberOfName the function, which is given the name as it was given to the reader, with its folders
         * @return this builder
         */
        public Builder pageNumberFromName(Function<String, Optional<SheetNumber>> numberOfName) {
            pageNumbers = new PageNumbers(pageNumbers.given(), Objects.requireNonNull(numberOfName, "numberOfName"));
            return this;
        }

        /**
         * Sets limits on what is read.
         *
         * @param newLimits the limits
         * @return this builder
         */
        public Builder limits(ReadLimits newLimits) {
            limits = Objects.requireNonNull(newLimits, "limits");
            return this;
        }

        /**
         * Opens files to be read one after the other.
         *
         * @param files at least one
         * @return a reader, which the caller must close
         * @throws IOException if a file is missing or cannot be opened
         */
        public SheetReader open(Path... files) throws IOException {
            if (files.length == 0) {
                throw new IllegalArgumentException("at least one file is needed");
            }
            List<InputFile> inputs = new ArrayList<>();
            for (Path file : files) {
                inputs.add(InputFile.of(file));
            }
            return open(inputs);
        }

        /**
         * Opens a stream, which the reader closes.
         *
         * @param in the bytes of a file
         * @param name the name used in problems
         * @return a reader, which the caller must close
         */
        public SheetReader open(InputStream in, String name) {
            Objects.requireNonNull(in, "in");
            return open(List.of(InputFile.of(in, Objects.requireNonNull(name, "name"))));
        }

        /**
         * Reads every sheet of the given files with these options: see {@link SheetReader#readAll}.
         *
         * @param files at least one
         * @return the sheets in the order of the files
         * @throws IOException if a file is missing or cannot be read
         * @throws SheetReadException if something is unreadable and not skipped
         */
        public List<CertificationSheet> readAll(Path... files) throws IOException {
            try (SheetReader reader = open(files)) {
                return reader.whole(() -> reader.stream().toList());
            }
        }

        /**
         * Reads the only sheet of a file with these options: see {@link SheetReader#readOne}. With
         * {@link #skipUnreadableSheets()}, unreadable sheets are reported to {@link #onProblem} and not counted.
         *
         * @param file a page, JSON or an export
         * @return the sheet
         * @throws IOException if the file is missing or cannot be read
         * @throws SheetReadException if the sheet is not readable, or the file contains no readable sheet or several
         */
        public CertificationSheet readOne(Path file) throws IOException {
            try (SheetReader reader = open(file)) {
                return reader.whole(() -> new OnlySheet(file.toString()).of(reader.iterator()));
            }
        }

        private SheetReader open(List<InputFile> inputs) {
            ContentSource contents = new ContentSource(limits, keepsUnknownProperties, pageNumbers);
            return new SheetReader(new InputSequence(inputs, contents, onBytesRead), this);
        }
    }

    @Override
    public Iterator<CertificationSheet> iterator() {
        if (used) {
            throw new IllegalStateException("a reader is read once; open another one");
        }
        used = true;
        return sheets;
    }

    /**
     * {@return the sheets as a sequential stream in the order of the source, as an alternative to {@link #iterator()}}
     * Closing the stream also closes this reader, so {@code try (Stream<CertificationSheet> sheets =
     * SheetReader.open(file).stream())} is sufficient. If closing the reader fails, the stream throws
     * {@link UncheckedIOException}.
     */
    public Stream<CertificationSheet> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
                .onClose(this::closeUnchecked);
    }

    /** Reads to the end; a failure of this reader is checked, one of a listener is left as it is. */
    private <T> T whole(Supplier<T> reading) throws IOException {
        try {
            return reading.get();
        } catch (UncheckedIOException e) {
            if (sheets.hasFailedBy(e)) {
                throw e.getCause();
            }
            throw e;
        }
    }

    private void closeUnchecked() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Closes the files. From then on an iterator that has not reached its end throws {@link IllegalStateException},
     * even if sheets have been read ahead. Closing again has no effect.
     */
    @Override
    public void close() throws IOException {
        sheets.close();
        endThreads();
        inputs.close();
    }

    private void endThreads() {
        if (executor != null) {
            executor.shutdown(); // lets running tasks finish: they are short, and a caller may be waiting for one
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "rncp-reader");
        thread.setDaemon(true);
        return thread;
    }
}
