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
 * The entries of a zip file as listed by its central directory. An entry is readable unless its own data or its record
 * in the directory is damaged.
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
     * @param onBytesRead receives the number of compressed bytes of each read, estimated in proportion to the inflated
     *     bytes
     * @throws java.util.zip.ZipException if its directory cannot be read
     */
    static DirectoryZip open(Path file, LongConsumer onBytesRead) throws IOException {
        // ISO-8859-1 accepts every name; published zips contain UTF-8 names that are not marked as such.
        return new DirectoryZip(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1), onBytesRead);
    }

    /** {@return the number of compressed bytes of the entries up to and including this one} */
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
