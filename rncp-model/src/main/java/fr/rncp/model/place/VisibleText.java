package fr.rncp.model.place;

import java.util.HexFormat;

/** A text in which every character can be seen: those that cannot, and marks that join another one, are written as Java does, as is the backslash. */
final class VisibleText {

    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    private VisibleText() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(character -> append(character, visible));
        return visible.toString();
    }

    private static void append(int character, StringBuilder visible) {
        switch (character) {
            case '\\' -> visible.append("\\\\");
            case '\n' -> visible.append("\\n");
            case '\r' -> visible.append("\\r");
            case '\t' -> visible.append("\\t");
            default -> {
                if (isVisible(character)) {
                    visible.appendCodePoint(character);
                } else {
                    appendEscaped(character, visible);
                }
            }
        }
    }

    private static void appendEscaped(int character, StringBuilder visible) {
        for (char unit : Character.toChars(character)) {
            visible.append("\\u").append(HEXADECIMAL.toHexDigits(unit));
        }
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
