package fr.rncp.io.input;

import fr.rncp.io.message.Observation;
import java.io.EOFException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The content of an entry of a zip, checked at its end against checksum and lengths. {@link java.util.zip.ZipFile}
 * checks neither and refuses a whole zip for one entry that it does not support; {@link java.util.zip.ZipInputStream}
 * does not read lengths of 64 bits behind the data.
 */
final class EntryContent extends BlockStream {

    /** The pushback buffer that this class needs. */
    static final int BUFFER = 64 * 1024;

    private static final int DESCRIPTOR = 0x08074B50;

    /** The possible forms of what follows the data: with a signature or not, with lengths of 8 or 4 bytes. */
    private static final List<Integer> DESCRIPTOR_LENGTHS = List.of(24, 16, 20, 12);

    private final PushbackInputStream bytes;
    private final EntryHeader header;
    private final CRC32 checksum = new CRC32();
    private final Inflater inflater = new Inflater(true);
    private final byte[] buffer = new byte[BUFFER];
    private long consumed;
    private long produced;
    private int given;
    private boolean done;

    /**
     * Creates the content.
     *
     * @param bytes its data, and what follows; able to take back {@link #BUFFER} bytes
     * @param header what is stated about it
     */
    EntryContent(PushbackInputStream bytes, EntryHeader header) {
        this.bytes = bytes;
        this.header = header;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0 || done) {
            return length == 0 ? 0 : -1;
        }
        requireSupport();
        int count = header.isStored() ? stored(target, offset, length) : inflated(target, offset, length);
        if (count > 0) {
            checksum.update(target, offset, count);
            produced += count;
            return count;
        }
        end();
        return -1;
    }

    private void requireSupport() throws ArchiveFault {
        if (header.isEncrypted()) {
            throw ArchiveFault.malformed(Observation.ENCRYPTED_ENTRY.with());
        }
        if (!header.isStored() && !header.isDeflated()) {
            throw ArchiveFault.malformed(Observation.COMPRESSION_METHOD.with(header.method()));
        }
        if (header.isStored() && header.hasDescriptor()) {
            throw ArchiveFault.unknownLength();
        }
    }

    private int stored(byte[] target, int offset, int length) throws IOException {
        int wanted = (int) Math.min(length, left());
        int count = wanted == 0 ? -1 : bytes.read(target, offset, wanted);
        if (wanted > 0 && count < 0) {
            throw cut();
        }
        consumed += Math.max(count, 0);
        return count;
    }

    private int inflated(byte[] target, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(target, offset, length);
            while (count == 0 && !inflater.finished()) {
                if (inflater.needsDictionary()) {
                    throw ArchiveFault.malformed(Observation.DAMAGED_DATA.with());
                }
                fill();
                count = inflater.inflate(target, offset, length);
            }
            return count;
        } catch (DataFormatException e) {
            throw ArchiveFault.malformed(Observation.DAMAGED_DATA.with());
        }
    }

    private void fill() throws IOException {
        int wanted = (int) Math.min(buffer.length, left());
        given = wanted == 0 ? -1 : bytes.read(buffer, 0, wanted);
        if (given < 0) {
            throw cut();
        }
        consumed += given;
        inflater.setInput(buffer, 0, given);
    }

    /** Returns the number of bytes of data that have not been consumed, as far as it is known. */
    private long left() {
        return header.hasDescriptor() ? Long.MAX_VALUE : Math.max(0, header.compressed() - consumed);
    }

    private static ArchiveFault cut() {
        return ArchiveFault.cutShort(Observation.CUT_DATA.with());
    }

    private void end() throws IOException {
        int unused = header.isDeflated() ? inflater.getRemaining() : 0;
        bytes.unread(buffer, given - unused, unused);
        consumed -= unused;
        done = true;
        inflater.end();
        boolean matches = header.hasDescriptor()
                ? passesDescriptor()
                : matches(header.checksum(), header.compressed(), header.size());
        if (!matches) {
            throw ArchiveFault.malformed(Observation.CHECKSUM.with());
        }
    }

    private boolean matches(long expectedChecksum, long compressed, long size) {
        return checksum.getValue() == expectedChecksum && consumed == compressed && produced == size;
    }

    /** Scans what follows the data; returns false if it has none of the possible forms. */
    private boolean passesDescriptor() throws IOException {
        byte[] following = bytes.readNBytes(DESCRIPTOR_LENGTHS.get(0));
        for (int length : DESCRIPTOR_LENGTHS) {
            if (following.length >= length && isDescriptor(following, length)) {
                bytes.unread(following, length, following.length - length);
                return true;
            }
        }
        return false;
    }

    private boolean isDescriptor(byte[] following, int length) {
        ByteBuffer numbers = ByteBuffer.wrap(following).order(ByteOrder.LITTLE_ENDIAN);
        boolean isSigned = length == 24 || length == 16;
        if (isSigned && numbers.getInt() != DESCRIPTOR) {
            return false;
        }
        long expected = Integer.toUnsignedLong(numbers.getInt());
        return length >= 20
                ? matches(expected, numbers.getLong(), numbers.getLong())
                : matches(expected, Integer.toUnsignedLong(numbers.getInt()), Integer.toUnsignedLong(numbers.getInt()));
    }

    /** Checks whether the end of the data is known without reading it. */
    boolean hasKnownEnd() {
        return !header.hasDescriptor();
    }

    /** Skips the data that has not been consumed, if its end is known. */
    void skipRest() throws IOException {
        if (done) {
            return;
        }
        done = true;
        inflater.end();
        try {
            bytes.skipNBytes(left());
        } catch (EOFException e) {
            throw cut();
        }
    }

    @Override
    public void close() {
        done = true;
        inflater.end();
    }
}
