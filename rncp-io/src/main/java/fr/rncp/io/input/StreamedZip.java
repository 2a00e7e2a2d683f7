package fr.rncp.io.input;

import fr.rncp.io.message.Observation;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip that is read as a stream. The last entry must be followed by a directory that lists exactly as
 * many entries as were read, and by nothing else.
 */
final class StreamedZip implements ZipEntries {

    private static final int ENTRY = 0x04034B50;
    private static final int LISTED_ENTRY = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int ARCHIVE_EXTRA = 0x08064B50;
    private static final int END_64 = 0x06064B50;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int SPANNING = 0x08074B50;
    private static final int SPANNING_NOT_NEEDED = 0x30304B50;

    private static final int LISTED_NAME = 28;
    private static final int END_64_LENGTH_AT = 4;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int END_LENGTH = 22;

    private final PushbackInputStream bytes;
    private @Nullable EntryContent current;
    private int met;

    StreamedZip(InputStream in) {
        this.bytes = new PushbackInputStream(in, EntryContent.BUFFER);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (met == 0) {
            passSpanningMark();
        }
        EntryContent before = current;
        current = null;
        if (before != null) {
            before.skipRest();
        }
        switch (signature()) {
            case ENTRY -> {
                met++;
                return nextEntry();
            }
            case LISTED_ENTRY, END, END_64, ARCHIVE_EXTRA -> {
                requireAll(countListed());
                return null;
            }
            default -> throw ArchiveFault.malformed(Observation.NEITHER_ENTRY_NOR_DIRECTORY.with());
        }
    }

    private Entry nextEntry() throws IOException {
        ByteBuffer fixed = record(EntryHeader.LOCAL_LENGTH, Observation.CUT_DATA);
        byte[] name = record(Short.toUnsignedInt(fixed.getShort(26)), Observation.CUT_DATA)
                .array();
        byte[] extra = record(Short.toUnsignedInt(fixed.getShort(28)), Observation.CUT_DATA)
                .array();
        EntryContent content = new EntryContent(bytes, EntryHeader.local(fixed, name, extra));
        current = content;
        return new Entry(ZipNames.decoded(name), content);
    }

    private void requireAll(int listed) throws ArchiveFault {
        if (listed != met) {
            throw ArchiveFault.malformed(Observation.LISTED_ENTRIES.with(listed, met));
        }
    }

    @Override
    public boolean surviveDamage() {
        return current != null && current.hasKnownEnd();
    }

    /** Returns the signature after the last entry, which must have been read to its end. */
    private int signature() throws IOException {
        byte[] signature = bytes.readNBytes(4);
        bytes.unread(signature);
        if (signature.length < 4) {
            throw ArchiveFault.cutShort(Observation.NO_DIRECTORY.with());
        }
        return littleEndian(signature).getInt();
    }

    /** Skips the directory and counts the entries that it lists. */
    private int countListed() throws IOException {
        int listed = 0;
        int signature = signature();
        while (signature == LISTED_ENTRY) {
            passListed();
            listed++;
            signature = signature();
        }
        passEnd(signature);
        return listed;
    }

    private void passListed() throws IOException {
        ByteBuffer lengths =
                record(EntryHeader.LISTED_LENGTH, Observation.NO_DIRECTORY).position(LISTED_NAME);
        int rest = Short.toUnsignedInt(lengths.getShort())
                + Short.toUnsignedInt(lengths.getShort())
                + Short.toUnsignedInt(lengths.getShort());
        pass(rest);
    }

    /** Skips the records that end a zip. Nothing but padding may follow: another zip would not be read. */
    private void passEnd(int first) throws IOException {
        int signature = first;
        while (signature != END) {
            switch (signature) {
                case END_64 -> skip(END_64_LENGTH_AT, Long.BYTES);
                case ARCHIVE_EXTRA -> skip(4, Integer.BYTES);
                case LOCATOR_64 -> skip(LOCATOR_64_LENGTH, 0);
                default -> throw ArchiveFault.malformed(Observation.NEITHER_ENTRY_NOR_DIRECTORY.with());
            }
            signature = signature();
        }
        skip(END_LENGTH - 2, Short.BYTES);
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            if (b != 0) {
                throw ArchiveFault.malformed(Observation.AFTER_ZIP.with());
            }
        }
    }

    /** Skips a record: its fixed part, a length, and the bytes that the length announces. */
    private void skip(int fixed, int lengthBytes) throws IOException {
        ByteBuffer length =
                record(fixed + lengthBytes, Observation.NO_DIRECTORY).position(fixed);
        pass(
                switch (lengthBytes) {
                    case Short.BYTES -> Short.toUnsignedInt(length.getShort());
                    case Integer.BYTES -> Integer.toUnsignedLong(length.getInt());
                    case Long.BYTES -> length.getLong();
                    default -> 0;
                });
    }

    private void pass(long count) throws IOException {
        try {
            bytes.skipNBytes(count);
        } catch (EOFException e) {
            throw ArchiveFault.cutShort(Observation.NO_DIRECTORY.with());
        }
    }

    private ByteBuffer record(int length, Observation ifCut) throws IOException {
        byte[] record = bytes.readNBytes(length);
        if (record.length < length) {
            throw ArchiveFault.cutShort(ifCut.with());
        }
        return littleEndian(record);
    }

    /** Skips the mark before the first entry that a zip has if it was made for several disks. */
    private void passSpanningMark() throws IOException {
        int signature = signature();
        if (signature == SPANNING || signature == SPANNING_NOT_NEEDED) {
            bytes.skipNBytes(4);
        }
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
        }
        bytes.close();
    }
}
