package fr.rncp.io.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip that is a file, as its central directory lists them: damage outside of an entry and its place in
 * the directory costs nothing.
 */
final class DirectoryZip implements ZipEntries {

    private final ZipFile zip;
    private final Iterator<? extends ZipEntry> entries;
    private final LongConsumer onBytesRead;
    private long compressed;

    private DirectoryZip(ZipFile zip, LongConsumer onBytesRead) {
        this.zip = zip;
        this.entries = zip.stream().iterator();
        this.onBytesRead = onBytesRead;
    }

    /**
     * Opens a zip.
     *
     * @param file a regular file
     * @param onBytesRead receives how many compressed bytes each read took, in proportion to what was inflated
     * @throws java.util.zip.ZipException if its directory cannot be read
     */
    static DirectoryZip open(Path file, LongConsumer onBytesRead) throws IOException {
        // ISO-8859-1 never refuses a name; published zips hold UTF-8 names that are not marked as such.
        return new DirectoryZip(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1), onBytesRead);
    }

    /** {@return the compressed bytes of the entries up to this one} */
    long compressed() {
        return compressed;
    }

    @Override
    public @Nullable Entry next() {
        if (!entries.hasNext()) {
            return null;
        }
        ZipEntry entry = entries.next();
        compressed += Math.max(entry.getCompressedSize(), 0);
        return new Entry(ZipNames.decoded(entry), new ListedContent(zip, entry, onBytesRead));
    }

    @Override
    public boolean surviveDamage() {
        return true;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
