package fr.rncp.rules.catalogue.codes;

import fr.rncp.rules.engine.SheetCheck;

/** Labels by their words: sheets, files and law spell one label with other capitals, apostrophes, dashes and spaces. */
final class Labels {

    private Labels() {}

    /** Whether two labels are the same words in the same order; a label that was cut off is another one. */
    static boolean same(SheetCheck check, String one, String other) {
        return words(check.folded(one)).equals(words(check.folded(other)));
    }

    /**
     * Runs of letters and digits, a space between them: a doubled apostrophe, or one that became a space, is no word.
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
