package fr.rncp.io;

import fr.rncp.io.message.ProblemMessages;
import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import java.util.List;
import java.util.Objects;

/**
 * A phrase of a {@link ReadProblem}: its key and its arguments. The phrase is put into words when {@link #in} is
 * called.
 *
 * @param key the key of the phrase in the message bundles of this module, such as {@code expected.date.feed}
 * @param arguments the values that it contains; arguments of the same name are the items of a list
 */
public record Wording(String key, List<Argument> arguments) {

    /** Copies the list. */
    public Wording {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /**
     * Formats the phrase.
     *
     * @param language the language
     * @return the phrase, without a final stop
     */
    public String in(Language language) {
        return ProblemMessages.render(key, arguments, language);
    }

    /** Returns the phrase in English. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
