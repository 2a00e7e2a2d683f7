package fr.rncp.io.input;

import fr.rncp.io.message.Observation;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates all members of a gzip file (RFC 1952), one after the other. {@link java.util.zip.GZIPInputStream} ends
 * silently at a member that it cannot read, and if {@link InputStream#available()} is 0 between two members. This class
 * accepts nothing after the last member but the end of the bytes, or zeros up to it, which it counts: they fill the
 * last block of a file, or have replaced a member.
 */
final class GzipMembers extends BlockStream {

    private static final int MAGIC = 0x8B1F;
    private static final int DEFLATE = 8;

    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA_FIELD = 4;
    private static final int FILE_NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream in;
    private final LongConsumer onZeros;
    private final byte[] buffer = new byte[64 * 1024];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 headerChecksum = new CRC32();
    private final CRC32 checksum = new CRC32();
    private int position;
    private int end;
    private boolean inMember;
    private boolean done;

    GzipMembers(InputStream in, LongConsumer onZeros) {
        this.in = in;
        this.onZeros = onZeros;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (length > 0 && (inMember || startsMember())) {
            int count = inflate(target, offset, length);
            if (count > 0) {
                checksum.update(target, offset, count);
                return count;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary()) {
                throw ArchiveFault.malformed(Observation.GZIP_HEADER.with());
            }
        }
        return length == 0 ? 0 : -1;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        if (inflater.needsInput()) {
            requireMore();
            inflater.setInput(buffer, position, end - position);
            position = end;
        }
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw ArchiveFault.malformed(Observation.DAMAGED_DATA.with());
        }
    }

    /** Reads the header of the next member; returns false if there is none. */
    private boolean startsMember() throws IOException {
        if (done) {
            return false;
        }
        headerChecksum.reset();
        if (position == end && !fill()) {
            return finish();
        }
        int magic = readByte();
        if (magic == 0) {
            requireZerosOnly();
            return finish();
        }
        if ((magic | readByte() << 8) != MAGIC) {
            throw ArchiveFault.malformed(Observation.AFTER_GZIP.with());
        }
        readHeader();
        inMember = true;
        return true;
    }

    private boolean finish() {
        done = true;
        inflater.end();
        return false;
    }

    private void readHeader() throws IOException {
        if (readByte() != DEFLATE) {
            throw ArchiveFault.malformed(Observation.GZIP_HEADER.with());
        }
        int flags = readByte();
        if ((flags & RESERVED) != 0) {
            throw ArchiveFault.malformed(Observation.GZIP_HEADER.with());
        }
        pass(6); // time, level, system
        if ((flags & EXTRA_FIELD) != 0) {
            pass(readNumber(2));
        }
        if ((flags & FILE_NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            long expected = headerChecksum.getValue() & 0xFFFF;
            requireEqual(readNumber(2), expected);
        }
    }

    private void endMember() throws IOException {
        position = end - inflater.getRemaining();
        requireEqual(readNumber(4), checksum.getValue());
        requireEqual(readNumber(4), inflater.getBytesWritten() & 0xFFFFFFFFL);
        inflater.reset();
        checksum.reset();
        inMember = false;
    }

    private static void requireEqual(long found, long expected) throws ArchiveFault {
        if (found != expected) {
            throw ArchiveFault.malformed(Observation.CHECKSUM.with());
        }
    }

    /** Checks that only zeros remain, of which the first has been read, and counts them. */
    private void requireZerosOnly() throws IOException {
        long zeros = 1;
        while (position < end || fill()) {
            if (buffer[position++] != 0) {
                throw ArchiveFault.malformed(Observation.AFTER_GZIP.with());
            }
            zeros++;
        }
        onZeros.accept(zeros);
    }

    private void pass(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            readByte();
        }
    }

    private void skipText() throws IOException {
        int last;
        do {
            last = readByte();
        } while (last != 0);
    }

    private long readNumber(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) readByte() << (8 * i);
        }
        return number;
    }

    private int readByte() throws IOException {
        if (position == end) {
            requireMore();
        }
        int b = buffer[position++] & 0xFF;
        headerChecksum.update(b);
        return b;
    }

    private void requireMore() throws IOException {
        if (position == end && !fill()) {
            throw ArchiveFault.cutShort(Observation.CUT_DATA.with());
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(in.read(buffer, 0, buffer.length), 0);
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
