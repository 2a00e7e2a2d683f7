package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;

/**
 * A blank in a line before a dash, a figure or a capital, at which a flattened list may be cut.
 *
 * @param index the index of the blank
 * @param isInParentheses whether it is inside parentheses
 * @param isEnclosed whether it is inside parentheses or quotation marks
 */
record LineGap(int index, boolean isInParentheses, boolean isEnclosed) {

    static final String DASHES = "-–—*·→";

    private static final char LAST_ASCII = 0x7F;

    /** Finds the gaps of a line in one pass. */
    static List<LineGap> in(String text) {
        List<LineGap> gaps = List.of();
        int parentheses = 0;
        int marks = 0;
        boolean afterBlank = false;
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c >= 'a' && c <= 'z') {
                afterBlank = false;
                continue;
            }
            if (afterBlank && mayOpenItem(c)) {
                gaps = gaps.isEmpty() ? new ArrayList<>() : gaps;
                gaps.add(new LineGap(i - 1, parentheses > 0, marks > 0));
            }
            afterBlank = Blank.isBlank(c);
            if (c == '(' || c == ')') {
                int step = c == '(' ? 1 : -1;
                parentheses = Math.max(0, parentheses + step);
                marks = Math.max(0, marks + step);
            } else if (c == '«' || c == '»') {
                marks = Math.max(0, marks + (c == '«' ? 1 : -1));
            }
        }
        return gaps;
    }

    private static boolean mayOpenItem(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || DASHES.indexOf(c) >= 0
                || (c > LAST_ASCII && Character.isUpperCase(c));
    }
}
