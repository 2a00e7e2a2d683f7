package fr.rncp.io.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks whether the central directory of a zip accounts for every byte before it. If it does not, the file holds
 * entries that it does not list: another zip is glued to it or lies in its comment, or the directory is damaged.
 */
final class ZipCoverage {

    private static final int END = 0x06054B50;
    private static final int LISTED = 0x02014B50;
    private static final int ENTRY = 0x04034B50;
    private static final int END_LENGTH = 22;
    private static final int LISTED_LENGTH = 46;
    private static final int ENTRY_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long ZIP_64 = 0xFFFFFFFFL;

    /** In bytes: the descriptor behind an entry has a signature or not, and lengths of 4 or 8 bytes. */
    private static final List<Integer> DESCRIPTORS = List.of(0, 12, 16, 20, 24);

    private static final int HAS_DESCRIPTOR = 8;

    private final FileChannel file;

    private ZipCoverage(FileChannel file) {
        this.file = file;
    }

    /** An entry as the directory lists it. */
    private record Listed(long offset, long length, boolean hasDescriptor) {}

    /**
     * Checks a file.
     *
     * @return whether nothing lies between its entries and before its directory; true as well for Zip64, which is not
     *     examined
     * @throws IOException if it cannot be read
     */
    static boolean isComplete(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            return new ZipCoverage(file).isComplete();
        }
    }

    private boolean isComplete() throws IOException {
        Optional<ByteBuffer> end = end();
        if (end.isEmpty()) {
            return false;
        }
        long size = Integer.toUnsignedLong(end.get().getInt(12));
        long directory = Integer.toUnsignedLong(end.get().getInt(16));
        if (directory == ZIP_64
                || size == ZIP_64
                || Short.toUnsignedInt(end.get().getShort(10)) == 0xFFFF) {
            return true;
        }
        return directory + size <= file.size()
                && size <= Integer.MAX_VALUE
                && covers(entries(read(directory, (int) size)), directory);
    }

    /** The end record whose comment ends with the file. */
    private Optional<ByteBuffer> end() throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = read(file.size() - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == length) {
                return Optional.of(tail.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        return Optional.empty();
    }

    private static List<Listed> entries(ByteBuffer directory) {
        List<Listed> entries = new ArrayList<>();
        int at = 0;
        while (at + LISTED_LENGTH <= directory.limit() && directory.getInt(at) == LISTED) {
            entries.add(new Listed(
                    Integer.toUnsignedLong(directory.getInt(at + 42)),
                    Integer.toUnsignedLong(directory.getInt(at + 20)),
                    (directory.getShort(at + 8) & HAS_DESCRIPTOR) != 0));
            at += LISTED_LENGTH
                    + Short.toUnsignedInt(directory.getShort(at + 28))
                    + Short.toUnsignedInt(directory.getShort(at + 30))
                    + Short.toUnsignedInt(directory.getShort(at + 32));
        }
        entries.sort(Comparator.comparingLong(Listed::offset));
        return entries;
    }

    private boolean covers(List<Listed> entries, long directory) throws IOException {
        long expected = 0;
        boolean mayHaveDescriptor = false;
        for (Listed entry : entries) {
            long gap = entry.offset() - expected;
            if (entry.length() == ZIP_64) {
                return true;
            }
            if (!isAllowed(gap, mayHaveDescriptor) || entry.offset() + ENTRY_LENGTH > directory) {
                return false;
            }
            ByteBuffer header = read(entry.offset(), ENTRY_LENGTH);
            if (header.limit() < ENTRY_LENGTH || header.getInt(0) != ENTRY) {
                return false;
            }
            expected = entry.offset()
                    + ENTRY_LENGTH
                    + Short.toUnsignedInt(header.getShort(26))
                    + Short.toUnsignedInt(header.getShort(28))
                    + entry.length();
            mayHaveDescriptor = entry.hasDescriptor();
        }
        return isAllowed(directory - expected, mayHaveDescriptor);
    }

    private static boolean isAllowed(long gap, boolean mayHaveDescriptor) {
        return gap == 0 || (mayHaveDescriptor && DESCRIPTORS.stream().anyMatch(length -> length == gap));
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int count = 0;
        while (count >= 0 && bytes.hasRemaining()) {
            count = file.read(bytes, position + bytes.position());
        }
        return bytes.flip();
    }
}
