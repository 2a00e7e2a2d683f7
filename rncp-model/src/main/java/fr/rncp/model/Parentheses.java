package fr.rncp.model;

import java.util.Arrays;

/** Which places of a text lie inside a closed pair of parentheses; one without its partner encloses nothing. */
final class Parentheses {

    private static final int[] NONE = {};

    /** Where the outermost closed pairs begin and end, in order. */
    private int[] opened = NONE;

    private int[] closed = NONE;
    private int count;

    private Parentheses() {}

    static Parentheses of(String text) {
        Parentheses result = new Parentheses();
        int first = text.indexOf('(');
        if (first >= 0) {
            result.pair(text, first);
        }
        return result;
    }

    /** Each parenthesis is pushed and popped once: deep nesting stays linear. */
    private void pair(String text, int first) {
        int[] open = new int[8];
        int depth = 0;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
                open[depth++] = i;
            } else if (c == ')' && depth > 0) {
                add(open[--depth], i);
            }
        }
    }

    /** A pair takes the place of those inside it, which were closed before it. */
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

    /** Tells whether the character at this index stands between an opening parenthesis and its closing one. */
    boolean encloses(int index) {
        int place = Arrays.binarySearch(opened, 0, count, index);
        int last = place >= 0 ? place - 1 : -place - 2;
        return last >= 0 && index < closed[last];
    }
}
