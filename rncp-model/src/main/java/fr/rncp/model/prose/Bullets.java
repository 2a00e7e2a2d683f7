package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;
import java.util.regex.Pattern;

/** Signs that open an item: bullets, which are no part of it, and numbers or competence codes, which are. */
final class Bullets {

    /** Bullets wherever they stand after a blank; the private-use ones are what word processors leave behind. */
    private static final String EVERYWHERE = "•●▪■◦○‣⁃∙➢➤►▶✓✔✦♦❖\uF0B7\uF0A7\uF0D8\uF0FC";

    /** Bullets at the head of an item only: elsewhere they are dashes, footnote signs or letters. */
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

    /** Index behind the bullets and blanks at {@code from}: {@code from} itself if the item starts with a word. */
    static int skip(String text, int from) {
        int i = Blank.skip(text, from, text.length());
        while (i < text.length() && isAt(text, i)) {
            i = Blank.skip(text, i + 1, text.length());
        }
        return i;
    }

    /** Tells whether a bullet stands here, at the head of an item. */
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
        // Second-level bullet of the feed; "o" is no French word.
        return c == 'o' && Blank.isBlank(next);
    }

    /** Tells whether a number or a competence code opens the item that starts here. */
    static boolean isNumberAt(String text, int index) {
        return mayBeNumber(text, index, text.length())
                && NUMBER_AND_WORD.matcher(text).region(index, text.length()).lookingAt();
    }

    /** Tells whether nothing but a number or a code stands here: its item is still to come. */
    static boolean isNumber(String text, int from, int to) {
        return to - from <= LONGEST_NUMBER
                && mayBeNumber(text, from, to)
                && NUMBER.matcher(text).region(from, to).matches();
    }

    /** A look at two characters before the dear patterns: nearly all words fail it. */
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
