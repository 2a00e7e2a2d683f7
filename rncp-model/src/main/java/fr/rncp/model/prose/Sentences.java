package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks whether a sentence continues across a gap, or a new one starts without a separator before it. */
final class Sentences {

    private static final String STOPS = ".;:!?…";

    /**
     * Words that no sentence ends with, in lower case: "DE" may be a diploma. "et" and "ou" are missing because they
     * end the entries of a list ("X, ou"), "son" and "vers" because they are also nouns.
     */
    private static final Set<String> LINKS = Set.of(
            "à", "au", "aux", "avec", "ce", "ces", "cet", "cette", "chez", "dans", "de", "des", "du", "en", "la", "le",
            "les", "leurs", "par", "pour", "que", "qui", "sa", "ses", "sur", "un", "une");

    private static final int LONGEST_LINK = 5;

    /** A wrapped line is long; the entries of a list in lower case ("plomberie") are not. */
    private static final int WRAPPED_LINE = 60;

    /** The article or the infinitive that opens most activities and skills. */
    private static final Pattern OPENING = Pattern.compile("L['’]"
            + "|(?:Le|La|Les|Un|Une|Des|Ce|Cet|Cette|Ces|Chaque|Il|Ils|Elle|Elles|Mettre|Prendre)(?![\\p{L}\\p{N}-])"
            + "|\\p{Lu}\\p{Ll}{1,30}[ei]r(?![\\p{L}\\p{N}-])");

    private Sentences() {}

    /**
     * Checks whether the text up to {@code end} ends with an article, a preposition or an elided word, which must
     * continue.
     */
    static boolean endsOnLink(String text, int from, int end) {
        if (end > from && isApostrophe(text.charAt(end - 1))) {
            return true;
        }
        int start = end;
        while (start > from && end - start <= LONGEST_LINK && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end
                && end - start <= LONGEST_LINK
                && (start == from || precedesWord(text.charAt(start - 1)))
                && LINKS.contains(text.substring(start, end));
    }

    private static boolean precedesWord(char c) {
        return Blank.isBlank(c) || isApostrophe(c) || c == '(' || c == '«';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Checks whether a full stop, a comma or the like occurs here, which belongs to the text before it. */
    static boolean isClosing(char c) {
        return isStop(c) || c == ',' || c == ')';
    }

    private static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    /**
     * Checks whether a lower-case letter follows a line that ends without a stop; a comma or a parenthesis is not a
     * stop.
     */
    static boolean goesOn(String text, int from, int end, int next) {
        return end > from && !isStop(text.charAt(end - 1)) && Character.isLowerCase(text.codePointAt(next));
    }

    /** Checks whether a sentence continues at {@code next} after a full line from {@code line} to {@code end}. */
    static boolean isWrapped(String text, int line, int end, int next) {
        return end - line >= WRAPPED_LINE && goesOn(text, line, end, next);
    }

    /** Checks whether a sentence opens at {@code next} in the middle of another: the break between them was lost. */
    static boolean opensInside(String text, int from, int end, int next) {
        return end > from
                && next < text.length()
                && Character.isLowerCase(text.charAt(end - 1))
                && Character.isUpperCase(text.codePointAt(next))
                && OPENING.matcher(text).region(next, text.length()).lookingAt()
                && !endsOnLink(text, from, end);
    }
}
