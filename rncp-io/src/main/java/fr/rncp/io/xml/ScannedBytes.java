package fr.rncp.io.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of an export, scanned one after the other, with their location. Scanned bytes are captured, as is the
 * beginning of each token.
 */
final class ScannedBytes {

    private static final int LONGEST_NAME = 256;

    private final InputStream in;
    private final byte[] block = new byte[64 * 1024];
    private byte[] buffer = block;
    private int position;
    private int end;

    private final BoundedBytes capture;
    private final BoundedBytes token = new BoundedBytes(LONGEST_NAME);
    private boolean lostBytes;
    private int tokenStart;
    private long line = 1;
    private int column = 1;
    private int last;

    /** The location of a byte, and its index in the captured bytes. */
    record ScanPoint(long line, int column, int index) {}

    ScannedBytes(InputStream in, int captureLimit) {
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

    /** Discards the bytes captured before the last token. */
    void keepTokenOnly() {
        lostBytes = false;
        capture.keepFrom(tokenStart);
    }

    /**
     * Discards captured bytes that are of no use because others are missing; the next tag may begin a sheet. Returns
     * whether there were any.
     */
    boolean makeRoom() {
        boolean overflown = capture.overflown();
        if (overflown) {
            lostBytes = true;
            capture.clear();
        }
        return overflown;
    }

    /** Starts a token at the next byte. */
    void startToken() {
        makeRoom();
        tokenStart = capture.size();
        token.clear();
    }

    /** Returns the index of the last token in the captured bytes. */
    int tokenStart() {
        return tokenStart;
    }

    /** Returns the beginning of the last token. */
    BoundedBytes token() {
        return token;
    }

    /** Returns the location of the next byte. */
    ScanPoint mark() {
        return new ScanPoint(line, column, capture.size());
    }

    /** Makes a scanned byte the next one again. All bytes since then must have been captured. */
    void returnTo(ScanPoint mark) {
        int count = capture.size() - mark.index();
        if (count > position) {
            prepend(capture.copy(mark.index(), capture.size()));
        } else {
            position -= count;
        }
        capture.keepTo(mark.index());
        line = mark.line();
        column = mark.column();
    }

    /** Makes bytes of earlier blocks the next ones, before those of this block that have not been scanned. */
    private void prepend(byte[] again) {
        byte[] joined = Arrays.copyOf(again, again.length + end - position);
        System.arraycopy(buffer, position, joined, again.length, end - position);
        buffer = joined;
        position = 0;
        end = joined.length;
    }

    long line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Returns the last scanned byte. */
    int last() {
        return last;
    }

    /** Scans all bytes before the given one, as most bytes are scanned; returns false if the file ends before. */
    boolean passTo(int stop) throws IOException {
        while (peek() >= 0) {
            byte[] scanned = buffer;
            int stopAt = end;
            int to = position;
            while (to < stopAt && scanned[to] != stop) {
                to++;
            }
            pass(to);
            if (to < stopAt) {
                return true;
            }
        }
        return false;
    }

    /** Scans all bytes before the first of two; returns false if the file ends before. */
    boolean passTo(int stop, int orStop) throws IOException {
        return passTo(stop, orStop, orStop, orStop);
    }

    /** Scans all bytes before the first of the given ones; returns false if the file ends before. */
    boolean passTo(int stop, int second, int third, int fourth) throws IOException {
        while (peek() >= 0) {
            byte[] scanned = buffer;
            int stopAt = end;
            int to = position;
            while (to < stopAt
                    && scanned[to] != stop
                    && scanned[to] != second
                    && scanned[to] != third
                    && scanned[to] != fourth) {
                to++;
            }
            pass(to);
            if (to < stopAt) {
                return true;
            }
        }
        return false;
    }

    /** Scans a byte. */
    void pass() {
        pass(position + 1);
    }

    private void pass(int to) {
        if (to == position) {
            return;
        }
        byte[] scanned = buffer;
        capture.add(scanned, position, to);
        token.add(scanned, position, to);
        int lineStart = position;
        for (int i = position; i < to; i++) {
            if ((scanned[i] & 0xFF) <= '\r' && (scanned[i] == '\n' || scanned[i] == '\r')) {
                line += isSecondOfLineEnd(i) ? 0 : 1;
                column = 1;
                lineStart = i + 1;
            }
        }
        for (int i = lineStart; i < to; i++) {
            column += charactersStartedBy(scanned[i]);
        }
        last = scanned[to - 1];
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

    /** Returns the next byte, or -1 at the end of the file. */
    int peek() throws IOException {
        if (position == end) {
            buffer = block;
            end = Math.max(in.read(buffer, 0, buffer.length), 0);
            position = 0;
            if (end == 0) {
                return -1;
            }
        }
        return buffer[position] & 0xFF;
    }
}
