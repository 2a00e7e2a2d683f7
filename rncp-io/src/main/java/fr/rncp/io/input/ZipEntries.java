package fr.rncp.io.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The entries of a zip, one after the other. */
interface ZipEntries extends Closeable {

    /**
     * An entry of a zip.
     *
     * @param name its name
     * @param content its inflated bytes, to be read before the next entry
     */
    record Entry(String name, InputStream content) {}

    /**
     * Advances to the next entry.
     *
     * @return the entry, or null after the last one
     * @throws IOException if it cannot be read, or entries are missing
     */
    @Nullable
    Entry next() throws IOException;

    /** {@return whether the next entry is readable after a damaged one} */
    boolean surviveDamage();
}
