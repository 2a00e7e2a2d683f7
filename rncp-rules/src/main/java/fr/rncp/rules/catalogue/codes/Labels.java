package fr.rncp.rules.catalogue.codes;

import fr.rncp.rules.engine.SheetCheck;

/**
 * Compares labels by their letters, because sheets, files and the law write the same label with different capitals,
 * apostrophes, hyphens, spaces and remarks in brackets.
 */
final class Labels {

    private Labels() {}

    /** Checks whether two labels have the same letters in the same order. A label that was cut off is different. */
    static boolean same(SheetCheck check, String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String first = check.folded(one);
        String second = check.folded(other);
        return sameLetters(first, second) || sameWithoutRemarks(first, second);
    }

    /** Most labels differ in their first letters, so they are compared in place. */
    private static boolean sameLetters(String first, String second) {
        int i = nextLetter(first, 0);
        int j = nextLetter(second, 0);
        while (i < first.length() && j < second.length() && first.charAt(i) == second.charAt(j)) {
            i = nextLetter(first, i + 1);
            j = nextLetter(second, j + 1);
        }
        boolean atEnd = i == first.length() && j == second.length();
        return atEnd
                || ((hasLigature(first) || hasLigature(second))
                        && letters(first).equals(letters(second)));
    }

    private static int nextLetter(String folded, int from) {
        int i = from;
        while (i < folded.length() && !isLetterOrDigit(folded.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean hasLigature(String folded) {
        return folded.indexOf('œ') >= 0 || folded.indexOf('æ') >= 0;
    }

    /** Compares {@code habillement} with {@code habillement (y compris mode, couture)}. */
    private static boolean sameWithoutRemarks(String first, String second) {
        if (first.indexOf('(') < 0 && second.indexOf('(') < 0) {
            return false;
        }
        String bare = letters(withoutRemarks(first));
        return !bare.isEmpty() && bare.equals(letters(withoutRemarks(second)));
    }

    private static String withoutRemarks(String folded) {
        StringBuilder rest = new StringBuilder(folded.length());
        int depth = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : 0));
            if (depth == 0) {
                rest.append(c);
            }
            depth = Math.max(0, depth - (c == ')' ? 1 : 0));
        }
        return rest.toString();
    }

    /** Returns the letters and digits. An apostrophe that was doubled or became a space makes no difference. */
    private static String letters(String folded) {
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            switch (c) {
                case 'œ' -> letters.append("oe");
                case 'æ' -> letters.append("ae");
                default -> appendLetter(letters, c);
            }
        }
        return letters.toString();
    }

    private static void appendLetter(StringBuilder letters, char c) {
        if (isLetterOrDigit(c)) {
            letters.append(c);
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c);
    }
}
