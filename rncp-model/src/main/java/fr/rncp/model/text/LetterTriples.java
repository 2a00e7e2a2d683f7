package fr.rncp.model.text;

/**
 * The sequences of three characters that occur in a text, by hash codes. Most words are excluded by them without a
 * search. Immutable.
 */
final class LetterTriples {

    /** Characters are distinguished by their last bits, as in {@link WordPatterns}. */
    private static final int BITS = 5;

    private static final int CHARACTER = (1 << BITS) - 1;
    private static final int ALL = (1 << (3 * BITS)) - 1;

    /** A multiplier that spreads similar triples. */
    private static final int SPREAD = 0x9E3779B1;

    /** The number of bits for a character of the text: few triples share one. */
    private static final int ROOM = 8;

    private static final int FEWEST = 1 << 9;
    private static final int MOST = 1 << (3 * BITS);

    private final long[] present;
    private final int shift;

    LetterTriples(char[] characters, int length) {
        int size = Integer.highestOneBit((int) Math.max(FEWEST, Math.min(MOST, length * (long) ROOM)));
        shift = Integer.numberOfLeadingZeros(size) + 1;
        present = new long[size / Long.SIZE];
        int triple = 0;
        for (int i = 0; i < length; i++) {
            triple = with(triple, characters[i]);
            int place = place(triple);
            present[place / Long.SIZE] |= 1L << place;
        }
    }

    private int place(int triple) {
        return (triple * SPREAD) >>> shift;
    }

    private static int with(int triple, char next) {
        return ((triple << BITS) | (next & CHARACTER)) & ALL;
    }

    /** Returns the triples of a word; none if it has fewer than three characters. */
    static int[] in(String word) {
        int[] triples = new int[Math.max(0, word.length() - 2)];
        int triple = 0;
        for (int i = 0; i < word.length(); i++) {
            triple = with(triple, word.charAt(i));
            if (i >= 2) {
                triples[i - 2] = triple;
            }
        }
        return triples;
    }

    /** Checks whether the text may contain a word with these triples. */
    boolean mayContain(int[] triples) {
        for (int triple : triples) {
            int place = place(triple);
            if ((present[place / Long.SIZE] & (1L << place)) == 0) {
                return false;
            }
        }
        return true;
    }
}
