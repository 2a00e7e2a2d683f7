package fr.rncp.cli.inspect;

import fr.rncp.cli.terminal.ShownValues;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The number of occurrences of each value, in the order of the values; sheets without a value are counted last.
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

    /** Passes on each value that occurred, in words, with its count. */
    void forEach(ShownValues values, BiConsumer<String, Long> row) {
        counts.forEach((value, count) -> row.accept(values.of(value), count));
        if (notStated > 0) {
            row.accept(values.notStated(), notStated);
        }
    }
}
