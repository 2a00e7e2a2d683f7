package fr.rncp.rules.engine;

import fr.rncp.model.Argument;

/** Words of a sheet that a message repeats; of a long text the beginning, so that a message stays one. */
public final class QuotedExcerpt {

    private static final int LONGEST = 80;

    private QuotedExcerpt() {}

    public static Argument text(String name, String words) {
        return Argument.text(name, shortened(words));
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end) + "…";
    }
}
