package fr.rncp.model;

/** The kind of a difference between two sheets. */
public enum ChangeKind {
    /** The later sheet has an item of a list that the earlier one does not have. */
    ITEM_ADDED,
    /** The earlier sheet has an item of a list that the later one does not have. */
    ITEM_REMOVED,
    /** Both sheets have the same items of a list, but in a different order. */
    REORDERED,
    /** The two values differ, or only one of the sheets has a value. */
    CHANGED
}
