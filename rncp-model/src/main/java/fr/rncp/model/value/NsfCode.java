package fr.rncp.model.value;

import fr.rncp.model.text.LetterCase;
import fr.rncp.model.text.UnicodeChecks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a training speciality (<i>nomenclature des spécialités de formation</i>, NSF; code de l'éducation, art.
 * D311-4; feed element {@code NSF/CODE}): the three digits of a group, and optionally the letter of a function. The
 * first digit is the class, and the letters depend on it: a to g in class 1; m, n, p, r, s, t, u, v or w in classes 2
 * and 3; z in class 4. The one and two-digit codes of classes and domains ({@code 3}, {@code 11}), which sheets also
 * contain, can be represented but are not well formed.
 *
 * @param value the code as published
 */
public record NsfCode(String value) implements Code, Comparable<NsfCode> {

    private static final Pattern SHAPE = Pattern.compile("1[0-9]{2}[a-g]?|[23][0-9]{2}[mnprstuvw]?|4[0-9]{2}z?");
    private static final int DOMAIN_LENGTH = 2;
    private static final int GROUP_LENGTH = 3;

    private static final List<KnownMistake> MISTAKES = List.of(
            KnownMistake.of("[1-4][0-9]?", "it is a class or a domain, not a group of three digits"),
            KnownMistake.of(
                    "[1-4][0-9]{2}[a-z]",
                    "its letter is invalid for its class: a to g in class 1, m n p r s t u v w in 2 and 3, z in 4"),
            KnownMistake.of("[05-9].*", "its first digit is not a class from 1 to 4"),
            KnownMistake.of(".*", "it is not three digits with an optional letter"));

    private static final CodeGrammar GRAMMAR = new CodeGrammar(
            "an NSF code",
            "three digits, the first from 1 to 4, and an optional letter of that class, such as 326 or 326r",
            NsfCode::canonical,
            NsfCode::fault);

    /** Accepts any text that is not blank; rejects an unpaired surrogate. */
    public NsfCode {
        UnicodeChecks.requireText(value);
    }

    /**
     * Parses an NSF code in its canonical spelling.
     *
     * @param value three digits and optionally a lower-case letter
     * @return the code, well formed
     * @throws UnreadableCodeException if the text has another form
     */
    public static NsfCode of(String value) {
        return new NsfCode(GRAMMAR.strict(value));
    }

    /**
     * Parses an NSF code in any usual spelling, such as {@code 326R} or {@code 326r : Assistance informatique,
     * maintenance de logiciels et réseaux}.
     *
     * @param text the code, with or without its label
     * @return the code, well formed, in its canonical spelling
     * @throws UnreadableCodeException if the text is not such a code, or can be read as several codes
     */
    public static NsfCode parse(String text) {
        return new NsfCode(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text the code, with or without its label
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<NsfCode> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(NsfCode::new);
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.accepts(value);
    }

    /**
     * {@return the group (<i>groupe de spécialités</i>), without the letter: a code of three digits, such as
     * {@code 326}; empty if this code is not well formed}
     */
    public Optional<NsfCode> group() {
        return prefix(GROUP_LENGTH);
    }

    /**
     * {@return the domain that the group belongs to (<i>domaine de spécialités</i>): a code of two digits, such as
     * {@code 32}, which is not well formed itself; empty if this code is not well formed}
     */
    public Optional<NsfCode> domain() {
        return prefix(DOMAIN_LENGTH);
    }

    /**
     * {@return the letter of the sub-group in lower case, such as {@code r}; empty if there is no letter or this code
     * is not well formed} In class 1, the letter denotes a field of application (<i>champ d'application</i>); in the
     * other classes, a function (<i>fonction</i>).
     */
    public Optional<String> letter() {
        return isWellFormed() && value.length() > GROUP_LENGTH
                ? Optional.of(value.substring(GROUP_LENGTH))
                : Optional.empty();
    }

    /** Compares the codes as published. */
    @Override
    public int compareTo(NsfCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private Optional<NsfCode> prefix(int length) {
        return isWellFormed() ? Optional.of(new NsfCode(value.substring(0, length))) : Optional.empty();
    }

    private static String canonical(String text) {
        return LetterCase.lower(Spelling.listed(text, "NSF"));
    }

    private static Optional<String> fault(String value) {
        return SHAPE.matcher(value).matches() ? Optional.empty() : KnownMistake.in(value, MISTAKES);
    }
}
