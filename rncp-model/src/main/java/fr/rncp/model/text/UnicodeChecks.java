package fr.rncp.model.text;

import java.util.Optional;

/** Checks that every text of the model must pass. */
public final class UnicodeChecks {

    private UnicodeChecks() {}

    /** Returns the text, or empty if it is blank. */
    public static Optional<String> present(Optional<String> text) {
        text.ifPresent(UnicodeChecks::requireNoLoneSurrogate);
        return text.filter(t -> !t.isBlank());
    }

    public static void requireText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the text is blank");
        }
        requireNoLoneSurrogate(text);
    }

    /** Rejects an unpaired surrogate. It cannot be encoded in UTF-8 and would be lost silently. */
    public static void requireNoLoneSurrogate(String text) {
        int index = loneSurrogate(text);
        if (index >= 0) {
            throw new IllegalArgumentException("unpaired surrogate at index " + index);
        }
    }

    /** Returns the index of the first unpaired surrogate, or -1. */
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
