package fr.rncp.io.page.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The encoding of a page: UTF-8, UTF-16, the one that its HTML declares, or windows-1252 for text without UTF-8. */
public final class PageCharset {

    private static final int HEAD = 8_192;

    /** The byte order mark of UTF-8, decoded as ISO-8859-1. */
    private static final String MARK_OF_UTF_8 = "\u00EF\u00BB\u00BF";

    private static final Pattern IN_CONTENT = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';]+)");
    private static final Pattern IN_PROLOG =
            Pattern.compile("(?i)^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"'>]+)");

    /** The charsets that the HTML standard decodes as windows-1252, which is a superset of them. */
    private static final Set<String> LATIN = Set.of("iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PageCharset() {}

    /** Returns the charset indicated by a byte order mark, or by a first {@code <} of two bytes; otherwise UTF-8. */
    public static Charset of(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            case 0x003C -> StandardCharsets.UTF_16BE;
            case 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /**
     * Returns the charset of a text: windows-1252 if some bytes are not ASCII and no bytes are characters in UTF-8. A
     * damaged text in UTF-8 still contains valid characters.
     */
    public static Charset ofText(byte[] bytes) {
        Charset marked = of(bytes);
        boolean isOther = false;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                isOther = true;
                if ((bytes[i] & 0xC0) == 0xC0 && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
                    return marked;
                }
            }
        }
        return isOther && marked.equals(StandardCharsets.UTF_8) ? WINDOWS : marked;
    }

    /**
     * Returns the charset declared by HTML that is not in UTF-8; empty after a byte order mark of UTF-8, which takes
     * precedence.
     */
    public static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith(MARK_OF_UTF_8)) {
            return Optional.empty();
        }
        Matcher prolog = IN_PROLOG.matcher(head);
        return prolog.find()
                ? Optional.of(prolog.group(1))
                : inMeta(Parser.htmlParser().parseInput(head, ""));
    }

    private static Optional<String> inMeta(Document page) {
        return page.select("meta[charset], meta[http-equiv=content-type]").stream()
                .map(PageCharset::inMeta)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> inMeta(Element meta) {
        if (meta.hasAttr("charset")) {
            return Optional.of(meta.attr("charset").strip());
        }
        Matcher content = IN_CONTENT.matcher(meta.attr("content"));
        return content.find() ? Optional.of(content.group(1)) : Optional.empty();
    }

    /**
     * Returns the charset of that name. The result is empty if the charset is unknown, or if the declaration could not
     * be read in it.
     */
    public static Optional<Charset> named(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(LATIN.contains(key) ? "windows-1252" : name))
                    .filter(charset -> !charset.name().contains("UTF-16")
                            && !charset.name().contains("UTF-32"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Decodes strictly: malformed input is refused, not replaced. */
    public static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
