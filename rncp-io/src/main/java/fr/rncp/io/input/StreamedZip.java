package fr.rncp.io.input;

import fr.rncp.io.message.Observation;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip that is read as a stream. {@link ZipInputStream} ends silently at anything that is not the
 * header of an entry, and does not read the directory. This class requires that the last entry is followed by a
 * directory that lists exactly as many entries as were read.
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

    private final Headers headers;
    private int met;

    StreamedZip(InputStream in) {
        this.headers = new Headers(in);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (met == 0) {
            headers.passSpanningMark();
        }
        switch (headers.signature()) {
            case ENTRY -> {
                met++;
                ZipEntry entry = headers.nextEntry();
                return new Entry(ZipNames.decoded(entry), headers);
            }
            case LISTED_ENTRY, END, END_64, ARCHIVE_EXTRA -> {
                requireAll(headers.countListed());
                return null;
            }
            default -> throw ArchiveFault.malformed(Observation.NEITHER_ENTRY_NOR_DIRECTORY.with());
        }
    }

    private void requireAll(int listed) throws ArchiveFault {
        if (listed != met) {
            throw ArchiveFault.malformed(Observation.LISTED_ENTRIES.with(listed, met));
        }
    }

    @Override
    public boolean surviveDamage() {
        return false;
    }

    @Override
    public void close() throws IOException {
        headers.close();
    }

    /** A stream of entries whose headers can be inspected. */
    private static final class Headers extends ZipInputStream {

        private static final int FLAGS = 6;
        private static final int UTF_8_NAME = 0x0800;
        private static final int LISTED_LENGTH = 46;
        private static final int LISTED_NAME = 28;
        private static final int END_64_LENGTH_AT = 4;
        private static final int LOCATOR_64_LENGTH = 20;
        private static final int END_LENGTH = 22;

        /**
         * The stream that {@link ZipInputStream} reads from, and to which it pushes back bytes that it read too early.
         */
        private final PushbackInputStream bytes;

        Headers(InputStream in) {
            // ISO-8859-1 accepts every name; published zips contain UTF-8 names that are not marked as such.
            super(in, StandardCharsets.ISO_8859_1);
            this.bytes = (PushbackInputStream) this.in;
        }

        /** Returns the signature after the last entry, which must have been read to its end. */
        int signature() throws IOException {
            byte[] signature = bytes.readNBytes(4);
            bytes.unread(signature);
            if (signature.length < 4) {
                throw noDirectory();
            }
            return littleEndian(signature).getInt();
        }

        /**
         * Returns the next entry. A name that is marked as UTF-8 but is not UTF-8 would be refused, so the mark is
         * removed.
         */
        ZipEntry nextEntry() throws IOException {
            byte[] start = bytes.readNBytes(FLAGS + 2);
            if (start.length == FLAGS + 2) {
                ByteBuffer header = littleEndian(start);
                header.putShort(FLAGS, (short) (header.getShort(FLAGS) & ~UTF_8_NAME));
            }
            bytes.unread(start);
            ZipEntry entry = getNextEntry();
            if (entry == null) {
                throw new EOFException("the header of an entry is cut");
            }
            return entry;
        }

        /** Skips the directory and counts the entries that it lists. */
        int countListed() throws IOException {
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
            byte[] header = bytes.readNBytes(LISTED_LENGTH);
            if (header.length < LISTED_LENGTH) {
                throw noDirectory();
            }
            ByteBuffer lengths = littleEndian(header).position(LISTED_NAME);
            int rest = Short.toUnsignedInt(lengths.getShort())
                    + Short.toUnsignedInt(lengths.getShort())
                    + Short.toUnsignedInt(lengths.getShort());
            bytes.skipNBytes(rest);
        }

        /** Skips the records that end a zip. Nothing but padding may follow: another zip, say, would not be read. */
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
            byte[] record = bytes.readNBytes(fixed + lengthBytes);
            if (record.length < fixed + lengthBytes) {
                throw noDirectory();
            }
            ByteBuffer length = littleEndian(record).position(fixed);
            long rest =
                    switch (lengthBytes) {
                        case Short.BYTES -> Short.toUnsignedInt(length.getShort());
                        case Integer.BYTES -> Integer.toUnsignedLong(length.getInt());
                        case Long.BYTES -> length.getLong();
                        default -> 0;
                    };
            try {
                bytes.skipNBytes(rest);
            } catch (EOFException e) {
                throw noDirectory();
            }
        }

        /** Skips the mark before the first entry that a zip has if it was made for several disks. */
        void passSpanningMark() throws IOException {
            int signature = signature();
            if (signature == SPANNING || signature == SPANNING_NOT_NEEDED) {
                bytes.skipNBytes(4);
            }
        }

        private static ArchiveFault noDirectory() {
            return ArchiveFault.cutShort(Observation.NO_DIRECTORY.with());
        }

        private static ByteBuffer littleEndian(byte[] bytes) {
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
