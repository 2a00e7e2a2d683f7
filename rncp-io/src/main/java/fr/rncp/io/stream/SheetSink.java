package fr.rncp.io.stream;

import fr.rncp.model.CertificationSheet;
import java.io.IOException;

/** The writer of a format: it receives sheets and writes bytes. Not thread-safe. */
public interface SheetSink {

    /**
     * Writes a sheet, either completely or not at all.
     *
     * @param sheet the next sheet
     * @throws IOException if the bytes cannot be written
     */
    void write(CertificationSheet sheet) throws IOException;

    /**
     * Writes the content that follows the last sheet.
     *
     * @throws IOException if the bytes cannot be written
     */
    void finish() throws IOException;
}
