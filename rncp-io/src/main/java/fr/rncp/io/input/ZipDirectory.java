package fr.rncp.io.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The directory at the end of a zip file. It lists every entry of the file, although the header in front of an entry,
 * or bytes between entries, may be damaged.
 */
final class ZipDirectory {

    private static final int END = 0x06054B50;
    private static final int END_64 = 0x06064B50;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int LISTED = 0x02014B50;
    private static final int ENTRY = 0x04034B50;
    private static final int END_LENGTH = 22;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** A directory of a thousand entries, the default limit, has some 100 kB. */
    private static final int LONGEST = 32 * 1024 * 1024;

    /** In bytes: the descriptor behind an entry has a signature or not, and lengths of 4 or 8 bytes. */
    private static final List<Integer> DESCRIPTORS = List.of(0, 12, 16, 20, 24);

    private final FileChannel file;
    private final List<EntryHeader> entries = new ArrayList<>();
    private boolean hasGaps;

    private ZipDirectory(FileChannel file) {
        this.file = file;
    }

    /**
     * The end of the directory and what the record after it states. The zip may begin behind something else, so that
     * all its offsets are too small.
     */
    private record EndRecord(long position, long count, long size, long offset) {

        long shift() {
            return position - size - offset;
        }
    }

    /**
     * Reads the directory of a file.
     *
     * @param file the file
     * @param behindPrefix whether other content, such as a program, may precede the first entry
     * @return the directory; empty if the file has no directory, if none of its descriptions is correct, or if an entry
     *     of the file is not listed: another zip is glued to the file, or the directory is damaged
     * @throws IOException if the file cannot be read
     */
    static Optional<ZipDirectory> of(FileChannel file, boolean behindPrefix) throws IOException {
        ZipDirectory directory = new ZipDirectory(file);
        Optional<EndRecord> end = directory.end();
        return end.isPresent() && directory.lists(end.get()) && directory.describes(end.get(), behindPrefix)
                ? Optional.of(directory)
                : Optional.empty();
    }

    /** Returns the entries, in the order of the directory, each with its location in the file. */
    List<EntryHeader> entries() {
        return entries;
    }

    /** Checks whether there are bytes before the directory that it does not account for. */
    boolean hasGaps() {
        return hasGaps;
    }

    /** Returns the end whose comment ends with the file. */
    private Optional<EndRecord> end() throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        long start = file.size() - length;
        ByteBuffer tail = read(start, length);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == length) {
                return Optional.of(end(start + at, tail.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN)));
            }
        }
        return Optional.empty();
    }

    private EndRecord end(long position, ByteBuffer end) throws IOException {
        long before = position - LOCATOR_64_LENGTH - END_64_LENGTH;
        ByteBuffer large = before < 0 ? ByteBuffer.allocate(0) : read(before, END_64_LENGTH + LOCATOR_64_LENGTH);
        if (large.limit() == END_64_LENGTH + LOCATOR_64_LENGTH
                && large.getInt(0) == END_64
                && large.getInt(END_64_LENGTH) == LOCATOR_64) {
            return new EndRecord(before, large.getLong(32), large.getLong(40), large.getLong(48));
        }
        return new EndRecord(
                position,
                Short.toUnsignedInt(end.getShort(10)),
                Integer.toUnsignedLong(end.getInt(12)),
                Integer.toUnsignedLong(end.getInt(16)));
    }

    private boolean lists(EndRecord end) throws IOException {
        if (end.size() < 0 || end.size() > LONGEST || end.offset() < 0 || end.shift() < 0) {
            return false;
        }
        ByteBuffer bytes = read(end.position() - end.size(), (int) end.size());
        while (bytes.remaining() >= EntryHeader.LISTED_LENGTH && bytes.getInt(bytes.position()) == LISTED) {
            if (!add(bytes, end.shift())) {
                return false;
            }
        }
        return !bytes.hasRemaining() && entries.size() == end.count();
    }

    private boolean add(ByteBuffer bytes, long shift) {
        ByteBuffer header =
                bytes.slice(bytes.position(), EntryHeader.LISTED_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + EntryHeader.LISTED_LENGTH);
        int comment = Short.toUnsignedInt(header.getShort(32));
        byte[] name = new byte[Short.toUnsignedInt(header.getShort(28))];
        byte[] extra = new byte[Short.toUnsignedInt(header.getShort(30))];
        if (bytes.remaining() < name.length + extra.length + comment) {
            return false;
        }
        bytes.get(name).get(extra).position(bytes.position() + comment);
        entries.add(EntryHeader.listed(header, name, extra).at(shift));
        return true;
    }

    private boolean describes(EndRecord end, boolean behindPrefix) throws IOException {
        List<EntryHeader> inFile = new ArrayList<>(entries);
        inFile.sort(Comparator.comparingLong(EntryHeader::offset));
        long directory = end.position() - end.size();
        long first = inFile.isEmpty() ? directory : inFile.get(0).offset();
        int sound = 0;
        for (int i = 0; i < inFile.size(); i++) {
            EntryHeader entry = inFile.get(i);
            long next = i + 1 < inFile.size() ? inFile.get(i + 1).offset() : directory;
            if (entry.offset() < 0 || entry.compressed() < 0 || entry.leastEnd() > next) {
                return false;
            }
            Optional<Long> after = data(file, entry).map(data -> data + entry.compressed());
            if (after.isPresent() && isAllowed(next - after.get(), entry.hasDescriptor())) {
                sound++;
            } else if (after.isPresent() && after.get() < next && isEntry(file, after.get())) {
                return false;
            }
        }
        hasGaps = sound < inFile.size();
        return (first == 0 || (behindPrefix && !inFile.isEmpty())) && (sound > 0 || inFile.isEmpty());
    }

    private static boolean isEntry(FileChannel file, long position) throws IOException {
        ByteBuffer signature = read(file, position, Integer.BYTES);
        return signature.limit() == Integer.BYTES && signature.getInt(0) == ENTRY;
    }

    private static boolean isAllowed(long gap, boolean mayHaveDescriptor) {
        return gap == 0 || (mayHaveDescriptor && DESCRIPTORS.stream().anyMatch(length -> length == gap));
    }

    /** Returns the location of the data of an entry; empty if its header is not where the directory locates it. */
    static Optional<Long> data(FileChannel file, EntryHeader entry) throws IOException {
        ByteBuffer header = read(file, entry.offset(), EntryHeader.LOCAL_LENGTH);
        if (header.limit() < EntryHeader.LOCAL_LENGTH || header.getInt(0) != ENTRY) {
            return Optional.empty();
        }
        int more = Short.toUnsignedInt(header.getShort(26)) + Short.toUnsignedInt(header.getShort(28));
        return Optional.of(entry.offset() + EntryHeader.LOCAL_LENGTH + more);
    }

    private ByteBuffer read(long position, int length) throws IOException {
        return read(file, position, length);
    }

    private static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int count = 0;
        while (count >= 0 && bytes.hasRemaining()) {
            count = file.read(bytes, position + bytes.position());
        }
        return bytes.flip();
    }
}
