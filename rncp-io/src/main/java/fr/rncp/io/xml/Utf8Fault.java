package fr.rncp.io.xml;

import fr.rncp.model.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first bytes of a piece of an export that are not UTF-8. */
final class Utf8Fault {

    /**
     * First bytes of the forms that the XML parser accepts, as characters and even as markup, though they are not
     * UTF-8: overlong ones, such as {@code C0 BC} for a less-than sign, surrogates, and numbers beyond Unicode. French
     * texts contain none of them.
     */
    private static final String LEADS = "\u00C0\u00C1\u00E0\u00ED\u00F0\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F7";

    private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

    private Utf8Fault() {}

    /**
     * Finds bytes that the XML parser might accept by mistake. A search for some bytes takes next to no time, where
     * decoding every sheet a second time takes 5 % of all reading.
     *
     * @param bytes a piece of an export
     * @param start the location of its first byte
     * @return the location of the first invalid bytes; empty if there are none, or only such as the parser rejects
     */
    static Optional<SourceLocation> unnoticed(byte[] bytes, SourceLocation start) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1); // one byte per character
        return LEADS.chars().anyMatch(lead -> latin.indexOf(lead) >= 0) ? in(bytes, start) : Optional.empty();
    }

    /**
     * Finds invalid bytes.
     *
     * @param bytes a piece of an export
     * @param start the location of its first byte
     * @return the location of the first invalid bytes; empty if all are UTF-8
     */
    static Optional<SourceLocation> in(byte[] bytes, SourceLocation start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8 * 1024);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError()
                ? Optional.of(locationAfter(new String(bytes, 0, in.position(), StandardCharsets.UTF_8), start))
                : Optional.empty();
    }

    private static SourceLocation locationAfter(String before, SourceLocation start) {
        long lines = LINE_END.matcher(before).results().count();
        int column = before.length() - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
        long line = start.line().orElse(1) + lines;
        return start.at(line, lines == 0 ? start.column().orElse(1) + column - 1 : column);
    }
}
