package fr.rncp.io.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that passes each byte that is read to a watcher. No byte is skipped without being read, and none is passed
 * twice.
 */
final class WatchedStream extends FilterInputStream {

    private static final int AT_ONCE = 8 * 1024;

    private final Watcher watcher;

    /** A receiver of the bytes of a stream. */
    @FunctionalInterface
    interface Watcher {

        /**
         * Receives bytes that were read.
         *
         * @param bytes an array that contains them
         * @param offset the index of the first one
         * @param length the number of bytes, at least one
         * @throws IOException to stop reading
         */
        void passed(byte[] bytes, int offset, int length) throws IOException;
    }

    WatchedStream(InputStream in, Watcher watcher) {
        super(in);
        this.watcher = watcher;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read > 0) {
            watcher.passed(target, offset, read);
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        byte[] skipped = new byte[(int) Math.max(0, Math.min(n, AT_ONCE))];
        return skipped.length == 0 ? 0 : Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public int available() {
        return 0; // unknown for a pipe or an entry of a zip, and some streams throw here
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
