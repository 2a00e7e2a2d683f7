package fr.rncp.rules;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of a rule, such as {@code BLK-005}, whose meaning never changes.
 *
 * @param value two or three capital letters for the family (more are allowed in your own rules), a hyphen, and three
 *     digits
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,12}-[0-9]{3}");

    /** Rejects a text that does not have this form, with an {@link IllegalArgumentException}. */
    public RuleId {
        Objects.requireNonNull(value, "value");
        if (!isRuleId(value)) {
            throw new IllegalArgumentException("a rule id such as BLK-005 is expected, found \"" + value + "\"");
        }
    }

    /**
     * Creates an id from a text.
     *
     * @param value the id, for example {@code BLK-005}
     * @return the id
     * @throws IllegalArgumentException if the text is not a rule id
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** {@return whether a text is a rule id} */
    static boolean isRuleId(String value) {
        return SHAPE.matcher(value).matches();
    }

    /** {@return the family of the rule: the part of the id before the hyphen, for example {@code BLK}} */
    public String family() {
        return value.substring(0, value.indexOf('-'));
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return value;
    }
}
