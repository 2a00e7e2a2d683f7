package fr.rncp.model.prose;

/** How sure it is that the items of a text are the items that its author meant. */
public enum SplitConfidence {
    /**
     * Every cut stands on a line break, or on a bullet or a number at the head of its line, and nothing suggests that
     * one is missing. On the texts split by hand no such item is wrong.
     */
    EXACT,
    /**
     * At least one cut stands on a run of spaces alone, or on a line break in the middle of a sentence; or one may be
     * missing: a line break was taken for a wrapped line, or a sentence opens in the middle of another.
     */
    HEURISTIC,
    /** Nothing to cut at: the text is one item, or none. */
    UNSPLIT
}
