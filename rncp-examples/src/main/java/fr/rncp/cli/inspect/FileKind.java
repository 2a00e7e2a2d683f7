package fr.rncp.cli.inspect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Says what a file is, from its first bytes; whether it can be read is the reader's to say. */
final class FileKind {

    private static final int HEAD = 64;
    private static final int LISTED = 8;

    private FileKind() {}

    /** For example {@code zip of export.xml (XML)}. */
    static String of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, 'P', 'K')) {
            return zip(file);
        }
        return startsWith(head, 0x1F, 0x8B) ? "gzip of " + gzip(file) : plain(head);
    }

    private static String plain(byte[] head) {
        if (head.length == 0) {
            return "nothing, it is empty";
        }
        int first = 0;
        while (first < head.length && isSkipped(head[first])) {
            first++;
        }
        return switch (first < head.length ? head[first] : 0) {
            case '<' -> isHtml(head) ? "HTML" : "XML";
            case '{', '[' -> "JSON";
            default -> "something else";
        };
    }

    private static boolean isHtml(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("html");
    }

    /** White space, byte order marks, and the zero bytes of UTF-16. */
    private static boolean isSkipped(byte b) {
        return " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf(b & 0xFF) >= 0;
    }

    private static String gzip(Path file) {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return plain(in.readNBytes(HEAD));
        } catch (IOException e) {
            return "damaged data";
        }
    }

    private static String zip(Path file) {
        // ISO-8859-1 never refuses a name; what it makes of others is put right below.
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            List<? extends ZipEntry> entries =
                    zip.stream().filter(e -> !e.isDirectory()).limit(LISTED).toList();
            StringBuilder listed = new StringBuilder();
            for (ZipEntry entry : entries) {
                listed.append(listed.isEmpty() ? "" : ", ").append(entry(zip, entry));
            }
            long more = zip.stream().filter(e -> !e.isDirectory()).count() - entries.size();
            return "zip of " + listed + (more > 0 ? " and " + more + " more" : "");
        } catch (IOException e) {
            return "a damaged zip";
        }
    }

    private static String entry(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return name(entry) + " (" + plain(in.readNBytes(HEAD)) + ")";
        }
    }

    /** The published zips hold names in UTF-8 that are not marked as such; a marked one is right already. */
    private static String name(ZipEntry entry) {
        String name = entry.getName();
        try {
            ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(name));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        return head.length >= bytes.length && (head[0] & 0xFF) == bytes[0] && (head[1] & 0xFF) == bytes[1];
    }
}
