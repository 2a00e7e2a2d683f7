package fr.rncp.io;

import fr.rncp.io.input.ContentSource;
import fr.rncp.io.input.InputFile;
import fr.rncp.io.input.InputSequence;
import fr.rncp.model.CertificationSheet;
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
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads certification sheets one at a time, in constant memory, from the official XML export, from this library's JSON,
 * or from a public sheet page (HTML, or text taken from it), plain, in a zip as published, or gzipped. What a file is,
 * is told by its content and never by its name.
 *
 * <pre>{@code
 * try (SheetReader sheets = SheetReader.open(Path.of("export-fiches-rncp-v4-1-2026-08-16.zip"))) {
 *     for (CertificationSheet sheet : sheets) {
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>Where sheets fit into memory, {@link #readAll} and {@link #readOne} need no reader to be closed.
 *
 * <p><b>One pass.</b> {@link #iterator()} and {@link #stream()} can be asked for once, one of the two.
 *
 * <p><b>Errors.</b> Opening throws {@link IOException} if a file is missing or cannot be opened. Iterating throws
 * {@link UncheckedIOException} if bytes cannot be read, and {@link SheetReadException} if a sheet, or the rest of a
 * file, is not readable; a file that yields no sheet is an error too. After an exception the reader has no more sheets.
 * With {@link Builder#skipUnreadableSheets()} such an error is told to {@link Builder#onProblem} and skipped. A problem
 * that leaves the sheet readable never throws: it is told to {@link Builder#onProblem}, and what could not be read is
 * among the sheet's extensions.
 *
 * <p><b>Threads.</b> A reader is used by one thread; {@link Builder#threads} lets others read sheets ahead, and changes
 * nothing in order or result. Hostile input is bounded by {@link ReadLimits}; no DTD and no external entity is ever
 * read.
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
     * @param files exports, JSON, zips
     * @return a reader to be closed
     * @throws IOException if a file is missing or cannot be opened
     */
    public static SheetReader open(Path... files) throws IOException {
        return builder().open(files);
    }

    /**
     * Opens a stream, which the reader closes.
     *
     * @param in the bytes of a file
     * @param name what problems call it
     * @return a reader to be closed
     */
    public static SheetReader open(InputStream in, String name) {
        return builder().open(in, name);
    }

    /**
     * Reads every sheet of some files. All of them are in memory at once: use {@link #open(Path...)} for a register.
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
     * Tells what a file is, as a reader would find: what a reader reads is never {@link ContentKind#OTHER}, and what it
     * would refuse as {@link ProblemCode#UNKNOWN_FORMAT} is that or {@link ContentKind#EMPTY}. Of a zip and a gzip no
     * more is looked at than that they are.
     *
     * @param file any file
     * @return its kind, by its content
     * @throws IOException if the file is missing or cannot be read
     */
    public static ContentKind sniff(Path file) throws IOException {
        try (InputStream in = InputFile.of(file).opener().open()) {
            return sniff(in);
        }
    }

    /**
     * Tells what a stream holds, an entry of a zip for example: see {@link #sniff(Path)}.
     *
     * @param in a stream at its first byte, of which as much is read as is needed; it is not closed
     * @return the kind of what it holds
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
        private Optional<SheetNumber> pageNumber = Optional.empty();

        private Builder() {}

        /**
         * Listens to problems, in the order of the sheets, on the thread that iterates.
         *
         * @param listener gets each problem
         * @return this builder
         */
        public Builder onProblem(Consumer<ReadProblem> listener) {
            onProblem = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Listens to progress.
         *
         * @param listener gets the number of bytes of each read from a file, compressed ones if it is compressed
         * @return this builder
         */
        public Builder onBytesRead(LongConsumer listener) {
            onBytesRead = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /** {@return this builder, now set to report and skip unreadable content instead of throwing} */
        public Builder skipUnreadableSheets() {
            skipsUnreadable = true;
            return this;
        }

        /**
         * {@return this builder, now set to keep JSON properties that the schema does not know as extensions and to
         * report them, instead of refusing the sheet}
         */
        public Builder keepUnknownProperties() {
            keepsUnknownProperties = true;
            return this;
        }

        /**
         * Reads sheets ahead with several threads; some sheets for each thread are in memory at once.
         *
         * @param count at least 1; 1, the default, reads on the calling thread
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
         * Says whose page is read, for a sheet page that neither prints its number nor has block codes that tell it.
         * Without it such a page is refused; a page that states another number is refused, too. XML and JSON state
         * their numbers, and are not concerned.
         *
         * @param number the number of the sheet (<i>N° de fiche</i>)
         * @return this builder
         */
        public Builder pageNumber(SheetNumber number) {
            pageNumber = Optional.of(Objects.requireNonNull(number, "number"));
            return this;
        }

        /**
         * Sets bounds on what is read.
         *
         * @param newLimits the bounds
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
         * @return a reader to be closed
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
         * @param name what problems call it
         * @return a reader to be closed
         */
        public SheetReader open(InputStream in, String name) {
            Objects.requireNonNull(in, "in");
            return open(List.of(InputFile.of(in, Objects.requireNonNull(name, "name"))));
        }

        /**
         * Reads every sheet of some files with these options: see {@link SheetReader#readAll}.
         *
         * @param files at least one
         * @return the sheets in the order of the files
         * @throws IOException if a file is missing or cannot be read
         * @throws SheetReadException if something is not readable and is not skipped
         */
        public List<CertificationSheet> readAll(Path... files) throws IOException {
            try (SheetReader reader = open(files)) {
                return reader.whole(() -> reader.stream().toList());
            }
        }

        /**
         * Reads the only sheet of a file with these options: see {@link SheetReader#readOne}. With
         * {@link #skipUnreadableSheets()} it is the only readable one: others are reported to {@link #onProblem}.
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
            ContentSource contents = new ContentSource(limits, keepsUnknownProperties, pageNumber);
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
     * {@return the sheets as a sequential stream in the order of the source, to be used instead of {@link #iterator()}}
     * Closing the stream closes this reader, so that {@code try (Stream<CertificationSheet> sheets =
     * SheetReader.open(file).stream())} suffices; should that fail, it throws {@link UncheckedIOException}.
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
     * Closes the files. An iterator that has not come to the end throws {@link IllegalStateException} from then on.
     * Closing twice does nothing more.
     */
    @Override
    public void close() throws IOException {
        endThreads();
        inputs.close();
    }

    private void endThreads() {
        if (executor != null) {
            executor.shutdown(); // what it has in hand is little, and somebody may be waiting for it
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "rncp-reader");
        thread.setDaemon(true);
        return thread;
    }
}
