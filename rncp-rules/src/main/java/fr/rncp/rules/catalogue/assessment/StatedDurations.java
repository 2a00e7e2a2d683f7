package fr.rncp.rules.catalogue.assessment;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Finding;
import fr.rncp.rules.engine.SheetCheck;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Durations in the texts on assessment: EVA-008, and texts that state nothing else. */
final class StatedDurations {

    private static final int LONGEST = 80;

    /** "…une présentation de", before a duration. */
    private static final int WORDS_BEFORE = 60;

    private static final String DURATION = Duration.pattern("");

    /** The second duration is part of the first one. */
    private static final Pattern PART_OF = Pattern.compile("(?<![\\w,.+-])" + Duration.pattern("a")
            + "(?: [a-z' ]{0,40}?)?,? ?\\(?(?:dont|y compris|incluant|comprenant|parmi lesquelles?) (?:[a-z' ]{0,30}?)"
            + Duration.pattern("b") + "(?! (?:au total|en tout|maximum|chacun))");

    /** A duration, and the words behind it that divide it into parts. */
    private static final Pattern DIVIDED = Pattern.compile(
            "(?<![\\w,.+-])" + Duration.pattern("a")
                    + "(?: ?\\((?<in>[^()]{3,100})\\)|,? (?:composee?s? (?:de |d')|repartie?s? en |decomposee?s? en )(?<of>[^.;()]{3,100}))");

    /** Words by which a duration in brackets is not a part of the one before them. */
    private static final Pattern NO_PART = Pattern.compile(
            "prepar|suivi|preced|\\bavant\\b|\\bapres\\b|amont|candidat|\\bautres\\b|\\bou\\b|\\btiers|major|supplement|amenag|\\bpar\\b|\\bplus\\b|pause|maximum|minimum|chacun|environ|[0-9] ?[x×*] ?[0-9]|\\+");

    private static final Pattern ANY = Pattern.compile("(?<![\\w,.+-])" + DURATION);

    /** Several assessments, each of which has the duration. */
    private static final Pattern SEVERAL =
            Pattern.compile("\\b(?:deux|trois|quatre|cinq|six|[2-9]|chacune?|chaque|par) (?:[a-z'-]{1,20} ){1,5}$");

    private static final String UP_TO_A_DURATION =
            " [a-z' ]{0,30}?(?:[0-9]{1,3} ?[hm]|heures?\\b|minutes?\\b|d'heure|demi-)";

    /** Every part of a duration is behind one of these words. */
    private static final WordPatterns PART = WordPatterns.of(
            "dont" + UP_TO_A_DURATION,
            "y compris" + UP_TO_A_DURATION,
            "incluant" + UP_TO_A_DURATION,
            "comprenant" + UP_TO_A_DURATION,
            "parmi lesquelles?" + UP_TO_A_DURATION);

    /** The end of a duration before its parts. */
    private static final WordPatterns DIVISION = WordPatterns.of(
            "minutes? ?\\(",
            "min ?\\(",
            "mn ?\\(",
            "heures? ?\\(",
            "composee?s? d",
            "repartie?s? en",
            "decomposee?s? en");

    /** "8 h30 (". */
    private static final int LONGEST_HOURS = 6;

    private static final Pattern HOURS_IN_FIGURES = Pattern.compile("[0-9] ?h(?:[0-9]{2})? ?\\(");

    private static final String LABEL = "(?:(?:la |le )?(?:duree|temps|coefficient|coeff?|bareme)[a-z' ]{0,30}:? ?)";

    private static final Pattern ALONE =
            Pattern.compile("(?:" + LABEL + "?(?:environ )?" + Duration.pattern("x") + "[ .,;:\\n/-]*(?:" + LABEL
                    + "[0-9]{1,3}[ .,;:\\n/-]*)?|" + LABEL + "[0-9]{1,3}(?: ?(?:jours?|points?))?[ .,;:\\n/-]*)+");

    private StatedDurations() {}

    /** Checks whether a text states a duration or a coefficient and nothing else. */
    static boolean areAlone(FoldedText text) {
        String words = text.toString().strip();
        return words.length() <= LONGEST && ALONE.matcher(words).matches();
    }

    static Stream<Finding> in(SheetCheck check, SheetPointer pointer, Prose text) {
        FoldedText folded = check.foldedText(text.text());
        Optional<MatchResult> part = PART.matchIn(folded)
                ? first(PART_OF, folded, found -> minutes(found, "b") > minutes(found, "a"))
                : Optional.empty();
        return part
                .or(() -> mayBeDivided(folded) ? first(DIVIDED, folded, StatedDurations::isExceeded) : Optional.empty())
                .map(found -> check.finding(pointer).showing(folded.excerpt(found.start(), found.end())))
                .stream();
    }

    private static Optional<MatchResult> first(Pattern pattern, FoldedText text, Predicate<Matcher> isWrong) {
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            if (isWrong.test(matcher) && !isOfEach(text.toString(), matcher.start())) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** "Deux oraux de 20 minutes": the total is longer. */
    private static boolean isOfEach(String folded, int start) {
        return SEVERAL.matcher(folded.substring(Math.max(0, start - WORDS_BEFORE), start))
                .find();
    }

    private static boolean mayBeDivided(FoldedText text) {
        return DIVISION.matchIn(text) || hasHoursInFigures(text.toString());
    }

    /** Checks for hours in figures before a parenthesis. */
    private static boolean hasHoursInFigures(String folded) {
        for (int end = folded.indexOf('('); end >= 0; end = folded.indexOf('(', end + 1)) {
            Matcher hours = HOURS_IN_FIGURES.matcher(folded).region(Math.max(0, end - LONGEST_HOURS), end + 1);
            if (hours.find()) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether a part, or the sum of the parts, is longer than the whole. */
    private static boolean isExceeded(Matcher whole) {
        String words = whole.group("in") == null ? whole.group("of") : whole.group("in");
        if (NO_PART.matcher(words).find()) {
            return false;
        }
        int total = minutes(whole, "a");
        return ANY.matcher(words)
                        .results()
                        .mapToInt(part -> Duration.minutes(part.group()))
                        .sum()
                > total;
    }

    private static int minutes(Matcher matcher, String suffix) {
        return Duration.minutes(matcher.group("d" + suffix));
    }
}
