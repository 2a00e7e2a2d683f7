package fr.rncp.model.value;

import fr.rncp.model.text.UnicodeChecks;
import java.util.Optional;

/**
 * A code of Formacode, the thesaurus of Centre Inffo for the training offer (feed element {@code FORMACODE/CODE}). It
 * has five digits; the first three denote the field.
 *
 * @param value the code as published
 */
public record Formacode(String value) implements Code, Comparable<Formacode> {

    private static final int LENGTH = 5;
    private static final int FIELD_LENGTH = 3;

    private static final CodeGrammar GRAMMAR = new CodeGrammar(
            "a Formacode",
            "five digits, such as 31051",
            text -> Spelling.listed(text, "FORMACODE"),
            value -> Digits.fault(value, LENGTH));

    /** Accepts any text that is not blank; rejects an unpaired surrogate. */
    public Formacode {
        UnicodeChecks.requireText(value);
    }

    /**
     * Parses a Formacode in its canonical spelling.
     *
     * @param value five digits
     * @return the code, well formed
     * @throws UnreadableCodeException if the text has another form
     */
    public static Formacode of(String value) {
        return new Formacode(GRAMMAR.strict(value));
    }

    /**
     * Parses a Formacode in any usual spelling, such as {@code 31051 : Maintenance assistance informatique}.
     *
     * @param text the code, with or without its label
     * @return the code, well formed, in its canonical spelling
     * @throws UnreadableCodeException if the text is not such a code, or can be read as several codes
     */
    public static Formacode parse(String text) {
        return new Formacode(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text any text
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<Formacode> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(Formacode::new);
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.accepts(value);
    }

    /**
     * {@return the field that the code belongs to (<i>champ sémantique</i>): three digits, such as {@code 310}; empty
     * if the code is not well formed}
     */
    public Optional<String> field() {
        return isWellFormed() ? Optional.of(value.substring(0, FIELD_LENGTH)) : Optional.empty();
    }

    /** Compares the codes as published. */
    @Override
    public int compareTo(Formacode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
