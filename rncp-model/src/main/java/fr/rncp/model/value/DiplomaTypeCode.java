package fr.rncp.model.value;

import fr.rncp.model.text.UnicodeChecks;
import java.util.Optional;

/**
 * The code of a type of award (<i>abrégé</i>; feed element {@code ABREGE/CODE}), such as {@code TP}, {@code BTS} or
 * {@code Licence Professionnelle}. The list is open, and case matters ({@code DipViGrM}). A text is well formed if it
 * has no white space at its ends and only single spaces inside.
 *
 * @param value the code as published
 */
public record DiplomaTypeCode(String value) implements Code, Comparable<DiplomaTypeCode> {

    private static final CodeGrammar GRAMMAR = new CodeGrammar(
            "the code of a type of award",
            "any text without stray white space, such as TP or Licence Professionnelle",
            Spelling::folded,
            DiplomaTypeCode::fault);

    /** Accepts any text that is not blank; rejects an unpaired surrogate. */
    public DiplomaTypeCode {
        UnicodeChecks.requireText(value);
    }

    /**
     * Parses the code of a type of award in its canonical spelling.
     *
     * @param value a text without stray white space
     * @return the code, well formed
     * @throws UnreadableCodeException if the text has another form
     */
    public static DiplomaTypeCode of(String value) {
        return new DiplomaTypeCode(GRAMMAR.strict(value));
    }

    /**
     * Parses the code of a type of award; removes stray white space and keeps the case.
     *
     * @param text the code
     * @return the code, well formed, in its canonical spelling
     * @throws UnreadableCodeException if the text is not such a code, or can be read as several codes
     */
    public static DiplomaTypeCode parse(String text) {
        return new DiplomaTypeCode(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text any text
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<DiplomaTypeCode> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(DiplomaTypeCode::new);
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.accepts(value);
    }

    /** Compares the codes as published. */
    @Override
    public int compareTo(DiplomaTypeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> fault(String value) {
        if (UnicodeChecks.loneSurrogate(value) >= 0) {
            return Optional.of("it contains an unpaired surrogate, which UTF-8 cannot encode");
        }
        return value.isEmpty() || !value.equals(Spelling.folded(value))
                ? Optional.of("it contains stray white space")
                : Optional.empty();
    }
}
