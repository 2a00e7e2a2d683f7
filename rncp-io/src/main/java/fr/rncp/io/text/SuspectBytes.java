package fr.rncp.io.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Whether the XML of a sheet may hold a text with a flaw of {@link TextScan}. Few sheets do, and to search bytes for some
 * strings costs next to nothing, where a look at each character of each text was a tenth of all reading.
 */
public final class SuspectBytes {

    /** A tag behind escapes, a character behind a number, an entity that was escaped twice. */
    private static final Pattern ESCAPED = Pattern.compile("&(?:lt;|apos;|#|amp;(?:#|[A-Za-z]{2,8}[0-9]{0,2};))");

    /** The lead byte of all that stands from U+0080 to U+00BF. */
    private static final char LEAD = '\u00c2';

    private SuspectBytes() {}

    /** False only if no text of this UTF-8 can have a flaw. */
    public static boolean in(byte[] utf8) {
        String bytes = new String(utf8, StandardCharsets.ISO_8859_1); // a byte a character
        return bytes.contains("''")
                || bytes.contains("<![CDATA[")
                || bytes.indexOf('\t') >= 0
                || bytes.indexOf('\u007f') >= 0
                || bytes.contains("\u00e2\u0080\u00af")
                || hasControlOrSpace(bytes)
                || (bytes.indexOf('&') >= 0 && ESCAPED.matcher(bytes).find());
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
