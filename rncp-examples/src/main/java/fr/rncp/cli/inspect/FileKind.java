package fr.rncp.cli.inspect;

import fr.rncp.cli.terminal.Words;
import fr.rncp.io.ContentKind;
import fr.rncp.io.SheetReader;
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
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Describes the kind of a file, and the content of a zip or a gzip. */
final class FileKind {

    private static final int LISTED = 8;

    private final Words words;

    FileKind(Words words) {
        this.words = words;
    }

    /** Returns the description, for example {@code zip of export.xml (XML)}. */
    String of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return words.of("kind.pipe"); // its content can be read only once, which the census does
        }
        ContentKind kind = SheetReader.sniff(file);
        return switch (kind) {
            case ZIP -> zip(file);
            case GZIP -> words.of("gzip", gzip(file));
            default -> words(kind);
        };
    }

    private String words(ContentKind kind) {
        return words.of("kind." + kind.name());
    }

    private String gzip(Path file) {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return words(SheetReader.sniff(in));
        } catch (IOException e) {
            return words.of("damaged");
        }
    }

    private String zip(Path file) {
        // ISO-8859-1 decodes every name; names in UTF-8 are corrected below.
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            List<? extends ZipEntry> entries =
                    zip.stream().filter(e -> !e.isDirectory()).limit(LISTED).toList();
            StringBuilder listed = new StringBuilder();
            for (ZipEntry entry : entries) {
                listed.append(listed.isEmpty() ? "" : ", ").append(entry(zip, entry));
            }
            long more = zip.stream().filter(e -> !e.isDirectory()).count() - entries.size();
            return words.of("zip", more > 0 ? words.of("more", listed, more) : listed);
        } catch (IOException e) {
            return words.of("zip.damaged");
        }
    }

    private String entry(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return words.of("entry", name(entry), words(SheetReader.sniff(in)));
        }
    }

    /**
     * Returns the name of an entry. The published zips contain names in UTF-8 that are not marked as such; a marked
     * name is already correct.
     */
    private static String name(ZipEntry entry) {
        String name = entry.getName();
        try {
            ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(name));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }
}
