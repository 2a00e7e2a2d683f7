package fr.rncp.testkit;

import java.util.List;

/**
 * Seeded random draws, the same on every JVM. The JDK specifies the sequence of {@code java.util.Random} only, which is
 * slow; this is SplitMix64.
 */
final class SeededRandom {

    private long state;

    SeededRandom(long seed) {
        this.state = seed;
    }

    /**
     * Returns draws that depend on both numbers only: the n-th sheet does not depend on the draws for the preceding
     * ones.
     */
    static SeededRandom of(long seed, long stream) {
        return new SeededRandom(new SeededRandom(seed ^ (stream * 0xD1342543DE82EF95L)).next());
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Returns a number from 0 (inclusive) to the bound (exclusive). */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Returns a number between two bounds, both inclusive. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /**
     * Returns a number between two bounds, both inclusive. Small values are far more frequent than large ones, as for
     * lengths and counts.
     */
    int mostlySmall(int low, int high) {
        long u = below(1 << 16);
        long square = (u * u) >>> 16;
        return low + (int) ((square * (high - low + 1)) >>> 16);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }
}
