package fr.rncp.io.input;

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
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The steps of several files, one after the other. A damaged file is said, and does not hide the next. */
public final class InputSequence implements FragmentSource, Closeable {

    private final Deque<InputFile> files;
    private final LongConsumer onBytesRead;
    private final ContentSource contents;

    private @Nullable InputFile file;
    private @Nullable InputStream raw;
    private @Nullable FragmentSource source;
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
            return step == null ? endOfFile() : step;
        } catch (ZipException | EOFException | InflateGuard.Bomb e) {
            source = () -> null;
            return InflateProblems.remark(e, SourceLocation.UNKNOWN.inFile(file == null ? "" : file.name()));
        }
    }

    private FragmentSource current() throws IOException {
        if (source == null) {
            file = files.remove();
            InputStream in = file.opener().open();
            raw = in;
            source = open(
                    PeekedContent.at(new WatchedStream(in, new ByteCount(onBytesRead))),
                    SourceLocation.UNKNOWN.inFile(file.name()));
        }
        return source;
    }

    private FragmentSource open(PeekedContent content, SourceLocation origin) throws IOException {
        return switch (content.kind()) {
            case ZIP -> new ZipSource(content.in(), origin, contents);
            case GZIP -> inflated(content.in(), origin);
            case XML, JSON, HTML_PAGE, TEXT_PAGE, EMPTY, OTHER -> plain(content, origin);
        };
    }

    private FragmentSource inflated(InputStream in, SourceLocation origin) throws IOException {
        ByteCount compressed = new ByteCount();
        InputStream inflated = new WatchedStream(
                new GZIPInputStream(new WatchedStream(in, compressed)),
                new InflateGuard(compressed, contents.limits().inflateRatio()));
        return plain(PeekedContent.at(inflated), origin);
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
        raw = null;
        source = null;
        file = null;
        if (open != null) {
            open.close();
        }
    }
}
