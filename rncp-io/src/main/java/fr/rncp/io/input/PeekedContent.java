package fr.rncp.io.input;

import fr.rncp.io.ContentKind;
import fr.rncp.io.page.PageSource;
import fr.rncp.io.xml.FeedSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Content whose first bytes were looked at.
 *
 * @param in the content, at its first byte
 * @param head its first bytes
 * @param kind what they show
 */
@SuppressWarnings("ArrayRecordComponent") // used once, never compared
record PeekedContent(InputStream in, byte[] head, ContentKind kind) {

    private static final int EXCERPT = 60;

    static PeekedContent at(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(new LatchedStream(raw), FeedSource.HEAD_LENGTH);
        in.mark(FeedSource.HEAD_LENGTH);
        byte[] head = head(in);
        in.reset();
        return new PeekedContent(in, head, kind(head));
    }

    /** The first bytes, up to a failure: what comes before it is read first, and then meets it again. */
    private static byte[] head(InputStream in) throws IOException {
        byte[] head = new byte[FeedSource.HEAD_LENGTH];
        int length = 0;
        try {
            int count = in.read(head);
            while (count > 0) {
                length += count;
                count = in.read(head, length, head.length - length);
            }
        } catch (IOException | RuntimeException | Error e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(head, length);
    }

    private static ContentKind kind(byte[] head) {
        if (head.length == 0) {
            return ContentKind.EMPTY;
        }
        if (at(head, 0) == 'P' && at(head, 1) == 'K' && at(head, 2) < 8) {
            return ContentKind.ZIP;
        }
        if (at(head, 0) == 0x1F && at(head, 1) == 0x8B) {
            return ContentKind.GZIP;
        }
        return switch (firstCharacter(head)) {
            case '<' -> PageSource.isHtml(head) ? ContentKind.HTML_PAGE : ContentKind.XML;
            case '{' -> ContentKind.JSON;
            case '[' -> beginsWithOmission(head) ? pageOrOther(head) : ContentKind.JSON;
            default -> pageOrOther(head);
        };
    }

    private static ContentKind pageOrOther(byte[] head) {
        if (PageSource.isHtml(head)) {
            return ContentKind.HTML_PAGE;
        }
        return PageSource.isText(head) ? ContentKind.TEXT_PAGE : ContentKind.OTHER;
    }

    /** Checks whether text was left out at the start: {@code [...]} is a mark of that, not JSON. */
    private static boolean beginsWithOmission(byte[] head) {
        String start = excerpt(head).strip();
        return start.startsWith("[.") || start.startsWith("[…");
    }

    private static int at(byte[] head, int i) {
        return i < head.length ? head[i] & 0xFF : -1;
    }

    /** The first byte that is no byte order mark, no white space and no half of a UTF-16 one. */
    private static int firstCharacter(byte[] head) {
        int i = 0;
        while (i < head.length && " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf(at(head, i)) >= 0) {
            i++;
        }
        return at(head, i);
    }

    /** The first characters, for a message. */
    String excerpt() {
        return excerpt(head);
    }

    private static String excerpt(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, EXCERPT), StandardCharsets.UTF_8);
        return start.replaceAll("[\\p{Cntrl}\\uFFFD]", "?");
    }
}
