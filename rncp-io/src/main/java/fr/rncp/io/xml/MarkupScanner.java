package fr.rncp.io.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Splits UTF-8 XML into pieces of text and markup without validating it, so that a sheet that is not well-formed does
 * not affect the others. Comments and CDATA sections are recognised, and tags inside them are ignored. A {@code <}
 * cannot occur in a tag or in the value of an attribute: a tag that contains one is broken, and the next tag begins
 * there.
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

    private static final byte[] EMPTY_COMMENT = ascii("<!-->");
    private static final byte[] SHORT_COMMENT = ascii("<!--->");
    private static final byte[] COMMENT = ascii("<!--");
    private static final byte[] COMMENT_END = ascii("-->");
    private static final byte[] CDATA = ascii("<![CDATA[");
    private static final byte[] CDATA_END = ascii("]]>");
    private static final byte[] INSTRUCTION = ascii("<?");
    private static final byte[] INSTRUCTION_END = ascii("?>");

    private final ScannedBytes bytes;
    private final HiddenTags hidden = new HiddenTags();
    private long tokenLine = 1;
    private int tokenColumn = 1;
    private boolean unfinished;
    private String missing = "";

    MarkupScanner(ScannedBytes bytes) {
        this.bytes = bytes;
    }

    long tokenLine() {
        return tokenLine;
    }

    int tokenColumn() {
        return tokenColumn;
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
        return bytes.token().firstName();
    }

    /**
     * Scans the next token.
     *
     * @param inSheet whether it is inside a sheet
     */
    Token next(boolean inSheet) throws IOException {
        bytes.startToken();
        tokenLine = bytes.line();
        tokenColumn = bytes.column();
        hidden.clear(inSheet);
        int first = bytes.peek();
        if (first < 0) {
            return Token.EOF;
        }
        return first == '<' ? markup() : text();
    }

    private Token text() throws IOException {
        bytes.passTo('<');
        return Token.TEXT;
    }

    private Token markup() throws IOException {
        bytes.pass();
        int second = bytes.peek();
        if (second == '?') {
            return instruction();
        }
        if (second == '!') {
            return declaration();
        }
        return tag(second == '/');
    }

    private Token instruction() throws IOException {
        bytes.pass();
        int third = bytes.peek();
        return third <= ' ' || third == '<' ? otherTag() : until(INSTRUCTION, INSTRUCTION_END);
    }

    private Token declaration() throws IOException {
        bytes.pass();
        int third = bytes.peek();
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
        while (bytes.passTo('>', '"', '\'', '<') && bytes.peek() != '<') {
            int c = bytes.peek();
            int before = bytes.last();
            bytes.pass();
            if (c == '>') {
                return closing ? Token.END : before == '/' ? Token.EMPTY : Token.START;
            }
            if (!bytes.passTo(c, '<') || bytes.peek() == '<') {
                break;
            }
            bytes.pass();
        }
        unfinished = bytes.peek() < 0;
        return unfinished ? Token.EOF : Token.OTHER;
    }

    /** Scans a construct. The part of its opening that has already been scanned is known to match. */
    private Token until(byte[] opening, byte[] closing) throws IOException {
        for (int i = bytes.token().size(); i < opening.length; i++) {
            if (bytes.peek() != opening[i]) {
                return otherTag();
            }
            bytes.pass();
        }
        return inside(opening, closing);
    }

    /**
     * Scans the content and the end of a construct. An instruction, or a comment that seems to be empty, ends at the
     * start of the next sheet if its own end was lost.
     */
    private Token inside(byte[] opening, byte[] closing) throws IOException {
        HiddenStart start = new HiddenStart(hidden);
        int matched = 0;
        while ((matched > 0 || bytes.passTo(closing[0], '<')) && bytes.peek() >= 0) {
            int c = bytes.peek();
            if (c == '<') {
                matched = 0;
                if (passesHiddenTag(start) && endsAtSheet(opening)) {
                    return restart(start);
                }
                continue;
            }
            bytes.pass();
            matched = matched(closing, matched, c);
            if (matched == closing.length) {
                return endsAtSheet(opening) && isCaptured(start.isShownAtClosing())
                        ? restart(start)
                        : opening == CDATA ? Token.TEXT : Token.OTHER;
            }
        }
        return endsAtSheet(opening) && isCaptured(start.isShownAtEndOfFile()) ? restart(start) : endOfFile(closing);
    }

    private Token endOfFile(byte[] closing) {
        unfinished = true;
        missing = new String(closing, StandardCharsets.US_ASCII);
        return Token.EOF;
    }

    /** Checks for an instruction or a comment that begins as an empty one would in HTML. */
    private boolean endsAtSheet(byte[] opening) {
        BoundedBytes beginning = bytes.token();
        return opening == INSTRUCTION
                || (opening == COMMENT && (beginning.startsWith(EMPTY_COMMENT) || beginning.startsWith(SHORT_COMMENT)));
    }

    /** Scans a less-than sign and the name after it. Returns true if a sheet starts before, because an end is lost. */
    private boolean passesHiddenTag(HiddenStart start) throws IOException {
        if (bytes.makeRoom()) {
            start.forget();
        }
        boolean isAfterNextStart = start.isShownByAnyTag();
        ScannedBytes.ScanPoint here = bytes.mark();
        bytes.pass();
        hidden.startName();
        while (hidden.continueName(bytes.peek())) {
            bytes.pass();
        }
        hidden.endName(bytes.peek());
        return isCaptured(isAfterNextStart || start.isShownBy(here));
    }

    private boolean isCaptured(boolean shown) {
        return shown && !bytes.captured().overflown();
    }

    /** Scans the start of a sheet again, as the next token. */
    private Token restart(HiddenStart start) throws IOException {
        bytes.returnTo(start.mark());
        return next(true);
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

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
