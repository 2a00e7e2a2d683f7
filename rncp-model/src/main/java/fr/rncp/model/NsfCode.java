package fr.rncp.model;

import java.util.regex.Pattern;

/**
 * A code of a training speciality (<i>code NSF</i>, code de l'éducation, art. D311-4).
 *
 * @param value the code as published
 */
public record NsfCode(String value) implements Code {

    private static final Pattern GRAMMAR = Pattern.compile("1[0-9]{2}[a-g]?|[23][0-9]{2}[mnprstuvw]?|4[0-9]{2}z?");

    /** Takes any text that is not blank. */
    public NsfCode {
        Texts.requireText(value);
    }

    /**
     * A well-formed code.
     *
     * @param value the code, spelt strictly
     * @return the code
     * @throws IllegalArgumentException if the grammar is not followed
     */
    public static NsfCode of(String value) {
        NsfCode code = new NsfCode(value);
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
