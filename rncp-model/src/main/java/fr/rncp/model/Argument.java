package fr.rncp.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** A typed value that a message names: {@code {block}} stands for the argument {@code block}. */
public sealed interface Argument {

    /** {@return the name by which messages refer to the argument: a word in lower case} */
    String name();

    /**
     * A text, as the sheet or the law has it.
     *
     * @param name its name
     * @param value the text
     */
    record Text(String name, String value) implements Argument {

        /** Refuses nulls. */
        public Text {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number: a count, years, per cent.
     *
     * @param name its name
     * @param value the number
     */
    record Quantity(String name, BigDecimal value) implements Argument {

        /** Refuses nulls. */
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

        /** Refuses nulls. */
        public Day {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A word that each language has its own term for, such as an access pathway.
     *
     * @param name its name
     * @param key the key of the term, for example {@code pathway.experience}
     */
    record Term(String name, String key) implements Argument {

        /** Refuses nulls. */
        public Term {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * A text.
     *
     * @param name its name
     * @param value a value whose text is meant, such as a code
     * @return the argument
     */
    static Argument text(String name, Object value) {
        return new Text(name, value.toString());
    }

    /**
     * A whole number.
     *
     * @param name its name
     * @param value the number
     * @return the argument
     */
    static Argument number(String name, long value) {
        return new Quantity(name, BigDecimal.valueOf(value));
    }

    /**
     * A number.
     *
     * @param name its name
     * @param value the number
     * @return the argument
     */
    static Argument number(String name, BigDecimal value) {
        return new Quantity(name, value);
    }

    /**
     * A day.
     *
     * @param name its name
     * @param value the day
     * @return the argument
     */
    static Argument day(String name, LocalDate value) {
        return new Day(name, value);
    }

    /**
     * A constant of the model, by the term that each language has for it.
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
