package fr.rncp.io.input;

import fr.rncp.io.ContentKind;
import fr.rncp.io.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** The content of a gzip file, inflated within the limits. */
public final class GzipContent {

    private GzipContent() {}

    /**
     * Returns the content of a stream: inflated if its first bytes are those of a gzip file, otherwise as it is. If the
     * content is damaged, reading it throws a {@link java.util.zip.ZipException} or {@link java.io.EOFException}.
     */
    public static InputStream inflatedIfCompressed(InputStream in, ReadLimits limits) throws IOException {
        PeekedContent content = PeekedContent.at(in);
        return content.kind() == ContentKind.GZIP ? inflated(content.in(), limits, zeros -> {}) : content.in();
    }

    /** Returns the inflated content. {@code onZeros} receives the number of zeros after the last member, if any. */
    static InputStream inflated(InputStream in, ReadLimits limits, LongConsumer onZeros) {
        ByteCount compressed = new ByteCount();
        return new WatchedStream(
                new GzipMembers(new WatchedStream(in, compressed), onZeros),
                new InflateGuard(compressed::total, limits.inflateRatio()));
    }
}
