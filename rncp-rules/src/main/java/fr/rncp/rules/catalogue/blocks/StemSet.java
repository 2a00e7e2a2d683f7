package fr.rncp.rules.catalogue.blocks;

import java.util.List;

/**
 * The beginnings of the words that mean something, in folded texts: "installer" and "installation" have one. They tell whether two texts speak of one thing. Six letters or
 * figures fit into a number: to make no string of each word of a sheet is ten times faster. Not thread-safe.
 */
final class StemSet {

    /** The shortest word with a meaning. */
    private static final int SHORTEST = 4;

    private static final int LONGEST_STEM = 6;

    /** As many letters as fit into a number. */
    private static final int LONGEST_PACKED = 10;

    private static final int SMALLEST = 64;
    private static final int BITS = 6;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Words of four letters and more that link others. */
    private static final long[] LINKS = table(List.of(
            "afin",
            "ainsi",
            "aussi",
            "autre",
            "autres",
            "avec",
            "cadre",
            "cette",
            "chaque",
            "comme",
            "dans",
            "depuis",
            "dont",
            "elle",
            "entre",
            "etre",
            "leur",
            "leurs",
            "lors",
            "mise",
            "mettre",
            "notamment",
            "nous",
            "pour",
            "sans",
            "selon",
            "sous",
            "tels",
            "telle",
            "telles",
            "tout",
            "toute",
            "toutes",
            "tous",
            "vers",
            "votre"));

    /** Open addressing; 0 marks a free place, which no stem is. */
    private long[] places = new long[SMALLEST];

    private int size;

    /** The stems of a folded text. */
    static StemSet of(String folded) {
        StemSet stems = new StemSet();
        stems.addAll(folded);
        return stems;
    }

    /** Adds the stems of a folded text. */
    void addAll(String folded) {
        char[] characters = folded.toCharArray();
        int start = 0;
        long word = 0;
        for (int i = 0; i < characters.length; i++) {
            int code = code(characters[i]);
            if (code == 0) {
                addWord(characters, word, start, i);
                start = i + 1;
                word = 0;
            } else if (i - start < LONGEST_PACKED) {
                word = (word << BITS) | code;
            }
        }
        addWord(characters, word, start, characters.length);
    }

    /** A letter or figure as a number from 1; 0 for what is none. */
    private static int code(char c) {
        if (c >= 'a') {
            return c <= 'z' ? c - 'a' + 1 : 0;
        }
        return c >= '0' && c <= '9' ? c - '0' + 27 : 0;
    }

    private void addWord(char[] characters, long word, int start, int end) {
        int length = end - start;
        if (length >= SHORTEST && LINKS[place(LINKS, word)] == 0) {
            int packed = Math.min(length, LONGEST_PACKED);
            add(word >>> (BITS * (packed - lengthOfStem(length, characters[end - 1]))));
        }
    }

    /** Without its plural, six letters. */
    private static int lengthOfStem(int length, char last) {
        boolean plural = length > SHORTEST && (last == 's' || last == 'x');
        return Math.min(plural ? length - 1 : length, LONGEST_STEM);
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
        for (long stem : places) {
            if (stem != 0) {
                larger[place(larger, stem)] = stem;
            }
        }
        places = larger;
    }

    /** Whole words, none longer than what fits into a number. */
    private static long[] table(List<String> words) {
        long[] table = new long[Integer.highestOneBit(words.size()) * 4];
        for (String word : words) {
            long packed = word.chars().mapToLong(c -> code((char) c)).reduce(0, (all, code) -> (all << BITS) | code);
            table[place(table, packed)] = packed;
        }
        return table;
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

    /** How many stems of this set are in another. */
    int countIn(StemSet others) {
        int count = 0;
        for (long stem : places) {
            if (stem != 0 && others.places[place(others.places, stem)] == stem) {
                count++;
            }
        }
        return count;
    }

    /** Whether at least half of its stems are among the others. */
    boolean isMostlyIn(StemSet others) {
        return countIn(others) * 2 >= size;
    }
}
