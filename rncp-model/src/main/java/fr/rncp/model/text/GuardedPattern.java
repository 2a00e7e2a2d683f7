package fr.rncp.model.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with guard words: every match contains at least one of them. The words are searched first, and most texts
 * contain none of them. Without them, all rules together take 1.46 times as long on the real sheets and 1.25 times on
 * 300 sheets of {@code RegisterExport} (median CPU time of alternating processes, JDK 17, 2026-11-29; fastest passes
 * 1.22 and 1.10).
 */
public final class GuardedPattern {

    private static final int ASCII = 128;

    private final Pattern pattern;
    private final List<String> words;

    /** The ASCII characters with which a match may begin. */
    private final BitSet openings;

    private GuardedPattern(Pattern pattern, List<String> words) {
        this.pattern = pattern;
        this.words = words;
        this.openings = openings(pattern.matcher(""));
    }

    /** Creates a guarded pattern. The words are the first parameter, because the expression is long. */
    public static GuardedPattern of(List<String> words, String regex) {
        return new GuardedPattern(Pattern.compile(regex), words);
    }

    private static BitSet openings(Matcher matcher) {
        BitSet openings = new BitSet(ASCII);
        for (char c = 0; c < ASCII; c++) {
            boolean opens = matcher.reset(String.valueOf(c)).lookingAt() || matcher.hitEnd();
            openings.set(c, opens);
        }
        return openings;
    }

    /** Guards an expression whose matches all begin with a word: it is not tried inside words. */
    public static GuardedPattern ofWords(List<String> words, String regex) {
        return of(words, "(?<!\\w)(?:" + regex + ")");
    }

    public Pattern pattern() {
        return pattern;
    }

    public List<String> words() {
        return words;
    }

    public boolean mayMatch(String folded) {
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Searches the text, or an empty text if it contains none of the words. */
    public Matcher matcher(String folded) {
        return pattern.matcher(mayMatch(folded) ? folded : "");
    }

    /**
     * Returns, word by word, the matches that contain the word and begin at the beginning of a word, at most
     * {@code reach} characters before it. Used for expressions that do not begin with a plain letter. The search for a
     * word continues at the end of each match. The expression must not begin with a lookbehind that requires a
     * character.
     */
    public List<Matcher> near(String folded, int reach) {
        List<Matcher> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(folded).useTransparentBounds(true);
        for (String word : words) {
            int at = folded.indexOf(word);
            while (at >= 0) {
                boolean holds = isAbout(matcher, folded, Math.max(0, at - reach), at);
                int next = holds ? matcher.end() : at + 1;
                if (holds) {
                    found.add(matcher);
                    matcher = pattern.matcher(folded).useTransparentBounds(true);
                }
                at = folded.indexOf(word, next);
            }
        }
        return found;
    }

    private boolean isAbout(Matcher matcher, String folded, int from, int place) {
        for (int i = from; i <= place; i++) {
            boolean opensWord = i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1));
            if (opensWord
                    && mayOpen(folded.charAt(i))
                    && matcher.region(i, folded.length()).lookingAt()
                    && matcher.end() > place) {
                return true;
            }
        }
        return false;
    }

    private boolean mayOpen(char c) {
        return c >= ASCII || openings.get(c);
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
