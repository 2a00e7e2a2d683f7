package fr.rncp.rules.engine;

/**
 * A set of words of one to ten letters (a to z) and figures, which are parts of folded texts. The words are kept as
 * numbers, because the words of whole sheets are added and looked up. Not thread-safe.
 */
public final class ShortWords {

    /** The longest word that a set can contain. */
    public static final int LONGEST = 10;

    /** The number of bits for a letter or figure; none of them is zero. */
    private static final int BITS = 6;

    private static final int FEWEST_PLACES = 32;

    /** A multiplier that spreads similar words. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The words, each at the first free place from the one that its number gives; zero is a free place. */
    private long[] places = new long[FEWEST_PLACES];

    private int size;

    /** The length of the longest word. */
    private int longest;

    /** Creates a set of some words. */
    public static ShortWords of(String... words) {
        ShortWords set = new ShortWords();
        for (String word : words) {
            set.add(word, 0, word.length());
        }
        return set;
    }

    /** Adds a word of one to {@link #LONGEST} characters, which is a part of a text. */
    public void add(String text, int from, int to) {
        add(number(text, from, to));
        longest = Math.max(longest, to - from);
    }

    /** Adds the words of another set. */
    public void addAll(ShortWords others) {
        while (places.length < others.places.length) {
            grow(); // Otherwise the words, in the order of their places, would share the first places of this set.
        }
        for (long word : others.places) {
            if (word != 0) {
                add(word);
            }
        }
        longest = Math.max(longest, others.longest);
    }

    private void add(long word) {
        int place = place(word);
        if (places[place] == word) {
            return;
        }
        places[place] = word;
        size++;
        if (size * 2 > places.length) {
            grow();
        }
    }

    private void grow() {
        long[] words = places;
        places = new long[words.length * 2];
        for (long word : words) {
            if (word != 0) {
                places[place(word)] = word;
            }
        }
    }

    /** Checks for a word, which is a part of a text; a longer one is in no set. */
    public boolean contains(String text, int from, int to) {
        return from < to && to - from <= longest && contains(number(text, from, to));
    }

    private boolean contains(long word) {
        return places[place(word)] == word;
    }

    /** Returns the place of a word, or the free place where it would be added. */
    private int place(long word) {
        int place = (int) ((word * SPREAD) >>> Long.numberOfLeadingZeros(places.length - 1L));
        while (places[place] != word && places[place] != 0) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private static long number(String text, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            number = (number << BITS) | (c >= 'a' ? c - 'a' + 1 : c - '0' + 27);
        }
        return number;
    }

    /** Returns the words of this set that another one does not contain. */
    public ShortWords without(ShortWords others) {
        ShortWords rest = new ShortWords();
        rest.longest = longest;
        for (long word : places) {
            if (word != 0 && !others.contains(word)) {
                rest.add(word);
            }
        }
        return rest;
    }

    /** Returns the number of words. */
    public int size() {
        return size;
    }

    /** Counts the words of this set that another one contains. */
    public int countIn(ShortWords others) {
        int count = 0;
        for (long word : places) {
            count += word != 0 && others.contains(word) ? 1 : 0;
        }
        return count;
    }
}
