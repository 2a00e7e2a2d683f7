package fr.rncp.cli.terminal;

import java.util.regex.Pattern;

/** Text of others, made safe for a terminal: a file name or a title may hold escape sequences. */
public final class PrintableText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");
    // Also the marks that turn the direction of writing, which can hide what is read.
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private PrintableText() {}

    /** The same text in one line, without control characters. */
    public static String oneLine(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ");
        return CONTROLS.matcher(line).replaceAll("\uFFFD").strip();
    }
}
