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
 * A small file with one trap in it, from the gallery of those that readers of these registers have fallen into: for
 * tests of a reader of your own. Beside the file stands what a correct reader makes of it, and what the reader with the
 * bug makes of it.
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
 * <p>All sheets are made up. For readers in another language the same is in JSON, in the folder
 * {@code fr/rncp/examples/gallery}: start at its {@code index.json} and {@code README.md}.
 *
 * @param id the pitfall, and a letter where it has several files: {@code R1a}
 * @param title what the file is about, in English
 * @param format what kind of file it is
 * @param fileName the name of the file, without a folder
 * @param trap what is special about the file
 * @param expected what a correct reader gives
 * @param bug what goes wrong in a reader that has the bug
 * @param bugged what a reader that has the bug gives; it differs from {@code expected}
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

    /** Kinds of files. */
    public enum FileFormat {
        /** The official XML export. */
        XML,
        /** One table of the official CSV set. */
        CSV,
        /** A zip of tables of the official CSV set. */
        CSV_ZIP
    }

    /**
     * What a reader gives.
     *
     * @param refused true if reading ends with an error, whatever was read before
     * @param tells what the reader reports beside the sheets, as names of {@code ProblemCode} of rncp-io
     * @param facts values by their place: JSON Pointers into a document that the gallery's {@code README.md} describes
     *     ({@code /sheets/0/number}), each with the scalar that stands there as text, or empty if nothing stands there
     */
    public record ReadingResult(boolean refused, List<String> tells, Map<String, Optional<String>> facts) {

        /** Copies its collections; the facts keep their order. */
        public ReadingResult {
            tells = List.copyOf(tells);
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }

    /** {@return every file of the gallery, in the order of its pitfalls} */
    public static List<BadFile> all() {
        return ALL;
    }

    /** {@return the pitfall that the file shows, {@code R1} to {@code R20}: its id without a letter} */
    public String pitfall() {
        return id.replaceAll("[a-z]$", "");
    }

    /** {@return the address at which the file is embedded: {@code jar:…} or {@code file:…}} */
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

    /** The id and the title. */
    @Override
    public String toString() {
        return id + " " + title;
    }
}
