package fr.rncp.model.value;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a sheet (<i>numéro de fiche</i>; feed element {@code NUMERO_FICHE}): its register and a number from 1
 * to 9999999 without leading zeros, as in {@code RNCP36716} or {@code RS7}.
 *
 * <p>The registers number their sheets independently: RNCP5000 and RS5000 are different sheets, so a number alone is
 * not enough. Unlike other codes, a sheet number is always well formed. Sheet numbers are ordered by register, RNCP
 * first, then by number: RNCP9 before RNCP10.
 *
 * @param value the register's name and the number, in the canonical spelling
 */
public record SheetNumber(String value) implements Code, Comparable<SheetNumber> {

    /** The separators allowed between a register, a number and the code of a block. */
    static final String SEPARATORS = "[ .:/_-]*+";

    /**
     * Matches a register and a number in a plain text; a space that does not separate thousands may separate two
     * numbers.
     */
    static final String SPELT = "(?:(RNCP|RS)" + SEPARATORS + ")?+(?:N[°ºO]" + SEPARATORS + ")?+"
            + "([0-9]{1,3}(?: [0-9]{3}){1,2}|[0-9]++)";

    private static final Pattern SHAPE = Pattern.compile("(?:RNCP|RS)[1-9][0-9]{0,6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern SPELT_NUMBER = Pattern.compile("(?:FICHE )?+" + SPELT);
    private static final String SITE = "https://www.francecompetences.fr";
    private static final Pattern PAGE = Pattern.compile(
            "(?:(?:HTTPS?://)?(?:WWW\\.)?FRANCECOMPETENCES\\.FR)?/RECHERCHE/(RNCP|RS)/([0-9]++)/?(?:[?#].*)?",
            Pattern.DOTALL);
    private static final int MAX_NUMBER = 9_999_999;

    private static final Comparator<SheetNumber> ORDER =
            Comparator.comparing(SheetNumber::register).thenComparingInt(SheetNumber::number);

    private static final List<KnownMistake> MISTAKES = List.of(
            KnownMistake.of(
                    "[0-9]+",
                    "a number alone is ambiguous: the RNCP and the RS have separate numbers; use parse(text, register)"),
            KnownMistake.of("(?:RNCP|RS)0[0-9]*", "its number begins with a zero"),
            KnownMistake.of("(?:RNCP|RS)[0-9]{8,}", "its number has more than seven digits"),
            KnownMistake.of("RNCP[0-9]+BC[0-9]*", "it is the code of a skill block; use SkillBlockCode"),
            KnownMistake.of("RNCP|RS", "no number follows the register"),
            KnownMistake.of(
                    "(?!RNCP|RS).*",
                    "it is neither a register, RNCP or RS, and a number nor the address of a sheet's page"),
            KnownMistake.of(".*", "the register is not followed by a single number"));

    private static final CodeGrammar GRAMMAR = new CodeGrammar(
            "the number of a sheet",
            "RNCP or RS and a number from 1 to 9999999, such as RNCP36716",
            SheetNumber::canonical,
            SheetNumber::fault);

    /**
     * Accepts only the canonical spelling: a sheet without a valid number is unreadable.
     *
     * @throws UnreadableCodeException if the text has another form
     */
    public SheetNumber {
        GRAMMAR.strict(value);
    }

    /**
     * Parses a sheet number in its canonical spelling, like the constructor.
     *
     * @param value {@code RNCP} or {@code RS} and a number
     * @return the sheet number
     * @throws UnreadableCodeException if the text has another form
     */
    public static SheetNumber of(String value) {
        return new SheetNumber(value);
    }

    /**
     * Creates the number of a sheet in a register.
     *
     * @param register the register
     * @param number 1 to 9999999
     * @return the sheet number
     * @throws UnreadableCodeException if the number is out of range
     */
    public static SheetNumber of(Register register, int number) {
        if (number < 1 || number > MAX_NUMBER) {
            throw GRAMMAR.refusal(register.name() + number, "its number is not from 1 to 9999999");
        }
        return new SheetNumber(register.name() + number);
    }

    /**
     * Parses a sheet number in any usual spelling: {@code rncp 36716}, {@code RNCP-36716}, {@code RNCP n° 36 716}, or
     * the address of the sheet's public page, such as {@code https://www.francecompetences.fr/recherche/rncp/36716/}. A
     * number without its register is rejected.
     *
     * @param text the number
     * @return the sheet number
     * @throws UnreadableCodeException if the text is not a sheet number, or can be read as several numbers
     */
    public static SheetNumber parse(String text) {
        return new SheetNumber(GRAMMAR.lenient(text));
    }

    /**
     * Parses a text like {@link #parse(String)}, but returns an empty result instead of throwing an exception.
     *
     * @param text any text
     * @return the code, well formed, in its canonical spelling; empty if {@code parse} rejects the text
     */
    public static Optional<SheetNumber> tryParse(String text) {
        return GRAMMAR.tryLenient(text).map(SheetNumber::new);
    }

    /**
     * Parses a sheet number of a known register in any usual spelling; the number alone is enough.
     *
     * @param text the number, with or without its register
     * @param register the register that a number alone belongs to
     * @return the sheet number, of this register
     * @throws UnreadableCodeException if the text is not a sheet number, or names the other register
     */
    public static SheetNumber parse(String text, Register register) {
        Objects.requireNonNull(register, "register");
        String spelt = canonical(Objects.requireNonNull(text, "text"));
        String value = NUMBER.matcher(spelt).matches() ? register.name() + spelt : spelt;
        SheetNumber number = new SheetNumber(GRAMMAR.checked(text, value));
        if (number.register() != register) {
            throw GRAMMAR.refusal(text, "it contains " + number.register() + " where the " + register + " is expected");
        }
        return number;
    }

    /**
     * Checks whether a text is a sheet number in its canonical spelling, which {@link #of(String)} accepts.
     *
     * @param text any text
     * @return true for {@code RNCP36716}, false for {@code rncp 36716}
     */
    public static boolean isCanonical(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** {@return the register that keeps the sheet: RNCP or RS} */
    public Register register() {
        return value.startsWith(Register.RNCP.name()) ? Register.RNCP : Register.RS;
    }

    /** {@return the number within the register, 1 to 9999999} */
    public int number() {
        return Integer.parseInt(value.substring(register().name().length()));
    }

    /**
     * {@return the address of the sheet's public page, where France compétences publishes it, such as
     * {@code https://www.francecompetences.fr/recherche/rncp/36716/}}
     */
    public String pageUrl() {
        return SITE + "/recherche/" + register().name().toLowerCase(Locale.ROOT) + "/" + number() + "/";
    }

    @Override
    public boolean isWellFormed() {
        return true;
    }

    @Override
    public int compareTo(SheetNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String text) {
        String plain = Spelling.plain(text);
        for (Pattern pattern : List.of(SPELT_NUMBER, PAGE)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return Objects.requireNonNullElse(matcher.group(1), "")
                        + matcher.group(2).replace(" ", "");
            }
        }
        return plain;
    }

    private static Optional<String> fault(String value) {
        return isCanonical(value) ? Optional.empty() : KnownMistake.in(value, MISTAKES);
    }
}
