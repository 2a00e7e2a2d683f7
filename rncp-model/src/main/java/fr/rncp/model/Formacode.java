package fr.rncp.model;

import java.util.regex.Pattern;

/**
 * A code of the training offer (<i>Formacode</i>).
 *
 * @param value the code as published
 */
public record Formacode(String value) implements Code {

    private static final Pattern GRAMMAR = Pattern.compile("[0-9]{5}");

    /** Takes any text that is not blank. */
    public Formacode {
        Texts.requireText(value);
    }

    /**
     * A well-formed code.
     *
     * @param value the code, spelt strictly
     * @return the code
     * @throws IllegalArgumentException if the grammar is not followed
     */
    public static Formacode of(String value) {
        Formacode code = new Formacode(value);
        if (!code.isWellFormed()) {
            throw new IllegalArgumentException("not well formed: " + value);
        }
        return code;
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
