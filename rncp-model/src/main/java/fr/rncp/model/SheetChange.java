package fr.rncp.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A place at which two sheets differ. Immutable.
 *
 * <p>An item of a list that only one sheet has is one change, with the item. A matched item is a change for each of its
 * components that differs. A list whose items are in another order is a change as well, with both lists; what else
 * changed in it is reported beside.
 *
 * @param pointer the place in the later sheet; of an item that was removed, the place in the earlier sheet
 * @param before what the earlier sheet has, as {@link SheetPointer#valueIn} returns it; empty if it has nothing
 * @param after what the later sheet has; empty if it has nothing
 */
public record SheetChange(SheetPointer pointer, Optional<Object> before, Optional<Object> after) {

    /** Refuses nulls. */
    public SheetChange {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
