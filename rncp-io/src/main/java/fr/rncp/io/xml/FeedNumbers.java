package fr.rncp.io.xml;

import fr.rncp.io.message.Expectation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of the feed, normally plain digits. Other unambiguous spellings are also accepted and reported. Negative zero
 * is rejected.
 */
enum FeedNumbers {
    /** A count, a year, a term or an identifier that fits an {@code int}. */
    INTEGER(Expectation.INTEGER, Expectation.PLAIN_INTEGER, "0|-?[1-9][0-9]*", "[+]?([0-9]+)"),
    /** A rate, in per cent. */
    RATE(
            Expectation.RATE,
            Expectation.PLAIN_RATE,
            "(?!-0(?:[.]0+)?$)-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?",
            "[+]?([0-9]+(?:[.,][0-9]+)?)\\s?%?");

    private static final int MOST_CHARACTERS = 24;

    private final Expectation expected;
    private final Expectation plain;
    private final Pattern usual;
    private final Pattern unusual;

    FeedNumbers(Expectation expected, Expectation plain, String usual, String unusual) {
        this.expected = expected;
        this.plain = plain;
        this.usual = Pattern.compile(usual);
        this.unusual = Pattern.compile(unusual);
    }

    Expectation expected() {
        return expected;
    }

    /** Returns the expectation for a number that is readable but written in another way. */
    Expectation plain() {
        return plain;
    }

    /** Checks whether the number is written in the usual way. */
    boolean isUsual(String text) {
        return usual.matcher(text).matches();
    }

    Optional<BigDecimal> parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Matcher other = unusual.matcher(text);
        String digits = isUsual(text) ? text : other.matches() ? other.group(1).replace(',', '.') : "";
        return Optional.of(digits)
                .filter(d -> !d.isEmpty())
                .map(BigDecimal::new)
                .filter(this::fits);
    }

    private boolean fits(BigDecimal number) {
        return this == RATE || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}
