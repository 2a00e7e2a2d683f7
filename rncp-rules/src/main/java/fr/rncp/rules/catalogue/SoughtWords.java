package fr.rncp.rules.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words sought in folded texts: a pattern of many alternatives that is tried only where the three characters begin some match. At most places of a text they do not,
 * and a regular expression alone would try every alternative at each.
 */
final class SoughtWords {

    private static final int LETTERS = 32;
    private static final byte POSSIBLE = 1;
    private static final byte IMPOSSIBLE = 2;

    private final Pattern pattern;

    /** What was learnt of the beginnings met so far, behind a letter or not. Two threads may learn one thing, but never two answers. */
    private final byte[] beginnings = new byte[2 * LETTERS * LETTERS * LETTERS];

    private SoughtWords(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    /** The expression must not look behind its match, but for asking whether a word begins ({@code \b}). */
    static SoughtWords of(String regex) {
        return new SoughtWords(regex);
    }

    boolean areIn(String folded) {
        Matcher matcher = pattern.matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = 0; i < folded.length(); i++) {
            if (mayBegin(folded, i) && matcher.region(i, folded.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(String folded, int index) {
        char first = folded.charAt(index);
        if (first >= 128) {
            return true;
        }
        boolean inWord = index > 0 && isWord(folded.charAt(index - 1));
        int key = key(folded, index) + (inWord ? LETTERS * LETTERS * LETTERS : 0);
        if (beginnings[key] == 0) {
            beginnings[key] = learnt(folded, index, inWord);
        }
        return beginnings[key] == POSSIBLE;
    }

    /** Three letters, fewer if another character follows them; any other character by itself. */
    private static int key(String folded, int index) {
        char first = folded.charAt(index);
        if (letter(first) == 0) {
            return first;
        }
        int length = length(folded, index);
        return (letter(first) * LETTERS + (length > 1 ? letter(folded.charAt(index + 1)) : 0)) * LETTERS
                + (length > 2 ? letter(folded.charAt(index + 2)) : 0);
    }

    private static int length(String folded, int index) {
        int most = Math.min(index + 3, folded.length());
        int end = index + 1;
        while (end < most && letter(folded.charAt(end - 1)) > 0 && letter(folded.charAt(end)) > 0) {
            end++;
        }
        return end - index;
    }

    /** The space and the apostrophe of "d'un" count as letters. */
    private static int letter(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        return c == ' ' ? 27 : c == '\'' ? 28 : 0;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || c == '_' || (c != ' ' && Character.isLetterOrDigit(c));
    }

    /** The pattern itself tells: it matches the beginning, or comes to its end and would like to see more. */
    private byte learnt(String folded, int index, boolean inWord) {
        String beginning = folded.substring(index, index + length(folded, index));
        Matcher matcher = pattern.matcher((inWord ? "a" : " ") + beginning)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(1, 1 + beginning.length());
        return matcher.lookingAt() || matcher.hitEnd() ? POSSIBLE : IMPOSSIBLE;
    }
}
