package fr.rncp.io.input;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The statements of a zip about an entry, in front of its data or in the directory.
 *
 * @param name the bytes of its name
 * @param flags the flags
 * @param method the compression method
 * @param checksum the CRC-32 of its content
 * @param compressed the number of bytes of its data
 * @param size the number of bytes of its content
 * @param offset the location of the header in front of its data, if the directory states this
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record EntryHeader(byte[] name, int flags, int method, long checksum, long compressed, long size, long offset) {

    /** The length of a header in front of the data, without name and extra field. */
    static final int LOCAL_LENGTH = 30;

    /** The length of a header in the directory, without name, extra field and comment. */
    static final int LISTED_LENGTH = 46;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int DESCRIPTOR = 8;
    private static final int ZIP_64 = 1;
    private static final long IN_EXTRA_FIELD = 0xFFFFFFFFL;

    /** Reads a header in front of the data. */
    static EntryHeader local(ByteBuffer header, byte[] name, byte[] extra) {
        return of(header, 6, -1, name, extra);
    }

    /** Reads a header of the directory. */
    static EntryHeader listed(ByteBuffer header, byte[] name, byte[] extra) {
        return of(header, 8, 42, name, extra);
    }

    private static EntryHeader of(ByteBuffer header, int flagsAt, int offsetAt, byte[] name, byte[] extra) {
        ByteBuffer large = zip64(extra);
        long compressed = Integer.toUnsignedLong(header.getInt(flagsAt + 12));
        long size = large(Integer.toUnsignedLong(header.getInt(flagsAt + 16)), large);
        compressed = large(compressed, large);
        long offset = offsetAt < 0 ? 0 : large(Integer.toUnsignedLong(header.getInt(offsetAt)), large);
        int flags = Short.toUnsignedInt(header.getShort(flagsAt));
        int method = Short.toUnsignedInt(header.getShort(flagsAt + 2));
        long checksum = Integer.toUnsignedLong(header.getInt(flagsAt + 8));
        return new EntryHeader(name, flags, method, checksum, compressed, size, offset);
    }

    private static long large(long value, ByteBuffer large) {
        return value == IN_EXTRA_FIELD && large.remaining() >= Long.BYTES ? large.getLong() : value;
    }

    /** Returns the part of the extra field that contains numbers of 64 bits. */
    private static ByteBuffer zip64(byte[] extra) {
        ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        while (fields.remaining() >= 2 * Short.BYTES) {
            int id = Short.toUnsignedInt(fields.getShort());
            int length = Math.min(Short.toUnsignedInt(fields.getShort()), fields.remaining());
            if (id == ZIP_64) {
                return fields.slice(fields.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            fields.position(fields.position() + length);
        }
        return ByteBuffer.allocate(0);
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean isStored() {
        return method == STORED;
    }

    boolean isDeflated() {
        return method == DEFLATED;
    }

    /** Checks whether checksum and lengths follow the data, and are not stated in front of it. */
    boolean hasDescriptor() {
        return (flags & DESCRIPTOR) != 0;
    }

    /** Returns the first byte that may follow the entry, which may have an extra field in front of its data. */
    long leastEnd() {
        return offset + LOCAL_LENGTH + name.length + compressed;
    }

    /** Returns the same header with an offset that is larger by {@code shift}. */
    EntryHeader at(long shift) {
        return new EntryHeader(name, flags, method, checksum, compressed, size, offset + shift);
    }

    /** Returns the same header as if nothing followed the data, as the directory states everything. */
    EntryHeader withoutDescriptor() {
        return new EntryHeader(name, flags & ~DESCRIPTOR, method, checksum, compressed, size, offset);
    }
}
