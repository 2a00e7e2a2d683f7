package fr.rncp.model;

import fr.rncp.model.text.Excerpt;
import java.util.Objects;
import java.util.Optional;

/**
 * A difference between two sheets in one place.
 *
 * <p>If only one of the sheets contains an item of a list, that is one change, with the item. If both contain the item,
 * there is one change for each component that differs. If the items of a list are in a different order, that is a
 * change as well, with both lists; other changes in this list are reported separately.
 *
 * @param kind the kind of the difference
 * @param pointer the place in the later sheet; for a removed item, the place in the earlier sheet
 * @param before the value in the earlier sheet, as {@link SheetPointer#valueIn} returns it; empty if it is absent
 * @param after the value in the later sheet; empty if it is absent
 */
public record SheetChange(ChangeKind kind, SheetPointer pointer, Optional<Object> before, Optional<Object> after) {

    private static final int LONGEST_VALUE = 60;

    /** Rejects null. */
    public SheetChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** {@return kind, pointer and the first 60 characters of both values} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return "SheetChange[" + kind + " " + pointer + ": " + brief(before) + " → " + brief(after) + "]";
    }

    private static String brief(Optional<Object> value) {
        return value.map(v -> Excerpt.head(v.toString(), LONGEST_VALUE)).orElse("nothing");
    }
}
