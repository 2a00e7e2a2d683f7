package fr.rncp.rules.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as French texts write them: {@code 27 octobre 2021}, {@code 1er mars 2022}, {@code 08/07/2020},
 * {@code 8.7.2020}. Expects folded texts.
 */
public final class FrenchDates {

    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    /** Six groups: day, month and year, in words or in digits. */
    public static final String DAY = "(?:([0-9]{1,2}) ?(?:er)? (" + String.join("|", MONTHS) + ") ([0-9]{4})"
            + "|([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}))(?![0-9])";

    private static final Pattern ANY = Pattern.compile("(?<![0-9])" + DAY);
    private static final Pattern STRICT = Pattern.compile("([0-9]{2})([-/])([0-9]{2})\\2([0-9]{4})");

    private FrenchDates() {}

    /**
     * Reads the day from a match; {@code group} is the first of its six groups. The result is empty for a day that does
     * not exist.
     */
    public static Optional<LocalDate> read(Matcher match, int group) {
        return match.group(group) == null
                ? day(match.group(group + 5), match.group(group + 4), match.group(group + 3))
                : day(
                        match.group(group + 2),
                        Integer.toString(MONTHS.indexOf(match.group(group + 1)) + 1),
                        match.group(group));
    }

    /** Returns the first day in a folded text. */
    public static Optional<LocalDate> first(String folded) {
        Matcher match = ANY.matcher(folded);
        return match.find() ? read(match, 1) : Optional.empty();
    }

    /** Checks whether a folded text contains a day. */
    public static boolean isIn(String folded) {
        return ANY.matcher(folded).results().findAny().isPresent();
    }

    /**
     * Parses a text that is nothing but a day in one of the two styles of the registers, {@code dd/MM/yyyy} or
     * {@code dd-MM-yyyy}.
     */
    public static Optional<LocalDate> strict(String text) {
        Matcher match = STRICT.matcher(text);
        return match.matches() ? day(match.group(4), match.group(3), match.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 November does not exist.
        }
    }
}
