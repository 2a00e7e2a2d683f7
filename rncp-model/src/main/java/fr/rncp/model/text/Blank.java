package fr.rncp.model.text;

/**
 * White space, by three definitions. A <i>space</i> is a character that Java or Unicode defines as one, including
 * no-break spaces and line feeds. A <i>blank</i> is a space or the next-line control, which occurs in free texts of the
 * registers. An <i>unseen</i> character is a blank or a character without width, which copied codes may contain.
 */
public final class Blank {

    /** The last blank of Unicode is the ideographic space. */
    private static final char LAST = '\u3000';

    /** A lookup table, since texts are read character by character. */
    private static final boolean[] BLANK = blanks();

    private Blank() {}

    private static boolean[] blanks() {
        boolean[] blanks = new boolean[LAST + 1];
        for (char c = 0; c <= LAST; c++) {
            blanks[c] = isSpace(c) || endsLine(c);
        }
        return blanks;
    }

    /** Checks whether a character is a space. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Checks whether a character is a blank or has no width. */
    public static boolean isUnseen(char c) {
        return isBlank(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** Checks whether a text contains only spaces. */
    public static boolean isAllSpace(String text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    /** Returns the text without outer spaces. */
    public static String strip(String text) {
        int from = 0;
        int to = endOfStripped(text, text.length());
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        return text.substring(from, to);
    }

    /** Returns the index after the last character before {@code limit} that is not a space. */
    public static int endOfStripped(String text, int limit) {
        int end = limit;
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    public static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** Returns the index of the first character at or after {@code from} that is not blank. */
    public static int skip(String text, int from, int limit) {
        int i = from;
        while (i < limit && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the index after the last character before {@code limit} that is not a blank. */
    public static int trimEnd(String text, int from, int limit) {
        int i = limit;
        while (i > from && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Checks whether a character is a blank. */
    public static boolean isBlank(char c) {
        return c <= LAST && BLANK[c];
    }

    /** Returns the text without outer blanks. */
    public static String trim(String text) {
        int from = skip(text, 0, text.length());
        return text.substring(from, trimEnd(text, from, text.length()));
    }
}
