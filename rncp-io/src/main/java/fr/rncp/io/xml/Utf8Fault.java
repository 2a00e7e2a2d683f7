package fr.rncp.io.xml;

import fr.rncp.model.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the first bytes that are not UTF-8. */
final class Utf8Fault {

    private Utf8Fault() {}

    /**
     * Line and column of the fault.
     *
     * @param bytes some text
     * @param start where its first byte stands
     * @return the place, or empty if all is UTF-8
     */
    static Optional<SourceLocation> location(byte[] bytes, SourceLocation start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8 * 1024);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? Optional.of(locationOf(bytes, in.position(), start)) : Optional.empty();
    }

    private static SourceLocation locationOf(byte[] bytes, int fault, SourceLocation start) {
        String before = new String(bytes, 0, fault, StandardCharsets.UTF_8);
        long lines = before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        long line = start.line().orElse(1) + lines;
        return start.at(line, lines == 0 ? start.column().orElse(1) + column - 1 : column);
    }
}
