package fr.rncp.rules.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words sought in folded texts. Each is an expression that begins with plain letters: these are searched first, which costs next to nothing, and the expression is tried
 * only where they stand. One expression of many alternatives would be tried at every character.
 */
final class SoughtWords {

    private static final Pattern BEGINNING = Pattern.compile("(?:\\\\b)?([a-z' -]+)(?![?*{])");

    private final List<Sought> words;

    private SoughtWords(List<Sought> words) {
        this.words = words;
    }

    /** The expressions, each with two plain letters or more in the beginning, be it behind {@code \\b}; none looks behind its match but by that. */
    static SoughtWords of(String... expressions) {
        return new SoughtWords(Stream.of(expressions).map(Sought::of).toList());
    }

    /** The same at the beginning of words only. */
    static SoughtWords atWordStart(String... expressions) {
        return new SoughtWords(
                Stream.of(expressions).map(word -> Sought.of("\\b" + word)).toList());
    }

    boolean areIn(String folded) {
        for (Sought word : words) {
            if (word.isIn(folded)) {
                return true;
            }
        }
        return false;
    }

    private record Sought(String beginning, Pattern pattern) {

        static Sought of(String expression) {
            Matcher beginning = BEGINNING.matcher(expression);
            if (!beginning.lookingAt() || beginning.group(1).length() < 2) {
                throw new IllegalArgumentException("two plain letters are expected first: " + expression);
            }
            return new Sought(beginning.group(1), Pattern.compile(expression));
        }

        boolean isIn(String folded) {
            int at = folded.indexOf(beginning);
            if (at < 0) {
                return false;
            }
            Matcher matcher = pattern.matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
            while (at >= 0 && !matcher.region(at, folded.length()).lookingAt()) {
                at = folded.indexOf(beginning, at + 1);
            }
            return at >= 0;
        }
    }
}
