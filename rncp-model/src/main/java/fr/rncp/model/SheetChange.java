package fr.rncp.model;

import fr.rncp.model.text.Excerpt;
import java.util.Objects;
import java.util.Optional;

/**
 * A place at which two sheets differ.
 *
 * <p>An item of a list that only one sheet has is one change, with the item. A matched item is a change for each of its
 * components that differs. A list whose items are in another order is a change as well, with both lists; what else
 * changed in it is reported beside.
 *
 * @param kind how the sheets differ
 * @param pointer the place in the later sheet; of a removed item, the place in the earlier sheet
 * @param before what the earlier sheet has, as {@link SheetPointer#valueIn} returns it; empty if it has nothing
 * @param after what the later sheet has; empty if it has nothing
 */
public record SheetChange(ChangeKind kind, SheetPointer pointer, Optional<Object> before, Optional<Object> after) {

    private static final int LONGEST_VALUE = 60;

    /** Refuses nulls. */
    public SheetChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** {@return kind, pointer and the first 60 characters of both values} For a log or a test. */
    @Override
    public String toString() {
        return "SheetChange[" + kind + " " + pointer + ": " + brief(before) + " → " + brief(after) + "]";
    }

    private static String brief(Optional<Object> value) {
        return value.map(v -> Excerpt.head(v.toString(), LONGEST_VALUE)).orElse("nothing");
    }
}
