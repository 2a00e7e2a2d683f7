package fr.rncp.testkit;

import java.util.List;

/** Formats a value as one short line: texts and lists are truncated, invisible characters are escaped. */
final class SampleLine {

    /** The maximum number of characters shown of a text. */
    private static final int LONGEST_TEXT = 36;

    private final int width;
    private final StringBuilder line = new StringBuilder();

    private SampleLine(int width) {
        this.width = width;
    }

    /**
     * Returns a value in one line.
     *
     * @param value a value or part of the model
     * @param width the maximum length of the line, in characters
     */
    static String of(Object value, int width) {
        SampleLine whole = new SampleLine(width);
        whole.append(value);
        if (!whole.isFull() || !(value instanceof List<?> list)) {
            return whole.cut();
        }
        SampleLine counted = new SampleLine(width);
        counted.line.append(list.size() == 1 ? "1 item: " : list.size() + " items: ");
        counted.appendItems(list);
        return counted.cut();
    }

    private void append(Object value) {
        if (value instanceof String text) {
            line.append(quoted(text));
        } else if (value instanceof List<?> list) {
            line.append('[');
            appendItems(list);
            line.append(']');
        } else if (value instanceof Record document && document.getClass().getRecordComponents().length > 1) {
            appendParts(HeldPart.of(document));
        } else {
            line.append(quotedIfNeeded(value.toString()));
        }
    }

    /**
     * Quotes a text that may contain spaces or special characters. Codes, numbers, dates and constants rarely do; a
     * free text usually does.
     */
    private static String quotedIfNeeded(String text) {
        boolean plain = text.length() <= LONGEST_TEXT && text.matches("[\\w./:*-]+");
        return plain ? text : quoted(text);
    }

    private void appendItems(List<?> items) {
        String separator = "";
        for (Object item : items) {
            if (isFull()) {
                return;
            }
            line.append(separator);
            append(item);
            separator = ", ";
        }
    }

    private void appendParts(List<HeldPart> parts) {
        line.append('{');
        String separator = "";
        for (HeldPart part : parts) {
            if (isFull()) {
                return;
            }
            line.append(separator).append(part.name()).append('=');
            append(part.value());
            separator = ", ";
        }
        line.append('}');
    }

    private static String quoted(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
            return '"' + escaped(text) + '"';
        }
        String head = text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
        return '"' + escaped(head) + "…\" (" + text.length() + " characters)";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                escaped.append("\\n");
            } else if (isInvisible(c)) {
                escaped.append("\\u{" + Integer.toHexString(c) + "}");
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> c != ' ' && Character.isSpaceChar(c);
        };
    }

    private boolean isFull() {
        return line.length() > width;
    }

    private String cut() {
        if (!isFull()) {
            return line.toString();
        }
        int end = Character.isHighSurrogate(line.charAt(width - 1)) ? width - 1 : width;
        return line.substring(0, end) + "…";
    }
}
