package fr.rncp.rules.engine;

/**
 * A text as the sequence of its words, for comparison.
 *
 * @param words the words, folded, with single spaces between them
 */
public record WordKey(String words) {

    /** Creates the key of a folded text. */
    public static WordKey of(String folded) {
        return new WordKey(NormalizedWords.keyOfFolded(folded));
    }

    /** Counts the words. */
    public int count() {
        int count = words.isEmpty() ? 0 : 1;
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            count++;
        }
        return count;
    }
}
