package fr.rncp.io;

import fr.rncp.io.message.ProblemMessages;
import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import java.util.List;
import java.util.Objects;

/**
 * A phrase of a {@link ReadProblem}, as key and arguments; it is formatted only when {@link #in} is called.
 *
 * @param key the key of the phrase in the bundles of this module, such as {@code expected.date.feed}; never a text for
 *     people
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
