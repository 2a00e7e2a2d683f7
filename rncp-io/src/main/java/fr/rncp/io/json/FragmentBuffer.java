package fr.rncp.io.json;

import fr.rncp.io.stream.SheetFragment;
import fr.rncp.model.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A buffer that collects the bytes of one value and detects its end. Beyond its limit it continues to count, but
 * discards the bytes.
 */
final class FragmentBuffer {

    private static final int FIRST_SIZE = 1 << 14;

    private final SourceLocation start;
    private final int limit;
    private byte[] bytes;
    private long length;
    private long depth;
    private boolean inText;
    private boolean escaped;
    private int lastVisible;

    FragmentBuffer(SourceLocation start, int limit) {
        this.start = start;
        this.limit = limit;
        this.bytes = new byte[Math.min(limit, FIRST_SIZE)];
    }

    void add(int b) {
        if (length < limit) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * bytes.length));
            }
            bytes[(int) length] = (byte) b;
        }
        length++;
        follow(b);
    }

    private void follow(int b) {
        if (!JsonBytes.isWhiteSpace(b)) {
            lastVisible = b;
        }
        if (inText) {
            inText = escaped || b != '"';
            escaped = !escaped && b == '\\';
        } else if (b == '"') {
            inText = true;
        } else if (b == '{' || b == '[') {
            depth++;
        } else if (b == '}' || b == ']') {
            depth--;
        }
    }

    /** Checks whether every opened brace, bracket and quote is closed. */
    boolean isClosed() {
        return !inText && depth <= 0;
    }

    int lastVisible() {
        return lastVisible;
    }

    boolean isTooLong() {
        return length > limit;
    }

    long length() {
        return length;
    }

    SourceLocation start() {
        return start;
    }

    SheetFragment fragment() {
        return new SheetFragment(Arrays.copyOf(bytes, (int) length), start);
    }

    /** Returns the part of the value that was kept, for an error message. */
    String text() {
        return new String(bytes, 0, (int) Math.min(length, bytes.length), StandardCharsets.UTF_8);
    }
}
