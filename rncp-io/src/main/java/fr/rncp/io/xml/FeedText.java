package fr.rncp.io.xml;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.model.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Decodes pieces of an export strictly. The XML parser itself accepts some bytes that are not valid UTF-8 as
 * characters, and even as markup: overlong forms such as {@code C0 BC} for {@code <}.
 */
final class FeedText {

    private static final char REPLACEMENT = '\uFFFD';

    /** The two characters that XML excludes but that the parser accepts in decoded text. */
    private static final char[] EXCLUDED = {'\uFFFE', '\uFFFF'};

    private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

    private FeedText() {}

    /**
     * Decodes bytes.
     *
     * @param bytes a piece of an export
     * @param start the location of its first byte
     * @throws FeedSyntaxException if they are not UTF-8, or contain a character that XML excludes
     */
    static String decoded(byte[] bytes, SourceLocation start) throws FeedSyntaxException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(bytes, start);
        }
        for (char excluded : EXCLUDED) {
            int at = text.indexOf(excluded);
            if (at >= 0) {
                String found = String.format(Locale.ROOT, "U+%04X", (int) excluded);
                throw refusal(
                        Fault.of(ProblemCode.MALFORMED, found, Expectation.WELL_FORMED_XML),
                        locationAfter(text.substring(0, at), start));
            }
        }
        return text;
    }

    private static void requireUtf8(byte[] bytes, SourceLocation start) throws FeedSyntaxException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8 * 1024);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
            Fault fault = Fault.of(
                    ProblemCode.MALFORMED, Observation.BYTES_OF_OTHER_ENCODING.with(), Expectation.ENCODING_OF_START);
            throw refusal(fault, locationAfter(before, start));
        }
    }

    private static SourceLocation locationAfter(String before, SourceLocation start) {
        long lines = LINE_END.matcher(before).results().count();
        int column = before.length() - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
        long line = start.line().orElse(1) + lines;
        return start.at(line, lines == 0 ? start.column().orElse(1) + column - 1 : column);
    }

    private static FeedSyntaxException refusal(Fault fault, SourceLocation location) {
        return new FeedSyntaxException(fault.error(location, Handling.NOT_READ));
    }
}
