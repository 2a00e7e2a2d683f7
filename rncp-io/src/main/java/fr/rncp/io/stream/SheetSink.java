package fr.rncp.io.stream;

import fr.rncp.model.CertificationSheet;
import java.io.IOException;

/** The writing side of a format: sheets go in, bytes come out. Not thread-safe. */
public interface SheetSink {

    /**
     * Writes a sheet; nothing of it is written if it cannot be.
     *
     * @param sheet the next sheet
     * @throws IOException if the bytes cannot be written
     */
    void write(CertificationSheet sheet) throws IOException;

    /**
     * Writes what stands after the last sheet.
     *
     * @throws IOException if the bytes cannot be written
     */
    void finish() throws IOException;
}
