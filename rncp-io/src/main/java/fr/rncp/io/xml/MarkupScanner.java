package fr.rncp.io.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Splits UTF-8 XML into pieces of text and markup without validating it, so that a sheet that is not well-formed does
 * not affect the others. Scanned bytes are captured on request. Comments and CDATA sections are recognised, and tags
 * inside them are ignored. A {@code <} cannot occur in a tag or in the value of an attribute: a tag that contains one
 * is broken, and the next tag begins there.
 */
final class MarkupScanner {

    /** The kind of a token; OTHER is a declaration, a comment, an instruction or a broken tag. */
    enum Token {
        TEXT,
        OTHER,
        START,
        EMPTY,
        END,
        EOF
    }

    private static final byte[] SHEET = ascii("<FICHE");
    private static final byte[] EMPTY_COMMENT = ascii("<!-->");
    private static final byte[] SHORT_COMMENT = ascii("<!--->");
    private static final byte[] COMMENT = ascii("<!--");
    private static final byte[] COMMENT_END = ascii("-->");
    private static final byte[] CDATA = ascii("<![CDATA[");
    private static final byte[] CDATA_END = ascii("]]>");
    private static final byte[] INSTRUCTION = ascii("<?");
    private static final byte[] INSTRUCTION_END = ascii("?>");

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int end;

    private final BoundedBytes capture;
    private final BoundedBytes tag = new BoundedBytes(256);
    private long line = 1;
    private int column = 1;
    private long tokenLine = 1;
    private int tokenColumn = 1;
    private final HiddenTags hidden = new HiddenTags();
    private boolean lostBytes;
    private boolean unfinished;
    private String missing = "";
    private int tagStart;
    private int last;

    MarkupScanner(InputStream in, int captureLimit) {
        this.in = in;
        this.capture = new BoundedBytes(captureLimit);
    }

    /** Returns everything scanned since the last {@link #clear()}, or its last token if there was no room for it. */
    BoundedBytes captured() {
        return capture;
    }

    /** Checks whether there was no room for everything scanned since the last {@link #clear()}. */
    boolean overflown() {
        return lostBytes || capture.overflown();
    }

    /** Discards the captured bytes. */
    void clear() {
        lostBytes = false;
        capture.clear();
    }

    long tokenLine() {
        return tokenLine;
    }

    int tokenColumn() {
        return tokenColumn;
    }

    long line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Returns the tags of sheets inside the last token, if it is a comment or a CDATA section. */
    HiddenTags hidden() {
        return hidden;
    }

    /** Checks whether the file ended inside a tag, a comment, an instruction or a CDATA section. */
    boolean unfinished() {
        return unfinished;
    }

    /**
     * Returns the missing end of the comment, instruction or CDATA section in which the file ended; empty if it ended
     * in none of these.
     */
    String missing() {
        return missing;
    }

    /** Returns the name of the last tag. */
    String tagName() {
        return tag.firstName();
    }

    /**
     * Scans the next token.
     *
     * @param inSheet whether it is inside a sheet
     */
    Token next(boolean inSheet) throws IOException {
        makeRoom();
        tokenLine = line;
        tokenColumn = column;
        tagStart = capture.size();
        tag.clear();
        hidden.clear(inSheet);
        int first = peek();
        if (first < 0) {
            return Token.EOF;
        }
        return first == '<' ? markup() : text();
    }

    /** Discards captured bytes that are of no use because others are missing; the next tag may begin a sheet. */
    private void makeRoom() {
        if (capture.overflown()) {
            lostBytes = true;
            capture.clear();
        }
    }

    /** Returns the index of the last token in the captured bytes. */
    int tagStart() {
        return tagStart;
    }

    /** Discards the bytes captured before the last tag. */
    void keepTagOnly() {
        lostBytes = false;
        capture.keepFrom(tagStart);
    }

    private Token text() throws IOException {
        passTo('<');
        return Token.TEXT;
    }

    private Token markup() throws IOException {
        pass();
        int second = peek();
        if (second == '?') {
            return instruction();
        }
        if (second == '!') {
            return declaration();
        }
        return tag(second == '/');
    }

    private Token instruction() throws IOException {
        pass();
        int third = peek();
        return third <= ' ' || third == '<' ? otherTag() : until(INSTRUCTION, INSTRUCTION_END);
    }

    private Token declaration() throws IOException {
        pass();
        int third = peek();
        if (third == '-') {
            return until(COMMENT, COMMENT_END);
        }
        if (third == '[') {
            return until(CDATA, CDATA_END);
        }
        return otherTag();
    }

    private Token otherTag() throws IOException {
        return tag(false) == Token.EOF ? Token.EOF : Token.OTHER;
    }

    private Token tag(boolean closing) throws IOException {
        while (passTo('>', '"', '\'', '<') && peek() != '<') {
            int c = peek();
            int before = last;
            pass();
            if (c == '>') {
                return closing ? Token.END : before == '/' ? Token.EMPTY : Token.START;
            }
            if (!passTo(c, '<') || peek() == '<') {
                break;
            }
            pass();
        }
        unfinished = peek() < 0;
        return unfinished ? Token.EOF : Token.OTHER;
    }

    /** Scans a construct. The part of its opening that has already been scanned is known to match. */
    private Token until(byte[] opening, byte[] closing) throws IOException {
        for (int i = tag.size(); i < opening.length; i++) {
            if (peek() != opening[i]) {
                return otherTag();
            }
            pass();
        }
        return inside(opening, closing);
    }

    /**
     * Scans the content and the end of a construct. An instruction, or a comment that seems to be empty, ends at the
     * start of the next sheet if other tags follow that start.
     */
    private Token inside(byte[] opening, byte[] closing) throws IOException {
        @Nullable TagStart next = null;
        int matched = 0;
        while ((matched > 0 || passTo(closing[0], '<')) && peek() >= 0) {
            int c = peek();
            if (c == '<') {
                if (next != null) {
                    return startAt(next);
                }
                makeRoom();
                TagStart here = new TagStart(line, column, capture.size());
                boolean isStart = passesStartOfNextSheet();
                next = isStart && endsAtSheet(opening) ? here : null;
                matched = 0;
            } else {
                pass();
                matched = matched(closing, matched, c);
            }
            if (matched == closing.length) {
                return opening == CDATA ? Token.TEXT : Token.OTHER;
            }
        }
        unfinished = true;
        missing = new String(closing, StandardCharsets.US_ASCII);
        return Token.EOF;
    }

    /** The location of a tag, and its index in the captured bytes. */
    private record TagStart(long line, int column, int index) {}

    /** Scans a less-than sign and the name after it; returns true if it starts the next sheet. */
    private boolean passesStartOfNextSheet() throws IOException {
        pass();
        hidden.startName();
        while (hidden.continueName(peek())) {
            pass();
        }
        return hidden.endName(peek());
    }

    private boolean endsAtSheet(byte[] opening) {
        return opening == INSTRUCTION
                || (opening == COMMENT && (tag.startsWith(EMPTY_COMMENT) || tag.startsWith(SHORT_COMMENT)));
    }

    /** Makes the start of a sheet the last token, although more has been scanned. */
    private Token startAt(TagStart start) {
        tokenLine = start.line();
        tokenColumn = start.column();
        tagStart = start.index();
        tag.clear();
        tag.add(SHEET, 0, SHEET.length);
        return Token.START;
    }

    /**
     * Returns the number of bytes of {@code closing} that match at the end of the scanned bytes; {@code ]]]>} and
     * {@code --->} require the step back.
     */
    private static int matched(byte[] closing, int before, int c) {
        if (c == closing[before]) {
            return before + 1;
        }
        boolean repeatsFirst = before == 2 && closing[0] == closing[1] && c == closing[0];
        return repeatsFirst ? 2 : c == closing[0] ? 1 : 0;
    }

    /** Scans all bytes before the given one, as most bytes are scanned; returns false if the file ends before. */
    private boolean passTo(int stop) throws IOException {
        while (peek() >= 0) {
            int to = position;
            while (to < end && buffer[to] != stop) {
                to++;
            }
            pass(to);
            if (to < end) {
                return true;
            }
        }
        return false;
    }

    private boolean passTo(int stop, int orStop) throws IOException {
        return passTo(stop, orStop, orStop, orStop);
    }

    /** Scans all bytes before the first of the given ones; returns false if the file ends before. */
    private boolean passTo(int stop, int second, int third, int fourth) throws IOException {
        while (peek() >= 0) {
            int to = position;
            while (to < end
                    && buffer[to] != stop
                    && buffer[to] != second
                    && buffer[to] != third
                    && buffer[to] != fourth) {
                to++;
            }
            pass(to);
            if (to < end) {
                return true;
            }
        }
        return false;
    }

    private void pass() {
        pass(position + 1);
    }

    private void pass(int to) {
        if (to == position) {
            return;
        }
        capture.add(buffer, position, to);
        tag.add(buffer, position, to);
        int lineStart = position;
        for (int i = position; i < to; i++) {
            if ((buffer[i] & 0xFF) <= '\r' && (buffer[i] == '\n' || buffer[i] == '\r')) {
                line += isSecondOfLineEnd(i) ? 0 : 1;
                column = 1;
                lineStart = i + 1;
            }
        }
        for (int i = lineStart; i < to; i++) {
            column += charactersStartedBy(buffer[i]);
        }
        last = buffer[to - 1];
        position = to;
    }

    /**
     * Checks whether a byte is the second one of a line end. As for the XML parser, a line ends with LF, CR, or CR LF.
     */
    private boolean isSecondOfLineEnd(int at) {
        return buffer[at] == '\n' && (at > position ? buffer[at - 1] : last) == '\r';
    }

    /**
     * Returns the number of characters that a byte starts, counted as in Java and the XML parser: a character of four
     * UTF-8 bytes counts as two.
     */
    private static int charactersStartedBy(byte b) {
        return (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
    }

    private int peek() throws IOException {
        if (position == end) {
            end = Math.max(in.read(buffer, 0, buffer.length), 0);
            position = 0;
            if (end == 0) {
                return -1;
            }
        }
        return buffer[position] & 0xFF;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
