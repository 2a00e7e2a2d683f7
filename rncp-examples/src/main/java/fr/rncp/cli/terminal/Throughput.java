package fr.rncp.cli.terminal;

import java.util.Locale;

/** The speed of reading. */
public final class Throughput {

    private static final double NANOS = 1e9;
    private static final double KILOBYTE = 1e3;
    private static final double MEGABYTE = 1e6;
    private static final long RATED_FROM = 10_000_000;

    private final long start = System.nanoTime();
    private long bytes;

    /** Adds a number of bytes read. */
    void read(long count) {
        bytes += count;
    }

    /**
     * Describes the reading since this object was created: {@code 85.0 MB read in 6.12 s (13.9 MB/s)}, or {@code 398 kB
     * read in 0.52 s} if it is too little for a meaningful rate.
     */
    @Override
    public String toString() {
        double seconds = Math.max((System.nanoTime() - start) / NANOS, 0.001);
        if (bytes < RATED_FROM) {
            return String.format(Locale.ROOT, "%.0f kB read in %.2f s", bytes / KILOBYTE, seconds);
        }
        return String.format(
                Locale.ROOT,
                "%.1f MB read in %.2f s (%.1f MB/s)",
                bytes / MEGABYTE,
                seconds,
                bytes / MEGABYTE / seconds);
    }
}
