package fr.rncp.cli.inspect;

import fr.rncp.cli.terminal.ValueWords;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * How often each value was met, in the order of the values; sheets that state none are counted last.
 *
 * @param <V> the values
 */
final class Counts<V extends Comparable<? super V>> {

    private final Map<V, Long> counts = new TreeMap<>();
    private long notStated;

    void add(Optional<V> value) {
        if (value.isPresent()) {
            counts.merge(value.get(), 1L, Long::sum);
        } else {
            notStated++;
        }
    }

    /** Tells each value that was met, in words, and how often. */
    void forEach(BiConsumer<String, Long> row) {
        counts.forEach((value, count) -> row.accept(ValueWords.of(value), count));
        if (notStated > 0) {
            row.accept(ValueWords.NOT_STATED, notStated);
        }
    }
}
