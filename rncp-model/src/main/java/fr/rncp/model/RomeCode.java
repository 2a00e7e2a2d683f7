package fr.rncp.model;

import java.util.regex.Pattern;

/**
 * A code of an occupation (<i>code ROME</i>).
 *
 * @param value the code as published
 */
public record RomeCode(String value) implements Code {

    private static final Pattern GRAMMAR = Pattern.compile("[A-N][0-9]{4}");

    /** Takes any text that is not blank. */
    public RomeCode {
        Texts.requireText(value);
    }

    /**
     * A well-formed code.
     *
     * @param value the code, spelt strictly
     * @return the code
     * @throws IllegalArgumentException if the grammar is not followed
     */
    public static RomeCode of(String value) {
        RomeCode code = new RomeCode(value);
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
