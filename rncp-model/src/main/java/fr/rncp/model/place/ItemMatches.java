package fr.rncp.model.place;

import fr.rncp.model.place.Shape.RecordShape;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pairs of items of two lists that are the same thing: equal items, then items with an equal key, the strongest key
 * first, then items at the same position. Among items that agree, the first is matched with the first, so both
 * directions yield the same pairs.
 */
final class ItemMatches {

    private static final int NONE = -1;

    private final List<?> before;
    private final List<?> after;
    private final int[] beforeOf;
    private final int[] afterOf;

    private ItemMatches(List<?> before, List<?> after) {
        this.before = before;
        this.after = after;
        this.beforeOf = unmatched(after.size());
        this.afterOf = unmatched(before.size());
    }

    private static int[] unmatched(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    static ItemMatches of(List<?> before, List<?> after, Shape item) {
        ItemMatches matches = new ItemMatches(before, after);
        matches.matchBy(Optional::of);
        if (item instanceof RecordShape owner) {
            owner.keys().forEach(key -> matches.matchBy(key::valueIn));
            matches.matchPositions(owner);
        }
        return matches;
    }

    private void matchBy(Function<Object, Optional<Object>> key) {
        Map<Object, Deque<Integer>> waiting = unmatchedLater(key);
        for (int i = 0; i < before.size(); i++) {
            Optional<Object> wanted = afterOf[i] == NONE ? key.apply(before.get(i)) : Optional.empty();
            Optional<Integer> found = wanted.map(waiting::get).map(Deque::poll);
            if (found.isPresent()) {
                match(i, found.get());
            }
        }
    }

    private Map<Object, Deque<Integer>> unmatchedLater(Function<Object, Optional<Object>> key) {
        Map<Object, Deque<Integer>> positions = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            Optional<Object> value = beforeOf[i] == NONE ? key.apply(after.get(i)) : Optional.empty();
            if (value.isPresent()) {
                positions
                        .computeIfAbsent(value.get(), any -> new ArrayDeque<>())
                        .add(i);
            }
        }
        return positions;
    }

    private void matchPositions(RecordShape owner) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            boolean areFree = afterOf[i] == NONE && beforeOf[i] == NONE;
            if (areFree && (owner.keepsPlace() || !hasKey(owner, before.get(i)) || !hasKey(owner, after.get(i)))) {
                match(i, i);
            }
        }
    }

    private static boolean hasKey(RecordShape owner, Object item) {
        return owner.keys().stream().anyMatch(key -> key.valueIn(item).isPresent());
    }

    private void match(int earlier, int later) {
        afterOf[earlier] = later;
        beforeOf[later] = earlier;
    }

    /** Checks whether no later item matches this earlier one. */
    boolean isRemoved(int earlier) {
        return afterOf[earlier] == NONE;
    }

    /** Returns the position of the earlier item that matches this later one; empty if there is none. */
    Optional<Integer> earlier(int later) {
        return beforeOf[later] == NONE ? Optional.empty() : Optional.of(beforeOf[later]);
    }

    /** Checks whether the items that occur in both lists are in the same order. */
    boolean keepOrder() {
        int latest = NONE;
        for (int earlier : beforeOf) {
            if (earlier != NONE && earlier < latest) {
                return false;
            }
            latest = Math.max(latest, earlier);
        }
        return true;
    }
}
