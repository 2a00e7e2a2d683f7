package fr.rncp.cli.terminal;

import fr.rncp.io.ReadProblem;
import fr.rncp.model.Language;
import java.util.List;

/**
 * A message of the command, in either language.
 *
 * @param key the key of the message in {@link Words#ofMessages}
 * @param values its values; messages and problems among them are put into words in the same language
 */
public record CommandMessage(String key, List<Object> values) {

    /** Copies the values. */
    public CommandMessage {
        values = List.copyOf(values);
    }

    public static CommandMessage of(String key, Object... values) {
        return new CommandMessage(key, List.of(values));
    }

    /** Returns the message that a value of a certain form is expected, and not the one found. */
    public static CommandMessage expected(String form, String found) {
        return of("expected", of("expected." + form), found);
    }

    /** Returns the message in words. */
    public String in(Words words) {
        return words.of(key, values.stream().map(value -> worded(value, words)).toArray());
    }

    private static Object worded(Object value, Words words) {
        if (value instanceof CommandMessage message) {
            return message.in(words);
        }
        return value instanceof ReadProblem problem ? problem.describe(words.language()) : value;
    }

    /** Returns the message in English. */
    @Override
    public String toString() {
        return in(Words.ofMessages(Language.ENGLISH));
    }
}
