package fr.rncp.rules.engine;

import fr.rncp.model.Argument;
import fr.rncp.model.text.Excerpt;

/** Words of a sheet that a message repeats; of a long text the beginning, so that a message stays one. */
public final class QuotedExcerpt {

    private static final int LONGEST = 80;

    private QuotedExcerpt() {}

    public static Argument text(String name, String words) {
        return Argument.text(name, Excerpt.head(words, LONGEST));
    }
}
