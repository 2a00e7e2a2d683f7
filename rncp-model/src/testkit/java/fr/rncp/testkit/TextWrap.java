package fr.rncp.testkit;

import java.util.stream.Collectors;

/**
 * Breaks lines at a width, as converters do.
 *
 * @param width the maximum length of a line
 * @param margin the spaces before each line
 */
record TextWrap(int width, int margin) {

    static TextWrap of(int width) {
        return new TextWrap(width, 0);
    }

    /** Wraps each line of a text; the lines of an item are indented below its bullet. */
    String wrap(String text) {
        return text.lines().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String line) {
        int indent = line.length() - line.stripLeading().length();
        boolean isItem = line.stripLeading().startsWith("* ");
        StringBuilder all = new StringBuilder();
        StringBuilder open = new StringBuilder(" ".repeat(margin + indent));
        boolean isStart = true;
        for (String word : line.strip().split(" ", -1)) {
            if (!isStart && open.length() + 1 + word.length() > width) {
                all.append(open).append('\n');
                open = new StringBuilder(" ".repeat(margin + indent + (isItem ? 2 : 0)));
                isStart = true;
            }
            open.append(isStart ? "" : " ").append(word);
            isStart = false;
        }
        return line.isBlank() ? "" : all.append(open).toString();
    }
}
