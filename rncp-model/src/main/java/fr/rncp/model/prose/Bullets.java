package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;
import java.util.regex.Pattern;

/** The marks that open an item: bullets, which are not part of it, and numbers or competence codes, which are. */
final class Bullets {

    /** Characters that are bullets anywhere after a blank; the private-use ones come from word processors. */
    private static final String EVERYWHERE = "•●▪■◦○‣⁃∙➢➤►▶✓✔✦♦❖\uF0B7\uF0A7\uF0D8\uF0FC";

    /**
     * Characters that are bullets only at the beginning of an item: elsewhere they are dashes, footnote marks or
     * letters.
     */
    private static final String AT_HEAD = "-–—−*→·";

    /** {@code 1.} {@code 2)} {@code 3°} {@code a)} {@code C1.2} {@code C.1.} {@code A1C1}. */
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]{1,2}[.)°](?:[0-9]{1,2}[.)]?){0,3}"
            + "|[A-Za-z]\\)"
            + "|[A-Z]{1,2}\\.?[0-9]{1,2}(?:[.-]?[A-Z]?\\.?[0-9]{1,2}){0,3}[.):]?)");

    private static final Pattern NUMBER_AND_WORD = Pattern.compile(NUMBER.pattern() + "[\\s\\u00A0]{0,20}[\\p{L}«\"]");

    private static final int LONGEST_NUMBER = 24;

    private Bullets() {}

    static boolean isEverywhere(char c) {
        return c > '\u2000' && EVERYWHERE.indexOf(c) >= 0;
    }

    /**
     * Returns the index after the bullets and blanks at {@code from}; {@code from} itself if the item starts with a
     * word.
     */
    static int skip(String text, int from) {
        int i = Blank.skip(text, from, text.length());
        while (i < text.length() && isAt(text, i)) {
            i = Blank.skip(text, i + 1, text.length());
        }
        return i;
    }

    /** Checks whether a bullet occurs here, at the beginning of an item. */
    static boolean isAt(String text, int index) {
        char c = text.charAt(index);
        if (isEverywhere(c)) {
            return true;
        }
        boolean last = index + 1 >= text.length();
        char next = last ? ' ' : text.charAt(index + 1);
        if (AT_HEAD.indexOf(c) >= 0) {
            // "-5 °C" is a number; "-Analyser" and "--" are bullets.
            return !Character.isDigit(next) || c == '*';
        }
        // Second-level bullet of the feed; "o" is not a French word.
        return c == 'o' && Blank.isBlank(next);
    }

    /** Checks whether a number or a competence code opens the item that starts here. */
    static boolean isNumberAt(String text, int index) {
        return mayBeNumber(text, index, text.length())
                && NUMBER_AND_WORD.matcher(text).region(index, text.length()).lookingAt();
    }

    /** Checks whether there is only a number or a code here, the item of which is yet to come. */
    static boolean isNumber(String text, int from, int to) {
        return to - from <= LONGEST_NUMBER
                && mayBeNumber(text, from, to)
                && NUMBER.matcher(text).region(from, to).matches();
    }

    /** Looks at two characters before the expensive patterns: nearly all words fail this check. */
    private static boolean mayBeNumber(String text, int from, int to) {
        if (from + 1 >= to) {
            return false;
        }
        char first = text.charAt(from);
        char next = text.charAt(from + 1);
        boolean sign = (next < 'a' && next != ' ') || next == '°';
        return sign && (isBetween(first, '0', '9') || isBetween(first, 'A', 'Z') || isBetween(first, 'a', 'z'));
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }
}
