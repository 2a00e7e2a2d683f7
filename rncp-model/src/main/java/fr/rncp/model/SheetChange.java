package fr.rncp.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A difference of two sheets in one place. Immutable.
 *
 * <p>An item of a list that only one sheet contains is one change, with the item. A matched item yields one change for
 * each component that differs. A list whose items are in a different order is a change as well, with both lists; other
 * changes in it are reported separately.
 *
 * @param pointer the place in the later sheet; for a removed item, the place in the earlier sheet
 * @param before the value in the earlier sheet, as {@link SheetPointer#valueIn} returns it; empty if it is absent
 * @param after the value in the later sheet; empty if it is absent
 */
public record SheetChange(SheetPointer pointer, Optional<Object> before, Optional<Object> after) {

    /** Rejects null. */
    public SheetChange {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
