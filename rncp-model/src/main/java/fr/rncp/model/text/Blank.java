package fr.rncp.model.text;

/** White space as register texts know it: no-break spaces and tabs are spaces, and six characters end a line. */
public final class Blank {

    /** The last blank of Unicode is the ideographic space. */
    private static final char LAST = '\u3000';

    /** Looked up, since texts are walked through character by character. */
    private static final boolean[] BLANK = blanks();

    private Blank() {}

    private static boolean[] blanks() {
        boolean[] blanks = new boolean[LAST + 1];
        for (char c = 0; c <= LAST; c++) {
            blanks[c] = is(c) || endsLine(c);
        }
        return blanks;
    }

    private static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** Index of the first character at or after {@code from} that is not blank. */
    public static int skip(String text, int from, int limit) {
        int i = from;
        while (i < limit && isOrEndsLine(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** End of the text once the blanks before {@code limit} are taken away. */
    public static int trimEnd(String text, int from, int limit) {
        int i = limit;
        while (i > from && isOrEndsLine(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    public static boolean isOrEndsLine(char c) {
        return c <= LAST && BLANK[c];
    }

    /** The text without outer blanks. */
    public static String trim(String text) {
        int from = skip(text, 0, text.length());
        return text.substring(from, trimEnd(text, from, text.length()));
    }
}
