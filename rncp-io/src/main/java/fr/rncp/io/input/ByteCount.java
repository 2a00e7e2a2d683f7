package fr.rncp.io.input;

import java.util.function.LongConsumer;

/** Counts the bytes that pass. */
final class ByteCount implements WatchedStream.Watcher {

    private final LongConsumer listener;
    private long total;

    ByteCount() {
        this(bytes -> {});
    }

    /** Tells {@code listener} how many bytes each read gave. */
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
