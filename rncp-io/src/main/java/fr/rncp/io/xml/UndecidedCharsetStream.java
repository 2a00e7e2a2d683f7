package fr.rncp.io.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The stream of an export that declares an 8-bit charset and begins in ASCII. The first bytes beyond ASCII determine
 * whether it is actually in UTF-8.
 */
final class UndecidedCharsetStream extends InputStream {

    private static final int LOOK_AHEAD = 8 * 1024;

    private final InputStream in;
    private final Charset declared;
    private final Runnable onContradiction;
    private @Nullable InputStream decided;

    /** Creates a stream on top of one that supports marks. */
    UndecidedCharsetStream(InputStream in, Charset declared, Runnable onContradiction) {
        this.in = in;
        this.declared = declared;
        this.onContradiction = onContradiction;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (decided != null) {
            return decided.read(target, offset, length);
        }
        in.mark(LOOK_AHEAD);
        byte[] ahead = in.readNBytes(LOOK_AHEAD);
        in.reset();
        int ascii = asciiLength(ahead);
        if (ascii > 0 || ahead.length == 0) {
            return in.read(target, offset, Math.min(length, Math.max(ascii, 1)));
        }
        InputStream rest = decide(ahead);
        decided = rest;
        return rest.read(target, offset, length);
    }

    private InputStream decide(byte[] ahead) {
        if (FeedEncoding.isUtf8BeyondAscii(ahead)) {
            onContradiction.run();
            return in;
        }
        return new Utf8Stream(in, declared);
    }

    private static int asciiLength(byte[] bytes) {
        int length = 0;
        while (length < bytes.length && bytes[length] >= 0) {
            length++;
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
