package fr.rncp.io.json;

import fr.rncp.model.SourceLocation;
import java.io.IOException;
import java.io.InputStream;

/** A stream of bytes with a lookahead of one byte, which tracks line and column. */
final class JsonBytes {

    /** The value that indicates the end of the bytes. */
    static final int END = -1;

    private final InputStream in;
    private final SourceLocation origin;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int limit;
    private long line = 1;
    private int column = 1;
    private boolean afterReturn;

    JsonBytes(InputStream in, SourceLocation origin) {
        this.in = in;
        this.origin = origin;
    }

    int peek() throws IOException {
        return hasMore(1) ? buffer[next] & 0xFF : END;
    }

    int read() throws IOException {
        if (!hasMore(1)) {
            return END;
        }
        int b = buffer[next++] & 0xFF;
        // Lines end as in the JSON parser: with LF, CR, or CR LF.
        if (b == '\r' || (b == '\n' && !afterReturn)) {
            line++;
            column = 1;
        } else if (b != '\n' && column < Integer.MAX_VALUE) {
            column++;
        }
        afterReturn = b == '\r';
        return b;
    }

    /** Returns the location of the next byte. */
    SourceLocation location() {
        return origin.at(line, column);
    }

    void skipWhiteSpace() throws IOException {
        while (isWhiteSpace(peek())) {
            read();
        }
    }

    boolean startsWithUtf16Mark() throws IOException {
        return hasMore(2)
                && ((buffer[next] == (byte) 0xFE && buffer[next + 1] == (byte) 0xFF)
                        || (buffer[next] == (byte) 0xFF && buffer[next + 1] == (byte) 0xFE));
    }

    /** Skips a byte order mark, which does not count as a column. */
    void skipUtf8Mark() throws IOException {
        if (hasMore(3)
                && buffer[next] == (byte) 0xEF
                && buffer[next + 1] == (byte) 0xBB
                && buffer[next + 2] == (byte) 0xBF) {
            next += 3;
        }
    }

    static boolean isWhiteSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Checks whether a number, {@code true}, {@code false}, {@code null} or a misspelt word ends before this byte. */
    static boolean endsBareValue(int b) {
        return isWhiteSpace(b) || b == ',' || b == ']' || b == '}';
    }

    private boolean hasMore(int bytes) throws IOException {
        while (limit - next < bytes) {
            System.arraycopy(buffer, next, buffer, 0, limit - next);
            limit -= next;
            next = 0;
            int read = in.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                return false;
            }
            limit += read;
        }
        return true;
    }
}
