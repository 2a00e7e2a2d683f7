package fr.rncp.examples.cli;

import java.util.Locale;

/** How long reading took. */
final class Throughput {

    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    private final long start = System.nanoTime();
    private long bytes;

    /** So many bytes more were read. */
    void read(long count) {
        bytes += count;
    }

    /** Since this object was made: {@code 0.4 MB read in 0.52 s (0.8 MB/s)}. */
    @Override
    public String toString() {
        double seconds = Math.max((System.nanoTime() - start) / NANOS, 0.001);
        return String.format(
                Locale.ROOT,
                "%.1f MB read in %.2f s (%.1f MB/s)",
                bytes / MEGABYTE,
                seconds,
                bytes / MEGABYTE / seconds);
    }
}
