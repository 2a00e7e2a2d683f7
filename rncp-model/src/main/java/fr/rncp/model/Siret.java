package fr.rncp.model;

import java.util.regex.Pattern;

/**
 * A number of an establishment (<i>SIRET</i>).
 *
 * @param value the code as published
 */
public record Siret(String value) implements Code {

    private static final Pattern GRAMMAR = Pattern.compile("[0-9]{14}");

    /** Takes any text that is not blank. */
    public Siret {
        Texts.requireText(value);
    }

    /**
     * A well-formed code.
     *
     * @param value the code, spelt strictly
     * @return the code
     * @throws IllegalArgumentException if the grammar is not followed
     */
    public static Siret of(String value) {
        Siret code = new Siret(value);
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
