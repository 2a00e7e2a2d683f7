package fr.rncp.model;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Which places of a text lie inside a closed pair of parentheses; one without its partner encloses nothing. */
final class Parentheses {

    private final BitSet inside = new BitSet();

    private Parentheses() {}

    static Parentheses of(String text) {
        Parentheses result = new Parentheses();
        if (text.indexOf('(') >= 0) {
            result.mark(nesting(text));
        }
        return result;
    }

    /** What to add to the depth at each index; summing it up once keeps deep nesting linear. */
    private static int[] nesting(String text) {
        int[] change = new int[text.length() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open.push(i);
            } else if (c == ')' && !open.isEmpty()) {
                change[open.pop() + 1]++;
                change[i]--;
            }
        }
        return change;
    }

    private void mark(int[] change) {
        int depth = 0;
        for (int i = 0; i < change.length; i++) {
            depth += change[i];
            inside.set(i, depth > 0);
        }
    }

    /** Tells whether the character at this index stands between an opening parenthesis and its closing one. */
    boolean encloses(int index) {
        return inside.get(index);
    }
}
