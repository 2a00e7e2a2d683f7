package fr.rncp.cli.terminal;

import java.util.regex.Pattern;

/** Makes external text safe for a terminal: a file name or a title may contain escape sequences. */
public final class PrintableText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");
    // Includes the marks that change the direction of writing, which can hide text.
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private PrintableText() {}

    /** Returns the text in one line, without control characters. */
    public static String oneLine(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ");
        return CONTROLS.matcher(line).replaceAll("\uFFFD").strip();
    }
}
