package fr.rncp.cli.terminal;

import fr.rncp.model.Language;
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
    public String inWords(Words words) {
        double seconds = Math.max((System.nanoTime() - start) / NANOS, 0.001);
        return bytes < RATED_FROM
                ? words.of("speed.small", number(words, 0, bytes / KILOBYTE), number(words, 2, seconds))
                : words.of(
                        "speed",
                        number(words, 1, bytes / MEGABYTE),
                        number(words, 2, seconds),
                        number(words, 1, bytes / MEGABYTE / seconds));
    }

    private static String number(Words words, int decimals, double value) {
        String plain = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return words.language() == Language.FRENCH ? plain.replace('.', ',') : plain;
    }
}
