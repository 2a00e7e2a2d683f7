package fr.rncp.rules.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern, with words of which one is part of whatever it finds: to look for those first is some ten times cheaper, and
 * most clauses have none of them.
 *
 * @param pattern what is looked for in folded text
 * @param words the words
 */
record Cue(Pattern pattern, List<String> words) {

    /** The words go before the expression, since that one is long. */
    static Cue of(List<String> words, String regex) {
        return new Cue(Pattern.compile(regex), words);
    }

    boolean mayBeIn(String folded) {
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
