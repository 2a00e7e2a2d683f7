package fr.rncp.io.xml;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.model.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of an export. The bytes take precedence over the declaration, because there are exports that declare
 * UTF-16 and are in UTF-8.
 *
 * @param charset the charset of the bytes
 * @param markLength the length of the byte order mark, in bytes
 * @param problem a problem if the bytes contradict the declaration
 */
record FeedEncoding(Charset charset, int markLength, Optional<ReadProblem> problem) {

    private static final Pattern DECLARATION =
            Pattern.compile("\\A<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    /**
     * Determines the encoding from the beginning of an export.
     *
     * @param head its first bytes
     * @param origin the file and the entry
     */
    static FeedEncoding of(byte[] head, SourceLocation origin) {
        Charset charset = sixteenBits(head).orElse(StandardCharsets.UTF_8);
        int mark = markLength(head, charset);
        Optional<String> declared = declaration(head, mark, charset);
        if (declared.isEmpty() || isSame(declared.get(), charset)) {
            return new FeedEncoding(charset, mark, Optional.empty());
        }
        Optional<Charset> other = isUtf8(charset) && mark == 0 ? extendingAscii(declared.get()) : Optional.empty();
        return other.map(c -> new FeedEncoding(c, 0, Optional.empty()))
                .orElseGet(() ->
                        new FeedEncoding(charset, mark, Optional.of(contradiction(declared.get(), charset, origin))));
    }

    private static Optional<Charset> sixteenBits(byte[] head) {
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0, '<')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean little = startsWith(head, 0xFF, 0xFE) || startsWith(head, '<', 0);
        return little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static int markLength(byte[] head, Charset charset) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return !isUtf8(charset) && !startsWith(head, 0, '<') && !startsWith(head, '<', 0) ? 2 : 0;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> declaration(byte[] head, int mark, Charset charset) {
        int length = Math.min(head.length - mark, 600);
        Charset readable = isUtf8(charset) ? StandardCharsets.ISO_8859_1 : charset;
        Matcher matcher = DECLARATION.matcher(new String(head, mark, Math.max(length, 0), readable));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static boolean isUtf8(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8);
    }

    private static boolean isSame(String declared, Charset charset) {
        String name = declared.toUpperCase(Locale.ROOT);
        return name.equals(charset.name())
                || (name.equals("UTF-16") && !isUtf8(charset))
                || (name.equals("US-ASCII") && isUtf8(charset));
    }

    /** Returns the declared charset, if an ASCII declaration is also valid in that charset. */
    private static Optional<Charset> extendingAscii(String declared) {
        String name = declared.toUpperCase(Locale.ROOT);
        if (name.startsWith("UTF") || name.startsWith("UCS") || name.contains("10646")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(declared)).filter(FeedEncoding::extendsAscii);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // the contradiction is reported, and UTF-8 is tried
        }
    }

    /**
     * Checks whether the charset extends ASCII. In EBCDIC, for example, the declaration itself would have other bytes,
     * so that cannot be the charset.
     */
    private static boolean extendsAscii(Charset charset) {
        return new String("<?xml".getBytes(StandardCharsets.US_ASCII), charset).equals("<?xml");
    }

    /**
     * Checks whether bytes are UTF-8 rather than text of an 8-bit charset: they hold more characters of several bytes
     * than bytes that are not UTF-8. A damaged byte does not make the other sheets unreadable.
     */
    static boolean isUtf8BeyondAscii(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(head);
        CharBuffer out = CharBuffer.allocate(head.length);
        int faults = 0;
        // The head may end within a character, so the end of input is not signalled to the decoder.
        for (CoderResult result = decoder.decode(in, out, false);
                result.isError();
                result = decoder.decode(in, out, false)) {
            in.position(in.position() + result.length());
            faults++;
        }
        long characters = out.flip().chars().filter(c -> c > 0x7F).count();
        return characters > faults;
    }

    /**
     * Checks whether the declared charset shares ASCII with UTF-8, in which case the first bytes beyond ASCII determine
     * the charset.
     */
    boolean isUndecided() {
        return !isUtf8(charset) && extendsAscii(charset);
    }

    static ReadProblem contradiction(String declared, Charset charset, SourceLocation origin) {
        String found = "encoding=\"" + declared + "\"";
        String name = charset.name();
        return Fault.of(ProblemCode.WRONG_ENCODING_DECLARATION, found, Expectation.ENCODING_OF_BYTES, name)
                .warning(origin.at(1, 1), Handling.READ_AS_CHARSET.with(name));
    }
}
