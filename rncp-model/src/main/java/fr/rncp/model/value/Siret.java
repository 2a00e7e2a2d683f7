package fr.rncp.model.value;

import fr.rncp.model.text.UnicodeChecks;
import java.util.Optional;

/**
 * The number of an establishment of a legal person (<i>SIRET</i>, INSEE; feed elements {@code SIRET_CERTIFICATEUR} and
 * {@code SIRET_PARTENAIRE}): the nine digits of the {@link Siren} and five more, which together pass the Luhn check.
 *
 * <p>The establishments of La Poste (SIREN 356000000) are an exception: the sum of their digits is a multiple of five.
 * Its head office, 35600000000048, passes the Luhn check. Registers also publish other identifiers instead of a SIRET,
 * such as {@code MONACOCONFO001}. They can be represented but are not well formed.
 *
 * @param value the code as published
 */
public record Siret(String value) implements Code, Comparable<Siret> {

    static final int LENGTH = 14;

    private static final int SIREN_LENGTH = 9;
    private static final String POST_OFFICE = "356000000";
    private static final String POST_OFFICE_HEAD = "35600000000048";

    private static final CodeGrammar GRAMMAR = new CodeGrammar(
            "a SIRET",
            "fourteen digits that pass the Luhn check, such as 49386136300080",
            Siret::canonical,
            Siret::fault);

    /** Accepts any text that is not blank; rejects an unpaired surrogate. */
    public Siret {
        UnicodeChecks.requireText(value);
    }

    /**
     * Parses a SIRET in its canonical spelling.
     *
     * @param value fourteen digits
     * @return the code, well formed
     * @throws UnreadableCodeException if the text has another form
     */
    public static Siret of(String value) {
        return new Siret(GRAMMAR.strict(value));
    }

    /**
     * Parses a SIRET in any usual spelling, such as {@code 493 861 363 00080}, or after the TAB that precedes it in the
     * CSV set.
     *
     * @param text the number
     * @return the code, well formed, in its canonical spelling
     * @throws UnreadableCodeException if the text is not such a code, or can be read as several codes
     */
    public static Siret parse(String text) {
        return new Siret(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text any text
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<Siret> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(Siret::new);
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.accepts(value);
    }

    /** {@return the number of the legal person: the first nine digits; empty if this number is not well formed} */
    public Optional<Siren> siren() {
        return isWellFormed() ? Optional.of(new Siren(value.substring(0, SIREN_LENGTH))) : Optional.empty();
    }

    /** Compares the codes as published. */
    @Override
    public int compareTo(Siret other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String text) {
        return Digits.ungrouped(Spelling.unnamed(text, "SIRET"));
    }

    private static Optional<String> fault(String value) {
        Optional<String> shape = Digits.numberFault(value, LENGTH);
        if (shape.isPresent()) {
            return value.length() == SIREN_LENGTH
                    ? shape.map(reason -> reason + "; a SIREN identifies the legal person, not the establishment")
                    : shape;
        }
        return value.startsWith(POST_OFFICE) ? postOfficeFault(value) : Digits.luhnFault(value);
    }

    private static Optional<String> postOfficeFault(String value) {
        int sum = Digits.sum(value);
        return value.equals(POST_OFFICE_HEAD) || sum % 5 == 0
                ? Optional.empty()
                : Optional.of(
                        "it belongs to La Poste, and its digits add up to " + sum + ", not to a multiple of five");
    }
}
