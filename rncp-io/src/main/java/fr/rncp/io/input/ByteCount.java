package fr.rncp.io.input;

import java.util.function.LongConsumer;

/** A watcher that counts the bytes that are read. */
final class ByteCount implements WatchedStream.Watcher {

    private final LongConsumer listener;
    private long total;

    ByteCount() {
        this(bytes -> {});
    }

    /** Creates a counter that passes the number of bytes of each read to {@code listener}. */
    ByteCount(LongConsumer listener) {
        this.listener = listener;
    }

    long total() {
        return total;
    }

    @Override
    public void passed(byte[] bytes, int offset, int length) {
        total += length;
        listener.accept(length);
    }
}
