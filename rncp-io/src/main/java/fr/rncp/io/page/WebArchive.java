package fr.rncp.io.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with its pictures and styles in one file ({@code .mhtml}), as browsers save it: a message of several parts, of
 * which the first one in HTML is the page.
 */
final class WebArchive {

    private static final int HEAD = 4_096;

    private static final Pattern START = Pattern.compile("[A-Za-z][A-Za-z-]{0,60}:");
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"\r\n]{1,100})\"|([^\\s;]{1,100}))");
    private static final Pattern ENCODING = Pattern.compile("(?im)^content-transfer-encoding:\\s*([a-z0-9-]+)");
    private static final Pattern HTML = Pattern.compile("(?im)^content-type:\\s*text/html\\b");

    private WebArchive() {}

    /** Checks whether a file begins like a page of several parts. */
    static boolean isArchive(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String start = head.toLowerCase(Locale.ROOT);
        return START.matcher(head).lookingAt()
                && start.contains("mime-version:")
                && start.contains("multipart/related")
                && BOUNDARY.matcher(head).find();
    }

    /** Returns the bytes of the page; empty if no part is HTML. */
    static Optional<byte[]> page(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher boundary = BOUNDARY.matcher(all);
        if (!boundary.find()) {
            return Optional.empty();
        }
        String line = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        int start = all.indexOf(line, boundary.end());
        while (start >= 0) {
            int end = all.indexOf(line, start + line.length());
            String part = all.substring(start + line.length(), end < 0 ? all.length() : end);
            int body = endOfHeader(part);
            if (HTML.matcher(part.substring(0, body)).find()) {
                return Optional.of(decoded(part.substring(body), encoding(part.substring(0, body))));
            }
            start = end;
        }
        return Optional.empty();
    }

    private static int endOfHeader(String part) {
        int unix = part.indexOf("\n\n");
        int windows = part.indexOf("\r\n\r\n");
        if (windows >= 0 && (unix < 0 || windows < unix)) {
            return windows + 4;
        }
        return unix < 0 ? part.length() : unix + 2;
    }

    private static String encoding(String header) {
        Matcher encoding = ENCODING.matcher(header);
        return encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static byte[] decoded(String body, String encoding) {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return switch (encoding) {
            case "quoted-printable" -> unquoted(bytes);
            case "base64" -> unpacked(bytes);
            default -> bytes;
        };
    }

    /** Decodes base64; what is not base64 is returned as it is, and refused as a page later. */
    private static byte[] unpacked(byte[] bytes) {
        try {
            return Base64.getMimeDecoder().decode(bytes);
        } catch (IllegalArgumentException e) {
            return bytes;
        }
    }

    /** Decodes bytes such as {@code =C3=A9}; an equals sign at the end of a line joins it with the next one. */
    private static byte[] unquoted(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int code = bytes[i] == '=' ? code(bytes, i) : -1;
            if (code >= 0) {
                out.write(code);
                i += 3;
            } else if (bytes[i] == '=' && endOfLine(bytes, i + 1) > 0) {
                i = endOfLine(bytes, i + 1);
            } else {
                out.write(bytes[i]);
                i++;
            }
        }
        return out.toByteArray();
    }

    private static int code(byte[] bytes, int at) {
        int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** Returns the start of the line after a break; -1 if there is no break. */
    private static int endOfLine(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && (bytes[end] == ' ' || bytes[end] == '\t' || bytes[end] == '\r')) {
            end++;
        }
        return end < bytes.length && bytes[end] == '\n' ? end + 1 : -1;
    }
}
