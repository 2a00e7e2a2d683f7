package fr.rncp.model;

import java.util.regex.Pattern;

/**
 * A identifier of a collective agreement (<i>IDCC</i>).
 *
 * @param value the code as published
 */
public record Idcc(String value) implements Code {

    private static final Pattern GRAMMAR = Pattern.compile("[0-9]{4}");

    /** Takes any text that is not blank. */
    public Idcc {
        Texts.requireText(value);
    }

    /**
     * A well-formed code.
     *
     * @param value the code, spelt strictly
     * @return the code
     * @throws IllegalArgumentException if the grammar is not followed
     */
    public static Idcc of(String value) {
        Idcc code = new Idcc(value);
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
