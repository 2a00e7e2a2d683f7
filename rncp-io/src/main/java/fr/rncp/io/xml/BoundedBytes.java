package fr.rncp.io.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A buffer that keeps bytes up to a limit; further bytes are only counted. */
final class BoundedBytes {

    private final int limit;
    private byte[] bytes = new byte[256];
    private int kept;
    private long seen;

    BoundedBytes(int limit) {
        this.limit = limit;
    }

    void clear() {
        kept = 0;
        seen = 0;
    }

    void add(byte[] source, int from, int to) {
        int length = to - from;
        seen += length;
        int fitting = Math.min(length, limit - kept);
        if (fitting == 0) {
            return;
        }
        if (kept + fitting > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(kept + fitting, bytes.length * 2L)));
        }
        System.arraycopy(source, from, bytes, kept, fitting);
        kept += fitting;
    }

    int size() {
        return kept;
    }

    boolean overflown() {
        return seen > kept;
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, kept);
    }

    boolean startsWith(byte[] prefix) {
        return kept >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    /** Discards the bytes before {@code from}. */
    void keepFrom(int from) {
        System.arraycopy(bytes, from, bytes, 0, kept - from);
        kept -= from;
        seen -= from;
    }

    /** Discards the bytes from {@code to} on. */
    void keepTo(int to) {
        seen = to;
        kept = to;
    }

    /** Returns the name in a tag: the text after {@code <} or {@code </}, up to white space or the end of the tag. */
    String firstName() {
        int start = kept > 1 && bytes[1] == '/' ? 2 : 1;
        int stop = start;
        while (stop < kept && (bytes[stop] & 0xFF) > ' ' && bytes[stop] != '>' && bytes[stop] != '/') {
            stop++;
        }
        return stop <= start ? "" : new String(bytes, start, stop - start, StandardCharsets.UTF_8);
    }
}
