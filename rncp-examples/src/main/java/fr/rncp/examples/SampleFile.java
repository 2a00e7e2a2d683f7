package fr.rncp.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/**
 * The sample certifications as embedded files, to be read by a reader under test. All files are in UTF-8 without a byte
 * order mark.
 *
 * <p>{@link SampleSheets} contains the same sheets as typed records. The two real sheets include values that only a
 * page contains, so the XML files contain fewer values. Files with pitfalls are in {@link BadFile}.
 */
public enum SampleFile {
    /**
     * Both real sheets in the form of the official XML export, version 4.1, written by hand. Values that the pages do
     * not state are omitted; values for which the feed has no element are only in the pages.
     */
    EXPORT_XML("samples.xml"),
    /** The text of the public page of RNCP36440, in which {@code |} separates the cells of tables. */
    RNCP36440_PAGE("RNCP36440.txt"),
    /** The text of the public page of RNCP36716, in which each cell of a table is on a line of its own. */
    RNCP36716_PAGE("RNCP36716.txt"),
    /** {@link SampleSheets#rncp36440()} in this library's JSON, indented. */
    RNCP36440_JSON("RNCP36440.json"),
    /** {@link SampleSheets#rncp36716()} in this library's JSON, indented. */
    RNCP36716_JSON("RNCP36716.json"),
    /** {@link SampleSheets#fictional()} in the form of the official XML export, version 4.1, written by hand. */
    FICTIONAL_XML("fictional.xml"),
    /** {@link SampleSheets#fictional()} in this library's JSON: an indented array. */
    FICTIONAL_JSON("fictional.json"),
    /** {@link SampleSheets#all()} in this library's JSON, one sheet per line. */
    ALL_NDJSON("samples.ndjson");

    private final String fileName;

    SampleFile(String fileName) {
        this.fileName = fileName;
    }

    /** {@return the name of the file, without a folder, for example {@code RNCP36716.txt}} */
    public String fileName() {
        return fileName;
    }

    /** {@return the URL of the embedded file: {@code jar:…} or {@code file:…}} */
    public URL url() {
        URL url = SampleFile.class.getResource(fileName);
        if (url == null) {
            throw new IllegalStateException(fileName + " is missing next to " + SampleFile.class.getName());
        }
        return url;
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

    /**
     * Reads the whole file, at most about 40 000 characters.
     *
     * @return its text
     * @throws UncheckedIOException if the jar cannot be read
     */
    public String text() {
        try (InputStream bytes = open()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
