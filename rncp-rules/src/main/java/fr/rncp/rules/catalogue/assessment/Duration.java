package fr.rncp.rules.catalogue.assessment;

import fr.rncp.model.text.FrenchNumbers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations of hours and minutes in folded texts: "1h30", "2 heures", "quarante minutes", "trois quarts d'heure". */
final class Duration {

    private static final int MINUTES = 60;
    private static final int QUARTER = 15;
    private static final int HALF = 30;

    /** The longest that half a day may be. */
    private static final int HALF_DAY = 300;

    /** Figures may precede their unit without a space. */
    private static final String NUMBER =
            "(?:[0-9]{1,3}|" + FrenchNumbers.LONG_PATTERN + "|" + FrenchNumbers.PATTERN + ")";

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
        return number == null ? 0 : FrenchNumbers.value(number);
    }
}
