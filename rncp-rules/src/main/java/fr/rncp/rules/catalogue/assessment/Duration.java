package fr.rncp.rules.catalogue.assessment;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations of hours and minutes in folded texts: "1h30", "2 heures", "quarante minutes", "trois quarts d'heure". */
final class Duration {

    private static final int MINUTES = 60;
    private static final int QUARTER = 15;
    private static final int HALF = 30;

    /** The longest that half a day may be. */
    private static final int HALF_DAY = 300;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("une", 1),
            Map.entry("un", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("dix", 10),
            Map.entry("douze", 12),
            Map.entry("quinze", 15),
            Map.entry("vingt", 20),
            Map.entry("vingt-cinq", 25),
            Map.entry("trente", 30),
            Map.entry("quarante", 40),
            Map.entry("quarante-cinq", 45),
            Map.entry("cinquante", 50),
            Map.entry("soixante", 60),
            Map.entry("quatre-vingt-dix", 90));

    private static final String NUMBER = "(?:[0-9]{1,3}|vingt-cinq|vingt|quarante-cinq|quarante|quatre-vingt-dix|quatre"
            + "|une?|deux|trois|cinq|six|sept|huit|dix|douze|quinze|trente|cinquante|soixante)";

    private static final String HOURS = "(?:h\\b|h(?=[0-9])|heures?\\b)";
    private static final String SHORT = "(?:min|mn|minutes?)\\b";

    private static final String FORM = "(?:" + NUMBER + " ?" + HOURS + "(?: ?(?:et )?(?:[0-9]{2}(?: ?" + SHORT
            + ")?(?![0-9%])|demie\\b|quart\\b))?|" + NUMBER + " ?" + SHORT
            + "|(?:une )?demi-?heure\\b|(?:une )?demi-?journee\\b|trois quarts d'heure\\b|(?:un )?quart d'heure\\b)";

    private static final Pattern PARTS = Pattern.compile("(?<h>" + NUMBER + ") ?" + HOURS
            + "(?: ?(?:et )?(?:(?<m>[0-9]{2})(?: ?" + SHORT + ")?|(?<half>demie)|(?<quarter>quart)))?|(?<min>" + NUMBER
            + ") ?"
            + SHORT);

    private Duration() {}

    /** Returns an expression for a duration, as the group {@code d} with a suffix. */
    static String pattern(String suffix) {
        return "(?<d" + suffix + ">" + FORM + ")";
    }

    /** Returns the minutes of a duration; of half a day, the longest possible ones. */
    static int minutes(String duration) {
        Matcher parts = PARTS.matcher(duration);
        if (!parts.matches()) {
            return fixed(duration);
        }
        return number(parts, "h") * MINUTES
                + number(parts, "m")
                + number(parts, "min")
                + (parts.group("half") == null ? 0 : HALF)
                + (parts.group("quarter") == null ? 0 : QUARTER);
    }

    private static int fixed(String duration) {
        if (duration.contains("journee")) {
            return HALF_DAY;
        }
        return duration.contains("demi") ? HALF : duration.startsWith("trois") ? MINUTES - QUARTER : QUARTER;
    }

    private static int number(Matcher parts, String group) {
        String number = parts.group(group);
        if (number == null) {
            return 0;
        }
        Integer word = WORDS.get(number);
        return word == null ? Integer.parseInt(number) : word;
    }
}
