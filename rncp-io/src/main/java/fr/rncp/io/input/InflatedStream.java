package fr.rncp.io.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** Inflated bytes, as long as they are not suspiciously many for the compressed ones. */
final class InflatedStream extends FilterInputStream {

    /** A small file may well shrink more than a register does: the ratio is judged from here on. */
    private static final long JUDGED_FROM = 16L * 1024 * 1024;

    private final CountedStream compressed;
    private final int ratio;
    private long inflated;

    InflatedStream(InputStream inflater, CountedStream compressed, int ratio) {
        super(inflater);
        this.compressed = compressed;
        this.ratio = ratio;
    }

    /** The ratio was passed. */
    static final class Bomb extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        private final int ratio;

        Bomb(int ratio) {
            super("more than " + ratio + " bytes for each compressed one");
            this.ratio = ratio;
        }

        /** The largest ratio that is allowed. */
        int ratio() {
            return ratio;
        }
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
    public boolean markSupported() {
        return false;
    }

    private void passed(long bytes) throws IOException {
        inflated += bytes;
        if (inflated > JUDGED_FROM && inflated / ratio > compressed.count()) {
            throw new Bomb(ratio);
        }
    }
}
