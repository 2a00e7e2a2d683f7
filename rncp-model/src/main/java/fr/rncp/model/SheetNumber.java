package fr.rncp.model;

import java.util.regex.Pattern;

/**
 * A number of a sheet (<i>numéro de fiche</i>): register and number.
 *
 * @param value the code as published
 */
public record SheetNumber(String value) implements Code {

    private static final Pattern GRAMMAR = Pattern.compile("(RNCP|RS)[1-9][0-9]{0,6}");

    /** Takes any text that is not blank. */
    public SheetNumber {
        Texts.requireText(value);
        if (!GRAMMAR.matcher(value).matches()) {
            throw new IllegalArgumentException("not a sheet number: " + value);
        }
    }

    /**
     * A well-formed code.
     *
     * @param value the code, spelt strictly
     * @return the code
     * @throws IllegalArgumentException if the grammar is not followed
     */
    public static SheetNumber of(String value) {
        SheetNumber code = new SheetNumber(value);
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
