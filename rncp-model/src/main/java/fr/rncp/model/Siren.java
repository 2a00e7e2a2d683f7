package fr.rncp.model;

import java.util.regex.Pattern;

/**
 * A number of a legal person (<i>SIREN</i>).
 *
 * @param value the code as published
 */
public record Siren(String value) implements Code {

    private static final Pattern GRAMMAR = Pattern.compile("[0-9]{9}");

    /** Takes any text that is not blank. */
    public Siren {
        Texts.requireText(value);
    }

    /**
     * A well-formed code.
     *
     * @param value the code, spelt strictly
     * @return the code
     * @throws IllegalArgumentException if the grammar is not followed
     */
    public static Siren of(String value) {
        Siren code = new Siren(value);
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
