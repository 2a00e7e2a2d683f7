package fr.rncp.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** A typed value that a message refers to by name: {@code {block}} is replaced by the argument {@code block}. */
public sealed interface Argument {

    /** {@return the name by which messages refer to the argument: a word in lower case} */
    String name();

    /**
     * A text, as written in the sheet or in the law.
     *
     * @param name its name
     * @param value the text
     */
    record Text(String name, String value) implements Argument {

        /** Rejects null. */
        public Text {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number: a count, a number of years or a percentage.
     *
     * @param name its name
     * @param value the number
     */
    record Quantity(String name, BigDecimal value) implements Argument {

        /** Rejects null. */
        public Quantity {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A day.
     *
     * @param name its name
     * @param value the day
     */
    record Day(String name, LocalDate value) implements Argument {

        /** Rejects null. */
        public Day {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A word with its own term in each language, such as an access pathway.
     *
     * @param name its name
     * @param key the key of the term, for example {@code pathway.experience}
     */
    record Term(String name, String key) implements Argument {

        /** Rejects null. */
        public Term {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * Creates a text argument.
     *
     * @param name its name
     * @param value a value whose {@code toString} is the text, such as a code
     * @return the argument
     */
    static Argument text(String name, Object value) {
        return new Text(name, value.toString());
    }

    /**
     * Creates an argument that is a whole number.
     *
     * @param name its name
     * @param value the number
     * @return the argument
     */
    static Argument number(String name, long value) {
        return new Quantity(name, BigDecimal.valueOf(value));
    }

    /**
     * Creates an argument that is a number.
     *
     * @param name its name
     * @param value the number
     * @return the argument
     */
    static Argument number(String name, BigDecimal value) {
        return new Quantity(name, value);
    }

    /**
     * Creates an argument that is a day.
     *
     * @param name its name
     * @param value the day
     * @return the argument
     */
    static Argument day(String name, LocalDate value) {
        return new Day(name, value);
    }

    /**
     * Creates an argument for a constant of the model, shown by its term in each language.
     *
     * @param name its name
     * @param value the constant, such as {@code Pathway.EXPERIENCE}
     * @return the argument
     */
    static Argument term(String name, Enum<?> value) {
        return new Term(
                name, (value.getDeclaringClass().getSimpleName() + "." + value.name()).toLowerCase(Locale.ROOT));
    }
}
