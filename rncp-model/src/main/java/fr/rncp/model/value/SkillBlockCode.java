package fr.rncp.model.value;

import fr.rncp.model.text.UnicodeChecks;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a skill block (<i>code du bloc de compétences</i>; feed element {@code BLOC_COMPETENCES/CODE}): the
 * number of an RNCP sheet, {@code BC}, and a rank of two digits. Registers also publish {@code 01},
 * {@code RNCP32198BC1} and {@code RNCP34160BCRNCP34160BC01}: they can be represented but are not well formed. The code
 * {@code 01} occurs on several sheets, so a code is not a key without its sheet.
 *
 * @param value the code as published
 */
public record SkillBlockCode(String value) implements Code, Comparable<SkillBlockCode> {

    private static final String PREFIX = "RNCP";
    private static final int LONGEST_NUMBER = 7;

    /** {@code BC} and two digits. */
    private static final int BLOCK_LENGTH = 4;

    private static final Pattern SPELT = Pattern.compile(
            SheetNumber.SPELT + SheetNumber.SEPARATORS + "BC" + SheetNumber.SEPARATORS + "([0-9](?: ?[0-9])?+)");

    private static final List<KnownMistake> MISTAKES = List.of(
            KnownMistake.of(
                    "(?:BC)?[0-9]{1,2}",
                    "it does not contain its sheet number, and several sheets have a block of that rank"),
            KnownMistake.of("RNCP[1-9][0-9]{0,6}BC[0-9]", "its rank has one digit instead of 2, and no digit is added"),
            KnownMistake.of("RS[0-9].*", "only sheets of the RNCP have block codes"),
            KnownMistake.of(".*BC.*BC.*", "it contains more than one code"),
            KnownMistake.of("RNCP[0-9]+", "it is the number of a sheet, without a block"),
            KnownMistake.of(".*", "it is not the number of an RNCP sheet, BC and two digits"));

    private static final Comparator<SkillBlockCode> ORDER = Comparator.comparing(
                    (SkillBlockCode code) -> code.sheet().orElse(null),
                    Comparator.nullsLast(Comparator.<SheetNumber>naturalOrder()))
            .thenComparing(SkillBlockCode::value);

    private static final CodeGrammar GRAMMAR = new CodeGrammar(
            "the code of a skill block",
            "the number of an RNCP sheet, BC and two digits, such as RNCP36716BC01",
            SkillBlockCode::canonical,
            SkillBlockCode::fault);

    /** Accepts any text that is not blank; rejects an unpaired surrogate. */
    public SkillBlockCode {
        UnicodeChecks.requireText(value);
    }

    /**
     * Parses the code of a skill block in its canonical spelling.
     *
     * @param value the number of an RNCP sheet, {@code BC} and two digits
     * @return the code, well formed
     * @throws UnreadableCodeException if the text has another form
     */
    public static SkillBlockCode of(String value) {
        return new SkillBlockCode(GRAMMAR.strict(value));
    }

    /**
     * Parses the code of a skill block in any usual spelling, such as {@code rncp 36716 bc 01} or
     * {@code RNCP-36716-BC-01}.
     *
     * @param text the code
     * @return the code, well formed, in its canonical spelling
     * @throws UnreadableCodeException if the text is not such a code, or can be read as several codes
     */
    public static SkillBlockCode parse(String text) {
        return new SkillBlockCode(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text any text
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<SkillBlockCode> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(SkillBlockCode::new);
    }

    @Override
    public boolean isWellFormed() {
        return GRAMMAR.accepts(value);
    }

    /**
     * {@return the sheet number that this code contains, which is always an RNCP number; empty if this code is not well
     * formed}
     */
    public Optional<SheetNumber> sheet() {
        int end = endOfSheet(value);
        return end < 0 ? Optional.empty() : Optional.of(new SheetNumber(value.substring(0, end)));
    }

    /** {@return the rank of the block in its sheet, 0 to 99; empty if this code is not well formed} */
    public OptionalInt rank() {
        int end = endOfSheet(value);
        return end < 0 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value.substring(end + 2)));
    }

    /**
     * Compares by sheet number, then by rank: RNCP9BC01 comes before RNCP10BC01. Codes that are not well formed come
     * last, ordered by their text.
     */
    @Override
    public int compareTo(SkillBlockCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }

    /**
     * Returns the end of the sheet number in a well-formed code; -1 for any other text. A loop, because rules call it
     * repeatedly for each block.
     */
    private static int endOfSheet(String value) {
        int end = value.length() - BLOCK_LENGTH;
        int digits = end - PREFIX.length();
        if (digits < 1
                || digits > LONGEST_NUMBER
                || !value.startsWith(PREFIX)
                || !value.startsWith("BC", end)
                || value.charAt(PREFIX.length()) == '0') {
            return -1;
        }
        boolean numeric = Digits.areAll(value, PREFIX.length(), end) && Digits.areAll(value, end + 2, value.length());
        return numeric ? end : -1;
    }

    private static String canonical(String text) {
        String plain = Spelling.plain(text);
        Matcher spelt = SPELT.matcher(plain);
        if (!spelt.matches()) {
            return plain;
        }
        String sheet = Objects.requireNonNullElse(spelt.group(1), "") + spelt.group(2);
        return (sheet + "BC" + spelt.group(3)).replace(" ", "");
    }

    private static Optional<String> fault(String value) {
        return endOfSheet(value) >= 0 ? Optional.empty() : KnownMistake.in(value, MISTAKES);
    }
}
