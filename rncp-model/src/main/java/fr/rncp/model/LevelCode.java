package fr.rncp.model;

import java.util.regex.Pattern;

/**
 * A level code as published: {@code NIV5}, {@code AUCUN}, {@code REPRISE}.
 *
 * @param value the code as published
 */
public record LevelCode(String value) implements Code {

    private static final Pattern GRAMMAR = Pattern.compile("NIV[1-8]");

    /** Takes any text that is not blank. */
    public LevelCode {
        Texts.requireText(value);
    }

    /**
     * A well-formed code.
     *
     * @param value the code, spelt strictly
     * @return the code
     * @throws IllegalArgumentException if the grammar is not followed
     */
    public static LevelCode of(String value) {
        LevelCode code = new LevelCode(value);
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
