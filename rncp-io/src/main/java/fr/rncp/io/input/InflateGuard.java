package fr.rncp.io.input;

import fr.rncp.io.message.Observation;
import java.util.function.LongSupplier;

/** Stops inflated bytes that are suspiciously many for the compressed ones. */
final class InflateGuard implements WatchedStream.Watcher {

    /** A small file may well shrink more than a register does: the ratio is judged from here on. */
    private static final long JUDGED_FROM = 16L * 1024 * 1024;

    private final LongSupplier compressed;
    private final int ratio;
    private long inflated;

    InflateGuard(LongSupplier compressed, int ratio) {
        this.compressed = compressed;
        this.ratio = ratio;
    }

    @Override
    public void passed(byte[] bytes, int offset, int length) throws ArchiveFault {
        inflated += length;
        if (inflated > JUDGED_FROM && inflated / ratio > compressed.getAsLong()) {
            throw ArchiveFault.limitPassed(Observation.INFLATED_BYTES.with(ratio));
        }
    }
}
