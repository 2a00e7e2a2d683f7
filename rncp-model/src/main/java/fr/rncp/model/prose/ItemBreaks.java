package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;

/**
 * The gaps of a text that may separate two items. Most gaps cannot: they are a space before a lower-case letter, with
 * no end of a clause before them.
 */
final class ItemBreaks {

    private ItemBreaks() {}

    /** Returns the first blank, at or after an index, that may separate items; the end of the text if there is none. */
    static int next(char[] text, int from) {
        int i = from;
        while (i < text.length && !(Blank.isBlank(text[i]) && maySeparate(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean maySeparate(char[] text, int gap) {
        return text[gap] != ' '
                || gap + 1 == text.length
                || !isSmallLetter(text[gap + 1])
                || (gap > 0 && endsClause(text[gap - 1]));
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean endsClause(char c) {
        return c == ';' || c == ':';
    }
}
