package fr.rncp.io.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Converts items of the feed to records or values and stores in each item its position among them. */
final class FeedRecords {

    private FeedRecords() {}

    /** Returns the records of some items, skipping items that yield none. */
    static <T> List<T> of(List<FeedElement> items, Function<FeedElement, Optional<T>> reader) {
        List<T> records = new ArrayList<>(items.size());
        add(records, items, reader);
        return records;
    }

    /** Adds the records of some items to those of others. */
    static <T> void add(List<T> records, List<FeedElement> items, Function<FeedElement, Optional<T>> reader) {
        for (FeedElement item : items) {
            reader.apply(item).ifPresent(record -> {
                item.placeAt(records.size());
                records.add(record);
            });
        }
    }
}
