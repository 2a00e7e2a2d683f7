package fr.rncp.io.input;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The steps of several files, one after the other. A damaged file is reported; reading continues with the next. */
public final class InputSequence implements FragmentSource, Closeable {

    private final Deque<InputFile> files;
    private final LongConsumer onBytesRead;
    private final ContentSource contents;

    private @Nullable InputFile file;
    private @Nullable InputStream raw;
    private @Nullable ZipSource archive;
    private @Nullable FragmentSource source;
    private long zerosAtEnd;
    private boolean closed;

    public InputSequence(List<InputFile> files, ContentSource contents, LongConsumer onBytesRead) {
        this.files = new ArrayDeque<>(files);
        this.onBytesRead = onBytesRead;
        this.contents = contents;
    }

    @Override
    public @Nullable Step next() throws IOException {
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
        if (file == null && files.isEmpty()) {
            return null;
        }
        try {
            Step step = current().next();
            return step != null ? step : zerosAtEnd > 0 ? zerosAtEnd() : endOfFile();
        } catch (ZipException | EOFException e) {
            source = () -> null;
            SourceLocation location = SourceLocation.UNKNOWN.inFile(file == null ? "" : file.name());
            return InflateProblems.remark(e, location, Handling.REST_OF_FILE_NOT_READ);
        }
    }

    private FragmentSource current() throws IOException {
        if (source == null) {
            file = files.remove();
            InputStream in = file.opener().open();
            raw = in;
            source = open(file, PeekedContent.at(new WatchedStream(in, new ByteCount(onBytesRead))));
        }
        return source;
    }

    private FragmentSource open(InputFile opened, PeekedContent content) throws IOException {
        SourceLocation origin = SourceLocation.UNKNOWN.inFile(opened.name());
        return switch (content.kind()) {
            case ZIP ->
                content.isOfficeDocument() ? ContentSource.unknown(content, origin) : zip(opened, content, origin);
            case GZIP -> inflated(content.in(), origin);
            case OTHER -> other(opened, content, origin);
            case XML, JSON, HTML_PAGE, TEXT_PAGE, EMPTY -> plain(content, origin);
        };
    }

    /**
     * Opens a file of unknown content, which may be a program with a zip behind it: an archive that extracts itself.
     */
    private FragmentSource other(InputFile opened, PeekedContent content, SourceLocation origin) throws IOException {
        Optional<ZipSource> zip = listed(opened, content, true);
        archive = zip.orElse(null);
        return zip.isPresent() ? zip.get() : plain(content, origin);
    }

    /**
     * Opens a zip. A file is read through its directory; if the directory is damaged, it is read as a stream, which
     * needs none and reports what is wrong.
     */
    private FragmentSource zip(InputFile opened, PeekedContent content, SourceLocation origin) throws IOException {
        ZipSource entries =
                listed(opened, content, false).orElseGet(() -> ZipSource.of(content.in(), origin, contents));
        archive = entries;
        return entries;
    }

    private Optional<ZipSource> listed(InputFile opened, PeekedContent content, boolean behindPrefix)
            throws IOException {
        if (opened.file().isEmpty()) {
            return Optional.empty();
        }
        SourceLocation origin = SourceLocation.UNKNOWN.inFile(opened.name());
        return DirectoryZip.open(opened.file().get(), behindPrefix, uncounted(content.head().length))
                .map(zip -> ZipSource.of(zip, origin, contents));
    }

    /** The listener, without the bytes that detecting the kind has read and counted. */
    private LongConsumer uncounted(long counted) {
        return new LongConsumer() {
            private long left = counted;

            @Override
            public void accept(long bytes) {
                long repeated = Math.min(left, bytes);
                left -= repeated;
                if (bytes > repeated) {
                    onBytesRead.accept(bytes - repeated);
                }
            }
        };
    }

    private FragmentSource inflated(InputStream in, SourceLocation origin) throws IOException {
        return plain(PeekedContent.at(GzipContent.inflated(in, contents.limits(), n -> zerosAtEnd = n)), origin);
    }

    /** Reports zeros after the last member of a gzip: padding, or the place of a member that was overwritten. */
    private Step zerosAtEnd() {
        Fault zeros = Fault.of(
                ProblemCode.MALFORMED, Observation.ZEROS_AFTER_GZIP.with(zerosAtEnd), Expectation.NOTHING_AFTER_GZIP);
        zerosAtEnd = 0;
        source = () -> null;
        SourceLocation location = SourceLocation.UNKNOWN.inFile(file == null ? "" : file.name());
        return new Step.Remark(zeros.warning(location, Handling.SKIPPED.with()));
    }

    private FragmentSource plain(PeekedContent content, SourceLocation origin) throws IOException {
        return contents.open(content, origin, origin.file().flatMap(ExportName::day))
                .orElseGet(() -> ContentSource.unknown(content, origin));
    }

    private Step endOfFile() throws IOException {
        String name = file == null ? "" : file.name();
        closeFile();
        return new Step.EndOfFile(name);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        closeFile();
        while (!files.isEmpty()) {
            files.remove().unread().close();
        }
    }

    private void closeFile() throws IOException {
        InputStream open = raw;
        Closeable entries = archive;
        raw = null;
        archive = null;
        source = null;
        file = null;
        zerosAtEnd = 0;
        try {
            if (entries != null) {
                entries.close();
            }
        } finally {
            if (open != null) {
                open.close();
            }
        }
    }
}
