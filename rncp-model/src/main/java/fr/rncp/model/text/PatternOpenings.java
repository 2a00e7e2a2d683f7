package fr.rncp.model.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first five characters of the texts that a pattern can match as a whole. Most texts are excluded by them, without
 * a trial of each alternative of the pattern. Immutable.
 */
public final class PatternOpenings {

    /**
     * The letters of folded texts, and the usual characters between words; a text with another character is not
     * excluded.
     */
    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz '";

    private static final int LENGTH = 5;

    private final Set<String> openings = new HashSet<>();

    private PatternOpenings() {}

    /** Finds the first characters of the texts that a pattern can match. */
    public static PatternOpenings of(Pattern pattern) {
        PatternOpenings found = new PatternOpenings();
        found.extend("", pattern.matcher(""));
        return found;
    }

    private void extend(String opening, Matcher matcher) {
        if (opening.length() == LENGTH) {
            openings.add(opening);
            return;
        }
        for (int i = 0; i < CHARACTERS.length(); i++) {
            String longer = opening + CHARACTERS.charAt(i);
            if (matcher.reset(longer).matches() || matcher.hitEnd()) {
                extend(longer, matcher);
            }
        }
    }

    /** Checks whether the pattern may match a text as a whole; if not, it certainly does not match. */
    public boolean mayMatch(String folded) {
        if (folded.length() < LENGTH) {
            return true;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (CHARACTERS.indexOf(folded.charAt(i)) < 0) {
                return true;
            }
        }
        return openings.contains(folded.substring(0, LENGTH));
    }
}
