package fr.rncp.rules.catalogue.codes;

import fr.rncp.rules.engine.SheetCheck;

/**
 * Compares labels by their words, because sheets, files and the law write the same label with different capitals,
 * apostrophes, hyphens and spaces.
 */
final class Labels {

    private Labels() {}

    /** Checks whether two labels have the same words in the same order. A label that was cut off is different. */
    static boolean same(SheetCheck check, String one, String other) {
        return words(check.folded(one)).equals(words(check.folded(other)));
    }

    /**
     * Returns the runs of letters and digits, separated by single spaces. An apostrophe that was doubled or became a
     * space makes no difference.
     */
    private static String words(String folded) {
        StringBuilder words = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            words.append(gap && words.length() > 0 ? " " : "").append(spelt(c));
            gap = false;
        }
        return words.toString();
    }

    private static String spelt(char c) {
        return switch (c) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            default -> String.valueOf(c);
        };
    }
}
