package fr.rncp.io.stream;

import fr.rncp.model.SourceLocation;
import java.nio.charset.StandardCharsets;

/**
 * The raw content of one sheet and its location. The content is UTF-8 bytes; if the source had to decode them, it is
 * text, so that it is not encoded again. The receiver of a fragment owns its bytes.
 */
public final class SheetFragment {

    private static final byte[] NO_BYTES = {};

    private final byte[] bytes;
    private final String decoded;
    private final boolean isText;
    private final SourceLocation start;

    /**
     * Creates a fragment from bytes, which are not copied.
     *
     * @param bytes exactly the bytes of the sheet, in UTF-8
     * @param start file, entry, line and column of the first byte
     */
    public SheetFragment(byte[] bytes, SourceLocation start) {
        this.bytes = bytes;
        this.decoded = "";
        this.isText = false;
        this.start = start;
    }

    private SheetFragment(String text, SourceLocation start) {
        this.bytes = NO_BYTES;
        this.decoded = text;
        this.isText = true;
        this.start = start;
    }

    /**
     * Creates a fragment from text.
     *
     * @param text exactly the text of the sheet
     * @param start file, entry, line and column of the first character
     */
    public static SheetFragment ofText(String text, SourceLocation start) {
        return new SheetFragment(text, start);
    }

    /** {@return the bytes, in UTF-8} */
    public byte[] bytes() {
        return isText ? decoded.getBytes(StandardCharsets.UTF_8) : bytes;
    }

    /** {@return the text, in which bytes that are not UTF-8 are replaced} */
    public String text() {
        return isText ? decoded : new String(bytes, StandardCharsets.UTF_8);
    }

    /** {@return the number of bytes, or of characters if the fragment was created from text} */
    public int size() {
        return isText ? decoded.length() : bytes.length;
    }

    /** {@return file, entry, line and column of the first byte} */
    public SourceLocation start() {
        return start;
    }
}
