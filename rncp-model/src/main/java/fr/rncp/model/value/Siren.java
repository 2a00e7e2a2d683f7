package fr.rncp.model.value;

import fr.rncp.model.text.UnicodeChecks;
import java.util.Optional;

/**
 * The number of a legal person in the French register of businesses (<i>SIREN</i>, INSEE): nine digits that pass the
 * Luhn check. {@link Siret} adds the establishment.
 *
 * @param value the code as published
 */
public record Siren(String value) implements Code, Comparable<Siren> {

    private static final int LENGTH = 9;

    private static final CodeGrammar GRAMMAR = new CodeGrammar(
            "a SIREN", "nine digits that pass the Luhn check, such as 493861363", Siren::canonical, Siren::fault);

    /** Accepts any text that is not blank; rejects an unpaired surrogate. */
    public Siren {
        UnicodeChecks.requireText(value);
    }

    /**
     * Parses a SIREN in its canonical spelling.
     *
     * @param value nine digits
     * @return the code, well formed
     * @throws UnreadableCodeException if the text has another form
     */
    public static Siren of(String value) {
        return new Siren(GRAMMAR.strict(value));
    }

    /**
     * Parses a SIREN in any usual spelling, such as {@code 493 861 363}.
     *
     * @param text the number
     * @return the code, well formed, in its canonical spelling
     * @throws UnreadableCodeException if the text is not such a code, or can be read as several codes
     */
    public static Siren parse(String text) {
        return new Siren(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text any text
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<Siren> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(Siren::new);
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.accepts(value);
    }

    /** Compares the codes as published. */
    @Override
    public int compareTo(Siren other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String text) {
        return Digits.ungrouped(Spelling.unnamed(text, "SIREN"));
    }

    private static Optional<String> fault(String value) {
        Optional<String> shape = Digits.numberFault(value, LENGTH);
        if (shape.isPresent()) {
            return value.length() == Siret.LENGTH
                    ? shape.map(reason ->
                            reason + "; a SIRET identifies an establishment, and its siren() the legal person")
                    : shape;
        }
        return Digits.luhnFault(value);
    }
}
