package fr.rncp.model;

import java.util.regex.Pattern;

/**
 * A code of a block (<i>code du bloc</i>).
 *
 * @param value the code as published
 */
public record SkillBlockCode(String value) implements Code {

    private static final Pattern GRAMMAR = Pattern.compile("RNCP[1-9][0-9]{0,6}BC[0-9]{2}");

    /** Takes any text that is not blank. */
    public SkillBlockCode {
        Texts.requireText(value);
    }

    /**
     * A well-formed code.
     *
     * @param value the code, spelt strictly
     * @return the code
     * @throws IllegalArgumentException if the grammar is not followed
     */
    public static SkillBlockCode of(String value) {
        SkillBlockCode code = new SkillBlockCode(value);
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
