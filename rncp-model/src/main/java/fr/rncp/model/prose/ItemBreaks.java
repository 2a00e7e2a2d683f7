package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;

/**
 * Finds the gaps of a text that may part two items. Most gaps are a space before a small letter, behind no closed
 * clause, and part nothing. Whether a gap does is looked up by what stands before, in and behind it: to ask at each
 * blank takes half as long again, since no processor foretells where words end.
 */
final class ItemBreaks {

    private static final int BITS = 3;
    private static final int THREE = (1 << (3 * BITS)) - 1;

    private static final int BLANK = 1;
    private static final int SPACE = 2;
    private static final int SMALL_LETTER = 3;
    private static final int CLAUSE_END = 4;

    /** What a character is, up to the last blank of Unicode. */
    private static final byte[] KINDS = kinds();

    /** Whether a gap may part items, by the kinds of three characters. */
    private static final boolean[] PARTING = parting();

    /** The text, and one character more. */
    private final char[] characters;

    ItemBreaks(String text) {
        characters = new char[text.length() + 1];
        text.getChars(0, text.length(), characters, 0);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte['\u3001'];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) (Blank.isOrEndsLine(c) ? BLANK : 0);
        }
        for (char c = 'a'; c <= 'z'; c++) {
            kinds[c] = SMALL_LETTER;
        }
        kinds[' '] = SPACE;
        kinds[';'] = CLAUSE_END;
        kinds[':'] = CLAUSE_END;
        return kinds;
    }

    private static boolean[] parting() {
        boolean[] parting = new boolean[THREE + 1];
        for (int kinds = 0; kinds <= THREE; kinds++) {
            int before = kinds >>> (2 * BITS);
            int gap = (kinds >>> BITS) & (THREE >>> (2 * BITS));
            int behind = kinds & (THREE >>> (2 * BITS));
            boolean betweenWords = gap == SPACE && behind == SMALL_LETTER && before != CLAUSE_END;
            parting[kinds] = (gap == BLANK || gap == SPACE) && !betweenWords;
        }
        return parting;
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : 0;
    }

    static boolean endsClause(char c) {
        return kind(c) == CLAUSE_END;
    }

    /** The first blank, at or behind a place, that may part items; the end of the text if there is none. */
    int next(int from) {
        int kinds = from == 0 ? 0 : kind(characters[from - 1]);
        kinds = (kinds << BITS) | kind(characters[from]);
        for (int i = from; i + 1 < characters.length; i++) {
            kinds = ((kinds << BITS) | kind(characters[i + 1])) & THREE;
            if (PARTING[kinds]) {
                return i;
            }
        }
        return characters.length - 1;
    }
}
