package fr.rncp.rules.engine;

import fr.rncp.model.Argument;
import fr.rncp.model.text.Excerpt;

/** An excerpt of a sheet that a message quotes. A long text is cut, so that the message remains readable. */
public final class QuotedExcerpt {

    private static final int LONGEST = 80;

    private QuotedExcerpt() {}

    public static Argument text(String name, String words) {
        return Argument.text(name, Excerpt.head(words, LONGEST));
    }
}
