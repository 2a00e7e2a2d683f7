package fr.rncp.model;

/** How sure it is that the items of a text are the items that its author meant. */
public enum Splitting {
    /** Every cut stands on a line break, or on a bullet or a number at the head of its line. */
    EXACT,
    /** At least one cut stands on a run of spaces alone, or on a line break in the middle of a sentence. */
    HEURISTIC,
    /** Nothing to cut at: the text is one item, or none. */
    UNSPLIT
}
