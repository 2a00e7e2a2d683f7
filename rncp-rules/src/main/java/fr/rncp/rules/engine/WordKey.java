package fr.rncp.rules.engine;

/**
 * A text as the sequence of its words, by which texts are compared.
 *
 * @param words the words, folded, a single space between them
 */
public record WordKey(String words) {

    /** The words of a folded text. */
    public static WordKey of(String folded) {
        return new WordKey(NormalizedWords.keyOfFolded(folded));
    }

    /** How many words there are. */
    public int count() {
        return words.isEmpty()
                ? 0
                : 1 + (int) words.chars().filter(c -> c == ' ').count();
    }
}
