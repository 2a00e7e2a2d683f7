package fr.rncp.model.place;

import fr.rncp.model.text.Blank;
import java.util.HexFormat;

/** Formats texts for differences, in one line and without control characters. */
public final class VisibleText {

    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    private VisibleText() {}

    /** Returns the text in one line: blanks become spaces, and other invisible characters become Java escapes. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character <= Character.MAX_VALUE && Blank.isBlank((char) character)) {
                line.append(' ');
            } else {
                append(character, isVisible(character) || isMark(character), line);
            }
        });
        return line.toString();
    }

    /**
     * Returns the text without ambiguity: invisible characters, combining marks and the backslash become Java escapes.
     */
    static String exact(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> append(character, isVisible(character), line);
            }
        });
        return line.toString();
    }

    /** Checks whether the character at an index is visible and no combining mark follows it; true at the end. */
    static boolean isPlain(String text, int at) {
        return text.chars().skip(at).limit(2).allMatch(VisibleText::isVisible);
    }

    private static void append(int character, boolean asItIs, StringBuilder line) {
        if (asItIs) {
            line.appendCodePoint(character);
            return;
        }
        for (char unit : Character.toChars(character)) {
            line.append("\\u").append(HEXADECIMAL.toHexDigits(unit));
        }
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
