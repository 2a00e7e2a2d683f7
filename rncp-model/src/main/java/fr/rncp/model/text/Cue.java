package fr.rncp.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern, with words of which one is part of whatever it finds: to look for those first is some ten times cheaper, and
 * most texts have none of them.
 *
 * @param pattern what is looked for in folded text
 * @param words the words
 */
public record Cue(Pattern pattern, List<String> words) {

    /** The words go before the expression, since that one is long. */
    public static Cue of(List<String> words, String regex) {
        return new Cue(Pattern.compile(regex), words);
    }

    /** For an expression that finds nothing but what begins with a word: it is not tried inside of words. */
    public static Cue ofWords(List<String> words, String regex) {
        return of(words, "(?<!\\w)(?:" + regex + ")");
    }

    public boolean mayBeIn(String folded) {
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Finds in the text, or in none if it has none of the words. */
    public Matcher matcher(String folded) {
        return pattern.matcher(mayBeIn(folded) ? folded : "");
    }

    /** The finds around each of the words, none of which begins further ahead of it than {@code reach}. For expressions that begin with no plain letter. */
    public List<Matcher> near(String folded, int reach) {
        List<Matcher> found = new ArrayList<>();
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                Matcher matcher = pattern.matcher(folded)
                        .region(Math.max(0, at - reach), Math.min(folded.length(), at + reach))
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
                if (findsAbout(matcher, at)) {
                    found.add(matcher);
                }
            }
        }
        return found;
    }

    private static boolean findsAbout(Matcher matcher, int place) {
        while (matcher.find()) {
            if (matcher.end() > place) {
                return matcher.start() <= place;
            }
        }
        return false;
    }
}
