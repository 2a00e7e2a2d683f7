package fr.rncp.model;

import java.util.regex.Pattern;

/**
 * A number of a collective agreement's brochure (<i>numéro de brochure</i>).
 *
 * @param value the code as published
 */
public record BrochureNumber(String value) implements Code {

    private static final Pattern GRAMMAR = Pattern.compile("3[0-9]{3}");

    /** Takes any text that is not blank. */
    public BrochureNumber {
        Texts.requireText(value);
    }

    /**
     * A well-formed code.
     *
     * @param value the code, spelt strictly
     * @return the code
     * @throws IllegalArgumentException if the grammar is not followed
     */
    public static BrochureNumber of(String value) {
        BrochureNumber code = new BrochureNumber(value);
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
