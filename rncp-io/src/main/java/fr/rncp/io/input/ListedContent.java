package fr.rncp.io.input;

import fr.rncp.io.message.Observation;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The inflated bytes of an entry that the directory of a zip lists, opened at the first read, and checked at their end
 * against the length and the checksum listed there, which {@link ZipFile} does not do.
 */
final class ListedContent extends InputStream {

    private final ZipFile zip;
    private final ZipEntry entry;
    private final LongConsumer onBytesRead;
    private final CRC32 checksum = new CRC32();
    private @Nullable InputStream opened;
    private long inflated;
    private long reported;

    ListedContent(ZipFile zip, ZipEntry entry, LongConsumer onBytesRead) {
        this.zip = zip;
        this.entry = entry;
        this.onBytesRead = onBytesRead;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = content().read(target, offset, length);
        if (count > 0) {
            checksum.update(target, offset, count);
            inflated += count;
            report();
        } else if (count < 0) {
            verify();
        }
        return count;
    }

    private InputStream content() throws IOException {
        InputStream content = opened;
        if (content == null) {
            content = zip.getInputStream(entry);
            opened = content;
        }
        return content;
    }

    /** Reports the compressed bytes read so far, in proportion to the inflated bytes. */
    private void report() {
        double share = entry.getSize() > 0 ? Math.min(1, (double) inflated / entry.getSize()) : 0;
        long read = (long) (share * Math.max(entry.getCompressedSize(), 0));
        if (read > reported) {
            onBytesRead.accept(read - reported);
            reported = read;
        }
    }

    private void verify() throws ArchiveFault {
        if (inflated != entry.getSize() || checksum.getValue() != entry.getCrc()) {
            throw ArchiveFault.malformed(Observation.CHECKSUM.with());
        }
    }
}
