package fr.rncp.model.value;

import fr.rncp.model.text.UnicodeChecks;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An identifier of a collective agreement (<i>identifiant de convention collective</i>, IDCC; feed element
 * {@code IDCC/CODE}): four digits, with leading zeros. The brochure that prints the agreement has another number: see
 * {@link BrochureNumber}.
 *
 * @param value the code as published
 */
public record Idcc(String value) implements Code, Comparable<Idcc> {

    private static final int LENGTH = 4;

    /** A space may separate the thousands; anywhere else it may separate two codes. */
    private static final Pattern UNPADDED = Pattern.compile("[0-9]{1,4}|[0-9] [0-9]{3}");

    private static final CodeGrammar GRAMMAR = new CodeGrammar(
            "an IDCC", "four digits, such as 1486 or 0573", Idcc::canonical, value -> Digits.fault(value, LENGTH));

    /** Accepts any text that is not blank; rejects an unpaired surrogate. */
    public Idcc {
        UnicodeChecks.requireText(value);
    }

    /**
     * Parses an IDCC in its canonical spelling.
     *
     * @param value four digits
     * @return the code, well formed
     * @throws UnreadableCodeException if the text has another form
     */
    public static Idcc of(String value) {
        return new Idcc(GRAMMAR.strict(value));
    }

    /**
     * Parses an IDCC in any usual spelling, such as {@code IDCC 573}. Missing leading zeros are restored, because
     * agreements are often cited without them. No other code has its zeros restored.
     *
     * @param text the code, padded or not, with or without its label
     * @return the code, well formed, in its canonical spelling
     * @throws UnreadableCodeException if the text is not such a code, or can be read as several codes
     */
    public static Idcc parse(String text) {
        return new Idcc(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text any text
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<Idcc> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(Idcc::new);
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.accepts(value);
    }

    /** Compares the codes as published. */
    @Override
    public int compareTo(Idcc other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String text) {
        String spelt = Spelling.unlabelled(Spelling.unnamed(text, "IDCC"));
        if (!UNPADDED.matcher(spelt).matches()) {
            return spelt;
        }
        String digits = spelt.replace(" ", "");
        return "0".repeat(LENGTH - digits.length()) + digits;
    }
}
