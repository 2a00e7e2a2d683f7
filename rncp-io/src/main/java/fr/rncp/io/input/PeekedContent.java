package fr.rncp.io.input;

import fr.rncp.io.ContentKind;
import fr.rncp.io.message.Observation;
import fr.rncp.io.page.PageSource;
import fr.rncp.io.xml.FeedSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Content whose first bytes have been inspected.
 *
 * @param in the content, at its first byte
 * @param head its first bytes
 * @param kind the kind that they indicate
 */
@SuppressWarnings("ArrayRecordComponent") // used once, never compared
record PeekedContent(InputStream in, byte[] head, ContentKind kind) {

    private static final int EXCERPT = 60;

    /** The first bytes of archives that are not read: 7z, RAR, xz, bzip2, Zstandard, lzip, Unix compress, cabinet. */
    private static final List<String> OTHER_ARCHIVES =
            List.of("7z\u00BC\u00AF", "Rar!", "\u00FD7zXZ", "BZh", "(\u00B5/\u00FD", "LZIP", "\u001F\u009D", "MSCF");

    private static final int TAR_MARK_AT = 257;
    private static final String TAR_MARK = "ustar";

    /** The names of the first entries of documents and programs that are zip files. */
    private static final List<String> NO_ARCHIVES =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "mimetype", "META-INF/");

    /** The names of the first entries of documents of office programs. */
    private static final List<String> OFFICE_ENTRIES =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "mimetypeapplication/vnd.oasis");

    private static final String RICH_TEXT = "{\\rtf";
    private static final String OLD_OFFICE_DOCUMENT = "\u00D0\u00CF\u0011\u00E0";

    /** The first columns of the files of the official CSV set. */
    private static final Pattern CSV_HEADER =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?\"?(?:Id_Fiche|Numero_Fiche)\"?[;,]", Pattern.CASE_INSENSITIVE);

    private static final int START = 120;

    private static final String ZIP_WITHOUT_ENTRIES = "PK\u0005\u0006";
    private static final int NAME_OF_FIRST_ENTRY_AT = 30;

    static PeekedContent at(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(new LatchedStream(raw), FeedSource.HEAD_LENGTH);
        in.mark(FeedSource.HEAD_LENGTH);
        byte[] head = head(in);
        in.reset();
        return new PeekedContent(in, head, kind(head));
    }

    /**
     * Returns the first bytes, up to a failure. A reader processes the bytes before a failure first and then meets the
     * failure itself.
     */
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
            case '{' -> excerpt(head).startsWith(RICH_TEXT) ? ContentKind.OTHER : ContentKind.JSON;
            case '[' -> beginsWithOmission(head) ? pageOrOther(head) : ContentKind.JSON;
            default -> pageOrOther(head);
        };
    }

    /** Checks whether this is an archive, which may hold sheets; an office document is a zip without them. */
    boolean isArchive() {
        String start = new String(
                head, 0, Math.min(head.length, TAR_MARK_AT + TAR_MARK.length()), StandardCharsets.ISO_8859_1);
        if (kind == ContentKind.ZIP) {
            return !start.startsWith(ZIP_WITHOUT_ENTRIES)
                    && NO_ARCHIVES.stream().noneMatch(name -> start.startsWith(name, NAME_OF_FIRST_ENTRY_AT));
        }
        return kind == ContentKind.GZIP
                || OTHER_ARCHIVES.stream().anyMatch(start::startsWith)
                || start.startsWith(TAR_MARK, TAR_MARK_AT);
    }

    /** Checks whether this is a program for Windows, which may be an archive that extracts itself. */
    boolean isProgram() {
        return at(head, 0) == 'M' && at(head, 1) == 'Z' && kind == ContentKind.OTHER;
    }

    private static ContentKind pageOrOther(byte[] head) {
        if (PageSource.isHtml(head)) {
            return ContentKind.HTML_PAGE;
        }
        return PageSource.isText(head) ? ContentKind.TEXT_PAGE : ContentKind.OTHER;
    }

    /** Checks whether text was omitted at the start: {@code [...]} marks an omission and is not JSON. */
    private static boolean beginsWithOmission(byte[] head) {
        String start = excerpt(head).strip();
        return start.startsWith("[.") || start.startsWith("[…");
    }

    /** Returns the format, if it is known but not read. */
    Optional<Observation> known() {
        if (isArchive()) {
            return Optional.of(Observation.OTHER_ARCHIVE);
        }
        if (isProgram()) {
            return Optional.of(Observation.PROGRAM);
        }
        String start = new String(head, 0, Math.min(head.length, START), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return Optional.of(Observation.PDF);
        }
        if (isOfficeDocument(start)) {
            return Optional.of(Observation.OFFICE_DOCUMENT);
        }
        return CSV_HEADER.matcher(start).lookingAt() ? Optional.of(Observation.CSV_SET) : Optional.empty();
    }

    /** Checks whether this is a zip or another container that begins as documents of office programs do. */
    boolean isOfficeDocument() {
        return isOfficeDocument(new String(head, 0, Math.min(head.length, START), StandardCharsets.ISO_8859_1));
    }

    private boolean isOfficeDocument(String start) {
        return (kind == ContentKind.ZIP
                        && OFFICE_ENTRIES.stream().anyMatch(name -> start.startsWith(name, NAME_OF_FIRST_ENTRY_AT)))
                || start.startsWith(OLD_OFFICE_DOCUMENT)
                || start.startsWith(RICH_TEXT);
    }

    private static int at(byte[] head, int i) {
        return i < head.length ? head[i] & 0xFF : -1;
    }

    /** Returns the first byte that is neither part of a byte order mark nor white space, in UTF-8 or UTF-16. */
    private static int firstCharacter(byte[] head) {
        int i = 0;
        while (i < head.length && " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf(at(head, i)) >= 0) {
            i++;
        }
        return at(head, i);
    }

    /** Returns the first characters, for a message. */
    String excerpt() {
        return excerpt(head);
    }

    /** Checks whether the first bytes name sheets of an export, in UTF-8 or UTF-16. */
    boolean mentionsSheets() {
        return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<FICHE");
    }

    private static String excerpt(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, EXCERPT), StandardCharsets.UTF_8);
        return start.replaceAll("[\\p{Cntrl}\\uFFFD]", "?");
    }
}
