package fr.rncp.model.value;

import fr.rncp.model.text.UnicodeChecks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a level as a register published it (<i>nomenclature du niveau de qualification</i>; feed element
 * {@code NOMENCLATURE_EUROPE/NIVEAU}): {@code NIV1} to {@code NIV8}, {@code AUCUN} (no level) or {@code REPRISE} (on
 * some old sheets). The words {@code AUCUN} and {@code REPRISE} are well formed, because the register uses them, but
 * they have no {@link #level()}.
 *
 * @param value the code as published
 */
public record LevelCode(String value) implements Code, Comparable<LevelCode> {

    private static final Pattern NUMBERED = Pattern.compile("NIV[1-8]");
    private static final Pattern SHAPE = Pattern.compile("NIV[1-8]|AUCUN|REPRISE");
    private static final Pattern SPELT = Pattern.compile("NIV(?:EAU)?[ .:_-]*+([^ .:_-]*+)");

    private static final List<KnownMistake> MISTAKES = List.of(
            KnownMistake.of(
                    "(?:NIV)?[IV]+", "Roman numerals are levels of 1969, counted downwards: level V is now level 3"),
            KnownMistake.of("[0-9]+", "a single digit does not identify the scale"),
            KnownMistake.of("NIV.*", "it is not followed by a level from 1 to 8"),
            KnownMistake.of(".*", "it begins neither with NIV nor with a word of the register"));

    private static final CodeGrammar GRAMMAR = new CodeGrammar(
            "the code of a level", "NIV1 to NIV8, AUCUN or REPRISE", LevelCode::canonical, LevelCode::fault);

    /** Accepts any text that is not blank; rejects an unpaired surrogate. */
    public LevelCode {
        UnicodeChecks.requireText(value);
    }

    /**
     * Parses the code of a level in its canonical spelling.
     *
     * @param value {@code NIV1} to {@code NIV8}, {@code AUCUN} or {@code REPRISE}
     * @return the code, well formed
     * @throws UnreadableCodeException if the text has another form
     */
    public static LevelCode of(String value) {
        return new LevelCode(GRAMMAR.strict(value));
    }

    /**
     * Parses the code of a level in any usual spelling, such as {@code Niveau 5}, {@code niveau5} or {@code niv. 5}. A
     * single digit is rejected.
     *
     * @param text the code
     * @return the code, well formed, in its canonical spelling
     * @throws UnreadableCodeException if the text is not such a code, or can be read as several codes
     */
    public static LevelCode parse(String text) {
        return new LevelCode(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text any text
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<LevelCode> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(LevelCode::new);
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.accepts(value);
    }

    /**
     * {@return the level that the code states; empty for {@code AUCUN}, {@code REPRISE} and any code that is not well
     * formed}
     */
    public Optional<QualificationLevel> level() {
        return NUMBERED.matcher(value).matches()
                ? QualificationLevel.ofNumber(value.charAt(value.length() - 1) - '0')
                : Optional.empty();
    }

    /** Compares the codes as published. */
    @Override
    public int compareTo(LevelCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String text) {
        String plain = Spelling.plain(text);
        Matcher spelt = SPELT.matcher(plain);
        return spelt.matches() ? "NIV" + spelt.group(1) : plain;
    }

    private static Optional<String> fault(String value) {
        return SHAPE.matcher(value).matches() ? Optional.empty() : KnownMistake.in(value, MISTAKES);
    }
}
