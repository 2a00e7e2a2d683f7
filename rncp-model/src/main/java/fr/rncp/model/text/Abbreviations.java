package fr.rncp.model.text;

import java.util.List;

/** Abbreviations that introduce the words after them. A text is never cut after such an abbreviation. */
public final class Abbreviations {

    // "etc." is not one of them: it ends a clause. "M." and "MM." in capitals only: "m." ends "10 m.".
    private static final List<String> EXACT = List.of("M.", "MM.", "Dr.", "Pr.", "Mme.");
    private static final List<String> ANY_CASE = List.of("ex.", "n°", "nº", "art.", "cf.", "chap.", "al.", "réf.");

    /** The characters that all of them end with: the splitter checks each gap, and few gaps follow one of these. */
    private static final String LAST = ".°º";

    private Abbreviations() {}

    /**
     * Checks whether {@code text} up to {@code end}, apart from blanks, ends with an abbreviation that is a whole word.
     */
    public static boolean endAt(String text, int from, int end) {
        int last = Blank.trimEnd(text, from, end);
        return last > from
                && LAST.indexOf(text.charAt(last - 1)) >= 0
                && (endsWithAny(text, from, last, EXACT, false) || endsWithAny(text, from, last, ANY_CASE, true));
    }

    private static boolean endsWithAny(String text, int from, int end, List<String> words, boolean ignoreCase) {
        for (String word : words) {
            if (endsWith(text, from, end, word, ignoreCase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String text, int from, int end, String word, boolean ignoreCase) {
        int start = end - word.length();
        return start >= from
                && text.regionMatches(ignoreCase, start, word, 0, word.length())
                && (start == from || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }
}
