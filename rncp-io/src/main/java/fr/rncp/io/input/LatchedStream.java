package fr.rncp.io.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that throws its first failure again at each later read. A caller can thus process the bytes before the
 * failure and meet the failure afterwards.
 */
final class LatchedStream extends FilterInputStream {

    private @Nullable Throwable failure;

    LatchedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (failure != null) {
            throw again(failure);
        }
        try {
            return in.read(target, offset, length);
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
            throw e;
        }
    }

    private static IOException again(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return (IOException) failure;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
