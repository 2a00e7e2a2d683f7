package fr.rncp.model.text;

import java.util.Optional;

/** What every text of the model must be. */
public final class UnicodeChecks {

    private UnicodeChecks() {}

    /** A blank text is an absent one. */
    public static Optional<String> present(Optional<String> text) {
        text.ifPresent(UnicodeChecks::requireNoLoneSurrogate);
        return text.filter(t -> !t.isBlank());
    }

    public static void requireText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text that is not blank is expected");
        }
        requireNoLoneSurrogate(text);
    }

    /** Half a surrogate pair cannot be written as UTF-8: it would be lost without a word. */
    public static void requireNoLoneSurrogate(String text) {
        int index = loneSurrogate(text);
        if (index >= 0) {
            throw new IllegalArgumentException("unpaired surrogate at index " + index);
        }
    }

    /** Where the first half of a surrogate pair stands alone; -1 if none does. */
    public static int loneSurrogate(String text) {
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return -1;
    }
}
