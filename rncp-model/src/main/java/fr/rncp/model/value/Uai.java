package fr.rncp.model.value;

import fr.rncp.model.text.UnicodeChecks;
import java.util.Optional;

/**
 * The identifier of a school or training establishment (<i>unité administrative immatriculée</i>, UAI, formerly RNE):
 * seven digits and a check letter.
 *
 * @param value the code as published
 */
public record Uai(String value) implements Code, Comparable<Uai> {

    /** I, O and Q are omitted because they look like digits. The number modulo 23 is the index. */
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private static final int DIGITS = 7;

    private static final CodeGrammar GRAMMAR =
            new CodeGrammar("a UAI", "seven digits and a check letter, such as 0951099D", Uai::canonical, Uai::fault);

    /** Accepts any text that is not blank; rejects an unpaired surrogate. */
    public Uai {
        UnicodeChecks.requireText(value);
    }

    /**
     * Parses a UAI in its canonical spelling.
     *
     * @param value seven digits and a capital letter
     * @return the code, well formed
     * @throws UnreadableCodeException if the text has another form
     */
    public static Uai of(String value) {
        return new Uai(GRAMMAR.strict(value));
    }

    /**
     * Parses a UAI in any usual spelling, such as {@code 0951099d}.
     *
     * @param text the identifier
     * @return the code, well formed, in its canonical spelling
     * @throws UnreadableCodeException if the text is not such a code, or can be read as several codes
     */
    public static Uai parse(String text) {
        return new Uai(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text any text
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<Uai> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(Uai::new);
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.accepts(value);
    }

    /** Compares the codes as published. */
    @Override
    public int compareTo(Uai other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String text) {
        return Spelling.joined(Spelling.unnamed(text, "UAI"));
    }

    private static Optional<String> fault(String value) {
        int last = Math.max(value.length() - 1, 0);
        String digits = value.substring(0, last);
        String letter = value.substring(last);
        if (letter.isEmpty() || !CHECK_LETTERS.contains(letter)) {
            return Optional.of("it does not end with a check letter, one of " + CHECK_LETTERS);
        }
        return Digits.numberFault(digits, DIGITS)
                .map(reason -> "before the letter " + reason)
                .or(() -> checkFault(digits, letter));
    }

    private static Optional<String> checkFault(String digits, String letter) {
        char check = CHECK_LETTERS.charAt(Integer.parseInt(digits) % CHECK_LETTERS.length());
        return letter.charAt(0) == check
                ? Optional.empty()
                : Optional.of("its check letter does not match: a digit or the letter is wrong");
    }
}
