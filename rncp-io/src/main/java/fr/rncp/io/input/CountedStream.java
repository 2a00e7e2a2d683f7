package fr.rncp.io.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes that pass. */
final class CountedStream extends FilterInputStream {

    private final LongConsumer listener;
    private long count;

    /** Tells {@code listener} how many bytes each read gave. */
    CountedStream(InputStream in, LongConsumer listener) {
        super(in);
        this.listener = listener;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        passed(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        passed(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        passed(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void passed(long bytes) {
        count += bytes;
        if (bytes > 0) {
            listener.accept(bytes);
        }
    }
}
