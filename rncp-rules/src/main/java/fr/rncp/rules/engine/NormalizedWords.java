package fr.rncp.rules.engine;

import fr.rncp.model.text.FoldedText;

/**
 * Normalises texts to their words, so that they can be compared regardless of accents, spaces, apostrophes and
 * punctuation.
 */
public final class NormalizedWords {

    private NormalizedWords() {}

    /** Returns the letters and figures of a text, folded, with single spaces between words. */
    public static String key(String text) {
        return keyOfFolded(FoldedText.of(text).toString());
    }

    /**
     * Returns the letters and figures of a text that is already folded. This is a loop, because a regular expression
     * would take most of the time of several rules.
     */
    public static String keyOfFolded(String folded) {
        char[] characters = folded.toCharArray();
        int length = 0;
        boolean parted = false;
        for (char c : characters) {
            if (!isPlain(c)) {
                parted = length > 0;
                continue;
            }
            if (parted) {
                characters[length++] = ' ';
                parted = false;
            }
            characters[length++] = c;
        }
        return new String(characters, 0, length);
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
