package fr.rncp.io.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the XML of a sheet may hold a text with a flaw of {@link TextScan}. Few sheets do, and to search bytes for
 * some strings costs next to nothing, where a look at each character of each text was a tenth of all reading.
 */
public final class SuspectBytes {

    /** A tag behind escapes, a character behind a number, an entity that was escaped twice. */
    private static final Pattern ESCAPED =
            Pattern.compile("&(?:lt;[/!A-Za-z]|apos;|#|amp;(?:#|[A-Za-z]{2,8}[0-9]{0,2};))");

    /** The lead byte of all that stands from U+0080 to U+00BF. */
    private static final char LEAD = '\u00c2';

    private SuspectBytes() {}

    /** False only if no text of this UTF-8 can have a flaw. */
    public static boolean in(byte[] utf8) {
        String bytes = new String(utf8, StandardCharsets.ISO_8859_1); // a byte a character
        return bytes.indexOf('\t') >= 0
                || bytes.indexOf('\u007f') >= 0
                || has(bytes, "''", 0)
                || has(bytes, "<![CDATA[", 1)
                || has(bytes, "\u00e2\u0080\u00af", 2)
                || hasControlOrSpace(bytes)
                || hasEscape(bytes);
    }

    /** Searches for the rarest character of the mark: for one, the search is five times faster than for several. */
    private static boolean has(String bytes, String mark, int rarest) {
        char c = mark.charAt(rarest);
        for (int i = bytes.indexOf(c); i >= 0; i = bytes.indexOf(c, i + 1)) {
            if (bytes.startsWith(mark, i - rarest)) {
                return true;
            }
        }
        return false;
    }

    /** The expression is tried at each ampersand only: to let it search would cost a look at each character. */
    private static boolean hasEscape(String bytes) {
        Matcher escaped = ESCAPED.matcher(bytes);
        for (int i = bytes.indexOf('&'); i >= 0; i = bytes.indexOf('&', i + 1)) {
            if (escaped.region(i, bytes.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasControlOrSpace(String bytes) {
        for (int i = bytes.indexOf(LEAD); i >= 0 && i + 1 < bytes.length(); i = bytes.indexOf(LEAD, i + 1)) {
            if (bytes.charAt(i + 1) <= '\u00a0') {
                return true;
            }
        }
        return false;
    }
}
