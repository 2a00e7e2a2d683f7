package fr.rncp.io.input;

import fr.rncp.io.ContentKind;
import fr.rncp.io.ReadLimits;
import java.io.IOException;
import java.io.InputStream;

/** The content of a gzip file, inflated within the limits. */
public final class GzipContent {

    private GzipContent() {}

    /**
     * Returns the content of a stream: inflated if its first bytes are those of a gzip file, otherwise as it is. If the
     * content is damaged, reading it throws a {@link java.util.zip.ZipException} or {@link java.io.EOFException}.
     */
    public static InputStream inflatedIfCompressed(InputStream in, ReadLimits limits) throws IOException {
        PeekedContent content = PeekedContent.at(in);
        return content.kind() == ContentKind.GZIP ? inflated(content.in(), limits) : content.in();
    }

    static InputStream inflated(InputStream in, ReadLimits limits) {
        ByteCount compressed = new ByteCount();
        return new WatchedStream(
                new GzipMembers(new WatchedStream(in, compressed)),
                new InflateGuard(compressed::total, limits.inflateRatio()));
    }
}
