package fr.rncp.rules.engine;

import org.jspecify.annotations.Nullable;

/** A folded text as the sequence of its words: two are equal if their words are. Spares the copy that {@link NormalizedWords#keyOfFolded} makes. Immutable. */
public final class WordKey {

    private static final int PRIME = 31;

    private final String folded;
    private final int hash;
    private final int count;

    private WordKey(String folded, int hash, int count) {
        this.folded = folded;
        this.hash = hash;
        this.count = count;
    }

    public static WordKey of(String folded) {
        char[] characters = folded.toCharArray();
        int hash = 0;
        int count = 0;
        boolean inWord = false;
        for (char c : characters) {
            boolean isPlain = NormalizedWords.isPlain(c);
            if (isPlain) {
                count += inWord ? 0 : 1;
                hash = PRIME * hash + c;
            }
            inWord = isPlain;
        }
        return new WordKey(folded, hash, count);
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordKey key
                && hash == key.hash
                && count == key.count
                && NormalizedWords.areSame(folded, key.folded);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The words, a single space between them. */
    @Override
    public String toString() {
        return NormalizedWords.keyOfFolded(folded);
    }
}
