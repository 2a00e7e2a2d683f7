package fr.rncp.rules.catalogue.assessment;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Finding;
import fr.rncp.rules.engine.SheetCheck;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Durations in the texts on assessment: EVA-008, and texts that state nothing else. */
final class StatedDurations {

    private static final int MINUTES = 60;

    private static final String HOURS = "(?:h\\b|h(?=[0-9])|heures?\\b)";
    private static final String SHORT = "(?:min|mn|minutes?)\\b";

    /**
     * Matches "1h30", "1 h 30 min", "2 heures", "40 minutes"; groups {@code h}, {@code m}, {@code min} with a suffix.
     */
    private static String duration(String suffix) {
        return "(?:(?<h" + suffix + ">[0-9]{1,2}) ?" + HOURS + "(?: ?(?:et )?(?<m" + suffix + ">[0-9]{2})(?: ?" + SHORT
                + ")?(?![0-9%]))?|(?<min" + suffix + ">[0-9]{1,3}) ?" + SHORT + ")";
    }

    /** The second duration is part of the first one. */
    private static final Pattern PART_OF = Pattern.compile("(?<![0-9,.+])" + duration("a")
            + "(?: [a-z' ]{0,40}?)?,? ?\\(?(?:dont|y compris|incluant|comprenant|parmi lesquelles?) (?:[a-z' ]{0,30}?)"
            + duration("b"));

    private static final String UP_TO_A_NUMBER = " [a-z' ]{0,30}?[0-9]";

    /** Every part of a duration is behind one of these words. */
    private static final WordPatterns PART = WordPatterns.of(
            "dont" + UP_TO_A_NUMBER,
            "y compris" + UP_TO_A_NUMBER,
            "incluant" + UP_TO_A_NUMBER,
            "comprenant" + UP_TO_A_NUMBER,
            "parmi lesquelles?" + UP_TO_A_NUMBER);

    private static final String LABEL = "(?:(?:la |le )?(?:duree|temps|coefficient|coeff?|bareme)[a-z' ]{0,30}:? ?)";

    private static final Pattern ALONE =
            Pattern.compile("(?:" + LABEL + "?(?:environ )?" + duration("x") + "[ .,;:\\n/-]*(?:" + LABEL
                    + "[0-9]{1,3}[ .,;:\\n/-]*)?|" + LABEL + "[0-9]{1,3}(?: ?(?:jours?|points?))?[ .,;:\\n/-]*)+");

    private static final int LONGEST = 80;

    private StatedDurations() {}

    /** Checks whether a text states a duration or a coefficient and nothing else. */
    static boolean areAlone(FoldedText text) {
        String words = text.toString().strip();
        return words.length() <= LONGEST && ALONE.matcher(words).matches();
    }

    static Stream<Finding> in(SheetCheck check, SheetPointer pointer, Prose text) {
        FoldedText folded = check.foldedText(text.text());
        return PART_OF.matcher(PART.matchIn(folded) ? folded.toString() : "")
                .results()
                .filter(found -> isLonger(found.group()))
                .limit(1)
                .map(found -> check.finding(pointer).showing(folded.excerpt(found.start(), found.end())));
    }

    private static boolean isLonger(String words) {
        Matcher matcher = PART_OF.matcher(words);
        return matcher.find() && minutes(matcher, "b") > minutes(matcher, "a");
    }

    private static int minutes(Matcher matcher, String suffix) {
        return number(matcher.group("h" + suffix)) * MINUTES
                + number(matcher.group("m" + suffix))
                + number(matcher.group("min" + suffix));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
