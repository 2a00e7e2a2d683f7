package fr.rncp.io.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Watches for the record that ends every zip. A zip that was cut between two entries, or in the header of one, looks complete to
 * {@link java.util.zip.ZipInputStream}.
 */
final class ZipBytes extends FilterInputStream {

    private static final int END_OF_DIRECTORY = 0x504B0506;

    private int lastFour;
    private boolean ended;

    ZipBytes(InputStream in) {
        super(in);
    }

    /** {@return whether the record was met, after reading all that is left} */
    boolean toEnd() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return ended;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            passed((byte) b);
        }
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        for (int i = 0; i < read; i++) {
            passed(target[offset + i]);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void passed(byte b) {
        lastFour = (lastFour << 8) | (b & 0xFF);
        ended |= lastFour == END_OF_DIRECTORY;
    }
}
