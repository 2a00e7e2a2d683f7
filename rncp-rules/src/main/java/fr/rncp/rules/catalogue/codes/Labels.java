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
        return letters(first).equals(letters(second)) || sameWithoutRemarks(first, second);
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
        if ((c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c)) {
            letters.append(c);
        }
    }
}
