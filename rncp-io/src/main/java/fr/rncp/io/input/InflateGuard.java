package fr.rncp.io.input;

import fr.rncp.io.message.Observation;
import java.util.function.LongSupplier;

/** A watcher that fails if there are suspiciously many inflated bytes for the compressed ones. */
final class InflateGuard implements WatchedStream.Watcher {

    /**
     * The number of inflated bytes from which the ratio is checked: a small file may legitimately have a higher ratio
     * than a register.
     */
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
