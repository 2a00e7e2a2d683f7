package fr.rncp.io.input;

/**
 * Watches for the record that ends every zip. A zip that was cut between two entries, or in the header of one, looks complete to
 * {@link java.util.zip.ZipInputStream}.
 */
final class ZipEnd implements WatchedStream.Watcher {

    private static final int END_OF_DIRECTORY = 0x504B0506;

    private int lastFour;
    private boolean isMet;

    /** Whether the record passed. */
    boolean isMet() {
        return isMet;
    }

    @Override
    public void passed(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            lastFour = (lastFour << 8) | (bytes[i] & 0xFF);
            isMet |= lastFour == END_OF_DIRECTORY;
        }
    }
}
