package fr.rncp.model.value;

import fr.rncp.model.text.UnicodeChecks;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of an occupation in France Travail's ROME (<i>Répertoire opérationnel des métiers et des emplois</i>; feed
 * element {@code ROME/CODE}): a letter from A to N and four digits. {@code A1500}, the code of a domain that occurs on
 * real sheets, is well formed.
 *
 * @param value the code as published
 */
public record RomeCode(String value) implements Code, Comparable<RomeCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-N][0-9]{4}");

    private static final CodeGrammar GRAMMAR = new CodeGrammar(
            "a ROME code",
            "a letter from A to N and four digits, such as I1401",
            text -> Spelling.listed(text, "ROME"),
            RomeCode::fault);

    /** Accepts any text that is not blank; rejects an unpaired surrogate. */
    public RomeCode {
        UnicodeChecks.requireText(value);
    }

    /**
     * Parses a ROME code in its canonical spelling.
     *
     * @param value a capital letter and four digits
     * @return the code, well formed
     * @throws UnreadableCodeException if the text has another form
     */
    public static RomeCode of(String value) {
        return new RomeCode(GRAMMAR.strict(value));
    }

    /**
     * Parses a ROME code in any usual spelling, such as {@code i1401} or {@code I1401 - Maintenance informatique et
     * bureautique}.
     *
     * @param text the code, with or without its label
     * @return the code, well formed, in its canonical spelling
     * @throws UnreadableCodeException if the text is not such a code, or can be read as several codes
     */
    public static RomeCode parse(String text) {
        return new RomeCode(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text the code, with or without its label
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<RomeCode> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(RomeCode::new);
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.accepts(value);
    }

    /**
     * {@return the family of occupations (<i>grand domaine</i>): a letter, such as {@code I}; empty if the code is not
     * well formed}
     */
    public Optional<String> family() {
        return prefix(1);
    }

    /**
     * {@return the professional domain (<i>domaine professionnel</i>): a letter and two digits, such as {@code I14};
     * empty if the code is not well formed}
     */
    public Optional<String> domain() {
        return prefix(3);
    }

    /** Compares the codes as published. */
    @Override
    public int compareTo(RomeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private Optional<String> prefix(int length) {
        return isWellFormed() ? Optional.of(value.substring(0, length)) : Optional.empty();
    }

    private static Optional<String> fault(String value) {
        if (SHAPE.matcher(value).matches()) {
            return Optional.empty();
        }
        char family = value.isEmpty() ? ' ' : value.charAt(0);
        if (family < 'A' || family > 'N') {
            return Optional.of("it does not begin with the letter of a family");
        }
        return Digits.fault(value.substring(1), 4).map(reason -> "after the letter " + reason);
    }
}
