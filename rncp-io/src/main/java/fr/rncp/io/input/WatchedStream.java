package fr.rncp.io.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Shows each byte that passes to a watcher; none is skipped without being read, and none passes twice. */
final class WatchedStream extends FilterInputStream {

    private static final int AT_ONCE = 8 * 1024;

    private final Watcher watcher;

    /** Sees the bytes of a stream. */
    @FunctionalInterface
    interface Watcher {

        /**
         * Bytes were read.
         *
         * @param bytes holds them
         * @param offset where they begin
         * @param length how many, at least one
         * @throws IOException if no more is to be read
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
        return 0; // what a pipe or the entry of a zip holds is not known, and some streams fail when they are asked
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
