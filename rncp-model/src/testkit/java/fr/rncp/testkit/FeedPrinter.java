package fr.rncp.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Prints elements in the layout of the published register: UTF-8, four spaces per level, one leaf per line, no
 * attributes.
 */
final class FeedPrinter {

    private static final int BUFFER = 1 << 16;
    /** The maximum number of bytes for one char (an entity); a surrogate pair needs four bytes for its two chars. */
    private static final int LONGEST = 5;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final Deque<String> open = new ArrayDeque<>();
    private char[] chars = new char[BUFFER];
    private int filled;
    private long flushed;

    FeedPrinter(OutputStream out) {
        this.out = out;
    }

    void declaration() throws IOException {
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n");
    }

    void open(String element) throws IOException {
        startTag(element);
        raw("\n");
        open.push(element);
    }

    void close() throws IOException {
        String element = open.pop();
        indent();
        endTag(element);
    }

    /** Prints a leaf. An empty text prints no element, as in the register. */
    void leaf(String element, CharSequence text) throws IOException {
        if (text.length() == 0) {
            return;
        }
        startTag(element);
        escaped(text);
        endTag(element);
    }

    void leaf(String element, int number) throws IOException {
        leaf(element, Integer.toString(number));
    }

    void leaf(String element, boolean answer) throws IOException {
        leaf(element, answer ? "Oui" : "Non");
    }

    void leaf(String element, LocalDate date) throws IOException {
        leaf(element, twoDigits(date.getDayOfMonth()) + '/' + twoDigits(date.getMonthValue()) + '/' + date.getYear());
    }

    /** Returns the number of bytes printed so far. */
    long bytes() {
        return flushed + filled;
    }

    void flush() throws IOException {
        drain();
        out.flush();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private void startTag(String element) throws IOException {
        indent();
        raw("<");
        raw(element);
        raw(">");
    }

    private void endTag(String element) throws IOException {
        raw("</");
        raw(element);
        raw(">\n");
    }

    private void indent() throws IOException {
        for (int level = open.size(); level > 0; level--) {
            raw("    ");
        }
    }

    private void raw(String ascii) throws IOException {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            buffer[filled++] = (byte) ascii.charAt(i);
        }
    }

    private void escaped(CharSequence text) throws IOException {
        int length = copy(text);
        for (int i = 0; i < length; i++) {
            reserve(LONGEST);
            char c = chars[i];
            if (c < 0x80) {
                ascii(c);
            } else if (Character.isHighSurrogate(c)) {
                fourBytes(Character.toCodePoint(c, chars[++i]));
            } else {
                multiByte(c);
            }
        }
    }

    /** Copies the text in bulk, because charAt on a builder is checked for each char. */
    private int copy(CharSequence text) {
        int length = text.length();
        if (chars.length < length) {
            chars = new char[length * 2];
        }
        if (text instanceof StringBuilder builder) {
            builder.getChars(0, length, chars, 0);
        } else {
            text.toString().getChars(0, length, chars, 0);
        }
        return length;
    }

    private void ascii(char c) throws IOException {
        switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            default -> buffer[filled++] = (byte) c;
        }
    }

    private void multiByte(char c) {
        if (c < 0x800) {
            buffer[filled++] = (byte) (0xC0 | (c >> 6));
        } else {
            buffer[filled++] = (byte) (0xE0 | (c >> 12));
            buffer[filled++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        buffer[filled++] = (byte) (0x80 | (c & 0x3F));
    }

    private void fourBytes(int codePoint) {
        buffer[filled++] = (byte) (0xF0 | (codePoint >> 18));
        buffer[filled++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        buffer[filled++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        buffer[filled++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void reserve(int bytes) throws IOException {
        if (BUFFER - filled < bytes) {
            drain();
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, filled);
        flushed += filled;
        filled = 0;
    }
}
