package fr.rncp.model;

import fr.rncp.model.text.Blank;
import java.util.List;

/** Abbreviations that announce what follows: a text is never cut after one of them. */
final class Abbreviations {

    // "etc." is not one of them: it closes what precedes. "M." and "MM." in capitals only: "m." closes "10 m.".
    private static final List<String> EXACT = List.of("M.", "MM.", "Dr.", "Pr.", "Mme.");
    private static final List<String> ANY_CASE = List.of("ex.", "n°", "nº", "art.", "cf.", "chap.", "al.", "réf.");

    private Abbreviations() {}

    /** Tells whether {@code text} up to {@code end}, blanks aside, ends with an abbreviation standing as a word. */
    static boolean endAt(String text, int from, int end) {
        int last = Blank.trimEnd(text, from, end);
        return EXACT.stream().anyMatch(a -> endsWith(text, from, last, a, false))
                || ANY_CASE.stream().anyMatch(a -> endsWith(text, from, last, a, true));
    }

    private static boolean endsWith(String text, int from, int end, String word, boolean ignoreCase) {
        int start = end - word.length();
        return start >= from
                && text.regionMatches(ignoreCase, start, word, 0, word.length())
                && (start == from || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }
}
