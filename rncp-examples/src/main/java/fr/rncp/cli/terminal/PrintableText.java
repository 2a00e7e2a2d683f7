package fr.rncp.cli.terminal;

import java.util.regex.Pattern;

/** Makes external text safe for a terminal: a file name or a title may contain escape sequences. */
public final class PrintableText {

    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]++|(?<![\\s\\p{Z}])[\\s\\p{Z}]++$");
    // Includes the marks that change the direction of writing, which can hide text.
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private PrintableText() {}

    /** Returns the text in one line, without control characters. */
    public static String oneLine(String text) {
        return withPlainSpaces(unbroken(text));
    }

    /** Returns the same text in one line, without control characters and with its no-break spaces. */
    static String unbroken(String text) {
        String line = BLANKS.matcher(text).replaceAll(run -> run.group().equals(NO_BREAK_SPACE) ? NO_BREAK_SPACE : " ");
        return ENDS.matcher(CONTROLS.matcher(line).replaceAll("\uFFFD")).replaceAll("");
    }

    /**
     * Returns the same text with plain spaces instead of no-break ones: every charset of a console has them, and a
     * search for what is printed finds them.
     */
    static String withPlainSpaces(String text) {
        return text.replace(NO_BREAK_SPACE, " ");
    }
}
