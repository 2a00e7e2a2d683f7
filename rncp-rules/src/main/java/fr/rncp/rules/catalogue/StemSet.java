package fr.rncp.rules.catalogue;

import java.util.Arrays;

/**
 * The stems of many words, as {@link Words#stemsOfFolded} cuts them. Six letters or figures fit into a number: to make no string of each word of a sheet is ten times
 * faster. Not thread-safe.
 */
final class StemSet {

    private static final int SMALLEST = 64;
    private static final int BITS = 6;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Open addressing; 0 marks a free place, which no stem is. */
    private long[] places = new long[SMALLEST];

    private int size;

    /** Adds the stems of a folded text. */
    void addAll(String folded) {
        int i = 0;
        while (i < folded.length()) {
            int end = Words.endOfWord(folded, i);
            if (Words.hasStem(folded, i, end)) {
                add(packed(folded, i, Words.endOfStem(folded, i, end)));
            }
            i = end + 1;
        }
    }

    private static long packed(String folded, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            packed = (packed << BITS) | (c >= 'a' ? c - 'a' + 1 : c - '0' + 27);
        }
        return packed;
    }

    private void add(long stem) {
        int place = place(places, stem);
        if (places[place] == 0) {
            places[place] = stem;
            size++;
            if (size * 2 > places.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] larger = new long[places.length * 2];
        Arrays.stream(places).filter(stem -> stem != 0).forEach(stem -> larger[place(larger, stem)] = stem);
        places = larger;
    }

    /** Where the stem is, or would be. */
    private static int place(long[] places, long stem) {
        int place = (int) ((stem * SPREAD) >>> 32) & (places.length - 1);
        while (places[place] != 0 && places[place] != stem) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    int size() {
        return size;
    }

    /** How many stems of another set are in this one. */
    long countOf(StemSet other) {
        return Arrays.stream(other.places)
                .filter(stem -> stem != 0 && places[place(places, stem)] == stem)
                .count();
    }
}
