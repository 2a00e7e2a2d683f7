package fr.rncp.io.input;

import fr.rncp.io.message.Observation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip file as listed by its directory. An entry is readable unless its own data is damaged, encrypted
 * or compressed in an unknown way.
 */
final class DirectoryZip implements ZipEntries {

    private final FileChannel file;
    private final Iterator<EntryHeader> entries;
    private final LongConsumer onBytesRead;
    private boolean hasGaps;
    private @Nullable EntryContent current;
    private long compressed;

    private DirectoryZip(FileChannel file, ZipDirectory directory, LongConsumer onBytesRead) {
        this.file = file;
        this.entries = directory.entries().iterator();
        this.hasGaps = directory.hasGaps();
        this.onBytesRead = onBytesRead;
    }

    /**
     * Opens a zip.
     *
     * @param path a regular file
     * @param behindPrefix whether other content, such as a program, may precede the first entry
     * @param onBytesRead receives the number of compressed bytes of each read
     * @return the zip; empty if its directory is damaged or does not list all entries
     * @throws IOException if the file cannot be read
     */
    @SuppressWarnings("MustBeClosedChecker")
    static Optional<DirectoryZip> open(Path path, boolean behindPrefix, LongConsumer onBytesRead) throws IOException {
        FileChannel file = FileChannel.open(path);
        Optional<ZipDirectory> directory = Optional.empty();
        try {
            directory = ZipDirectory.of(file, behindPrefix);
        } finally {
            if (directory.isEmpty()) {
                file.close();
            }
        }
        return directory.map(found -> new DirectoryZip(file, found, onBytesRead));
    }

    /** Checks whether a file ends with a zip that other content precedes. */
    static boolean isBehindPrefix(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            return ZipDirectory.of(file, true).isPresent();
        }
    }

    /** {@return the number of compressed bytes of the entries up to and including this one} */
    long compressed() {
        return compressed;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        closeCurrent();
        if (entries.hasNext()) {
            EntryHeader entry = entries.next().withoutDescriptor();
            return new Entry(ZipNames.decoded(entry.name()), content(entry));
        }
        if (hasGaps) {
            hasGaps = false;
            throw unaccounted();
        }
        return null;
    }

    private InputStream content(EntryHeader entry) throws IOException {
        compressed += entry.compressed();
        Optional<Long> start = ZipDirectory.data(file, entry);
        if (start.isEmpty()) {
            return new BlockStream() {
                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    throw unaccounted();
                }
            };
        }
        InputStream data = new WatchedStream(new Slice(start.get(), entry.compressed()), new ByteCount(onBytesRead));
        EntryContent content = new EntryContent(new PushbackInputStream(data, EntryContent.BUFFER), entry);
        current = content;
        return content;
    }

    private static ArchiveFault unaccounted() {
        return ArchiveFault.malformed(Observation.NEITHER_ENTRY_NOR_DIRECTORY.with());
    }

    private void closeCurrent() {
        if (current != null) {
            current.close();
        }
    }

    @Override
    public boolean surviveDamage() {
        return true;
    }

    @Override
    public void close() throws IOException {
        closeCurrent();
        file.close();
    }

    /** A part of the file. */
    private final class Slice extends BlockStream {

        private long position;
        private long left;

        Slice(long position, long length) {
            this.position = position;
            this.left = length;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int wanted = (int) Math.min(length, left);
            int count = wanted == 0 ? -1 : file.read(ByteBuffer.wrap(target, offset, wanted), position);
            position += Math.max(count, 0);
            left -= Math.max(count, 0);
            return count;
        }
    }
}
