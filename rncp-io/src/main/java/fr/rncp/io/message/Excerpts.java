package fr.rncp.io.message;

import fr.rncp.io.Wording;
import fr.rncp.model.Argument;
import fr.rncp.model.text.Excerpt;
import java.util.List;

/** Texts of the source in observations. */
public final class Excerpts {

    private static final int LONGEST = 200;

    private Excerpts() {}

    /** Returns the text of the source; empty if there is none. */
    public static String of(Wording found) {
        return found.arguments().stream()
                .filter(argument -> argument.name().equals("text"))
                .map(argument -> argument instanceof Argument.Text text ? text.value() : "")
                .findFirst()
                .orElse("");
    }

    /**
     * Returns a copy in which no text is longer than an excerpt. Problems are kept in memory, so they must not contain
     * whole texts.
     */
    public static Wording shortened(Wording found) {
        if (found.arguments().stream().noneMatch(Excerpts::isLong)) {
            return found;
        }
        List<Argument> arguments =
                found.arguments().stream().map(Excerpts::shortened).toList();
        return new Wording(found.key(), arguments);
    }

    private static boolean isLong(Argument argument) {
        return argument instanceof Argument.Text text && text.value().length() > LONGEST;
    }

    private static Argument shortened(Argument argument) {
        return argument instanceof Argument.Text text ? Argument.text(text.name(), shortened(text.value())) : argument;
    }

    /** Returns at most 200 characters and an ellipsis, without splitting a surrogate pair. */
    public static String shortened(String text) {
        return Excerpt.head(text, LONGEST);
    }
}
