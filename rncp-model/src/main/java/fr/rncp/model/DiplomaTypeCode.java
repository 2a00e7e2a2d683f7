package fr.rncp.model;

import java.util.regex.Pattern;

/**
 * A code of a type of award, an open list (<i>abrégé</i>).
 *
 * @param value the code as published
 */
public record DiplomaTypeCode(String value) implements Code {

    private static final Pattern GRAMMAR = Pattern.compile(".+");

    /** Takes any text that is not blank. */
    public DiplomaTypeCode {
        Texts.requireText(value);
    }

    /**
     * A well-formed code.
     *
     * @param value the code, spelt strictly
     * @return the code
     * @throws IllegalArgumentException if the grammar is not followed
     */
    public static DiplomaTypeCode of(String value) {
        DiplomaTypeCode code = new DiplomaTypeCode(value);
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
