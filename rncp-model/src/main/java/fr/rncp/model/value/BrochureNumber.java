package fr.rncp.model.value;

import fr.rncp.model.text.UnicodeChecks;
import java.util.Optional;

/**
 * The number of the brochure that prints a collective agreement (<i>numéro de brochure</i> of the <i>Journal
 * officiel</i>; feed elements {@code CCN_1/NUMERO} to {@code CCN_3/NUMERO}): four digits, starting with 3. It differs
 * from the {@link Idcc} of the agreement: the Syntec agreement has the IDCC 1486 and the brochure 3018.
 *
 * @param value the code as published
 */
public record BrochureNumber(String value) implements Code, Comparable<BrochureNumber> {

    private static final CodeGrammar GRAMMAR = new CodeGrammar(
            "a brochure number",
            "four digits, the first of which is 3, such as 3109",
            text -> Spelling.listed(text, "BROCHURE"),
            BrochureNumber::fault);

    /** Accepts any text that is not blank; rejects an unpaired surrogate. */
    public BrochureNumber {
        UnicodeChecks.requireText(value);
    }

    /**
     * Parses a brochure number in its canonical spelling.
     *
     * @param value four digits, the first of which is 3
     * @return the code, well formed
     * @throws UnreadableCodeException if the text has another form
     */
    public static BrochureNumber of(String value) {
        return new BrochureNumber(GRAMMAR.strict(value));
    }

    /**
     * Parses a brochure number in any usual spelling, such as {@code 3109 - Métallurgie}.
     *
     * @param text the number, with or without its label
     * @return the code, well formed, in its canonical spelling
     * @throws UnreadableCodeException if the text is not such a code, or can be read as several codes
     */
    public static BrochureNumber parse(String text) {
        return new BrochureNumber(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text any text
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<BrochureNumber> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(BrochureNumber::new);
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.accepts(value);
    }

    /** Compares the codes as published. */
    @Override
    public int compareTo(BrochureNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> fault(String value) {
        Optional<String> first = value.startsWith("3")
                ? Optional.empty()
                : Optional.of("it does not begin with 3; it may be an IDCC, which is another code list");
        return Digits.fault(value, 4).or(() -> first);
    }
}
