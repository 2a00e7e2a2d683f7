package fr.rncp.io.message;

import fr.rncp.io.Wording;
import fr.rncp.model.Argument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A phrase that the bundles contain in each language. */
public interface Phrase {

    /** Returns the key of the phrase in the bundles. */
    String key();

    /** Returns the names of the values that it contains, in the order of the arguments of {@link #with}. */
    List<String> names();

    /**
     * Returns the phrase with its values. Whole numbers, days and arguments are kept as they are, anything else becomes
     * a text. A list gives one argument per item.
     *
     * @param values one value for each name
     * @throws IllegalArgumentException if there are more or fewer
     */
    default Wording with(Object... values) {
        if (values.length != names().size()) {
            throw new IllegalArgumentException(key() + " takes " + names() + ", not " + values.length + " values");
        }
        List<Argument> arguments = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            String name = names().get(i);
            if (values[i] instanceof List<?> items && !items.isEmpty()) {
                items.forEach(item -> arguments.add(argument(name, item)));
            } else {
                arguments.add(argument(name, values[i]));
            }
        }
        return new Wording(key(), arguments);
    }

    private static Argument argument(String name, Object value) {
        if (value instanceof Argument argument) {
            return argument;
        }
        if (value instanceof Integer || value instanceof Long) {
            return Argument.number(name, ((Number) value).longValue());
        }
        if (value instanceof LocalDate day) {
            return Argument.day(name, day);
        }
        return Argument.text(name, value instanceof List<?> ? "" : value); // an empty list
    }
}
