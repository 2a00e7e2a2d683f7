package fr.rncp.io.input;

import java.io.IOException;
import java.io.Serial;

/** Stops inflated bytes that are suspiciously many for the compressed ones. */
final class InflateGuard implements WatchedStream.Watcher {

    /** A small file may well shrink more than a register does: the ratio is judged from here on. */
    private static final long JUDGED_FROM = 16L * 1024 * 1024;

    private final ByteCount compressed;
    private final int ratio;
    private long inflated;

    InflateGuard(ByteCount compressed, int ratio) {
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
    public void passed(byte[] bytes, int offset, int length) throws Bomb {
        inflated += length;
        if (inflated > JUDGED_FROM && inflated / ratio > compressed.total()) {
            throw new Bomb(ratio);
        }
    }
}
