package fr.rncp.examples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small file with one pitfall for programs that read these registers. Use it to test your own reader. Each file comes
 * with the result of a correct reader and the result of a reader with the bug.
 *
 * <pre>{@code
 * for (BadFile file : BadFile.all()) {
 *     if (file.format() == BadFile.FileFormat.XML) {
 *         MyRegister read = MyReader.read(file.open());
 *         file.expected().facts().forEach((pointer, value) -> …);
 *     }
 * }
 * }</pre>
 *
 * <p>All sheets are fictional. For readers in other languages, the folder {@code fr/rncp/examples/gallery} has the same
 * data in JSON: start with its {@code index.json} and {@code README.md}.
 *
 * @param id the pitfall, with a letter if it has several files: {@code R1a}
 * @param title the subject of the file, in English
 * @param format the kind of the file
 * @param fileName the name of the file, without a folder
 * @param trap the peculiarity of the file
 * @param expected the result of a correct reader
 * @param bug the fault of a reader that has the bug
 * @param bugged the result of a reader that has the bug; it differs from {@code expected}
 */
public record BadFile(
        String id,
        String title,
        FileFormat format,
        String fileName,
        String trap,
        ReadingResult expected,
        String bug,
        ReadingResult bugged) {

    private static final List<BadFile> ALL = Gallery.read();

    /** The kind of a file. */
    public enum FileFormat {
        /** The official XML export. */
        XML,
        /** One table of the official CSV set. */
        CSV,
        /** A zip of tables of the official CSV set. */
        CSV_ZIP
    }

    /**
     * The result of a reader.
     *
     * @param refused true if reading ends with an error, even if sheets were read before it
     * @param tells the problems that the reader reports, as names of {@code ProblemCode} of rncp-io
     * @param facts values by their place: JSON Pointers into a document that the gallery's {@code README.md} describes
     *     ({@code /sheets/0/number}), each with its value as text, or empty if the place has no value
     */
    public record ReadingResult(boolean refused, List<String> tells, Map<String, Optional<String>> facts) {

        /** Copies the collections and keeps the order of the facts. */
        public ReadingResult {
            tells = List.copyOf(tells);
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }

    /** {@return all files of the gallery, in the order of the pitfalls} */
    public static List<BadFile> all() {
        return ALL;
    }

    /**
     * {@return the pitfall that the file shows, {@code R1} to {@code R20}: the id of the file without its final letter}
     */
    public String pitfall() {
        return id.replaceAll("[a-z]$", "");
    }

    /** {@return the URL of the embedded file: {@code jar:…} or {@code file:…}} */
    public URL url() {
        return Gallery.url(fileName);
    }

    /**
     * Opens the file; the caller closes the stream.
     *
     * @return its bytes
     * @throws IOException if the jar cannot be read
     */
    public InputStream open() throws IOException {
        return url().openStream();
    }

    /** Returns the id and the title. */
    @Override
    public String toString() {
        return id + " " + title;
    }
}
