package fr.rncp.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Lays text out for a terminal of {@value #WIDTH} columns. */
public final class TextLayout {

    /** The number of columns that every terminal has. */
    public static final int WIDTH = 80;

    // French has spaces inside quotation marks and before a colon; lines are not broken there.
    private static final Pattern BREAK = Pattern.compile("(?<!«) (?![»:;?!%](?:[ ,.…)]|$))");

    private TextLayout() {}

    /**
     * Splits a text into lines that are not longer than {@code width}, unless a single word is longer. No line ends at
     * a no-break space. No-break spaces become ordinary ones.
     */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BREAK.split(PrintableText.unbroken(text), -1)) {
            if (!line.isEmpty() && columns(line) + 1 + columns(word) > width) {
                lines.add(PrintableText.withPlainSpaces(line.toString()));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(PrintableText.withPlainSpaces(line.toString()));
        return lines;
    }

    /** Returns a text after a heading. Later lines of the text are indented to the same column as the first. */
    public static String hanging(String heading, String text) {
        String indent = " ".repeat(columns(heading));
        return heading + String.join("\n" + indent, wrap(text, WIDTH - columns(heading))) + "\n";
    }

    /** Pads a text on the right. */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(width - columns(text), 0));
    }

    /** Pads a text on the left. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(width - columns(text), 0)) + text;
    }

    /**
     * Returns the number of columns of a text. Combining marks take no column, because they are drawn over the previous
     * letter.
     */
    public static int columns(CharSequence text) {
        IntPredicate mark = c -> Character.getType(c) == Character.NON_SPACING_MARK;
        return (int) text.codePoints().filter(mark.negate()).count();
    }
}
