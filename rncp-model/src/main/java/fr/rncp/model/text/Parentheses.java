package fr.rncp.model.text;

import java.util.Arrays;

/** The closed pairs of parentheses of a text; an unmatched parenthesis encloses nothing. */
public final class Parentheses {

    private static final int[] NONE = {};

    /** The beginnings and ends of the outermost closed pairs, in order. */
    private int[] opened = NONE;

    private int[] closed = NONE;
    private int count;

    private Parentheses() {}

    public static Parentheses of(String text) {
        Parentheses result = new Parentheses();
        result.pair(text);
        return result;
    }

    /** Finds the pairs. Each parenthesis is pushed and popped once, so that deep nesting takes linear time. */
    private void pair(String text) {
        int[] open = NONE;
        int depth = 0;
        int opening = text.indexOf('(');
        int closing = text.indexOf(')', Math.max(opening, 0));
        while (closing >= 0 && (opening >= 0 || depth > 0)) {
            if (opening >= 0 && opening < closing) {
                open = depth == open.length ? Arrays.copyOf(open, depth * 2 + 8) : open;
                open[depth++] = opening;
                opening = text.indexOf('(', opening + 1);
            } else {
                if (depth > 0) {
                    add(open[--depth], closing);
                }
                closing = text.indexOf(')', closing + 1);
            }
        }
    }

    /** Adds a pair, which replaces those inside it, closed before it. */
    private void add(int from, int to) {
        while (count > 0 && opened[count - 1] > from) {
            count--;
        }
        if (count == opened.length) {
            opened = Arrays.copyOf(opened, count * 2 + 8);
            closed = Arrays.copyOf(closed, count * 2 + 8);
        }
        opened[count] = from;
        closed[count++] = to;
    }

    /** Checks whether the character at an index is between an opening parenthesis and its closing one. */
    public boolean encloses(int index) {
        int place = Arrays.binarySearch(opened, 0, count, index);
        int last = place >= 0 ? place - 1 : -place - 2;
        return last >= 0 && index < closed[last];
    }
}
