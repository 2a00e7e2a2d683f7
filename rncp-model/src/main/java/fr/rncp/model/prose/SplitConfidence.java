package fr.rncp.model.prose;

/** The confidence that the items of a text are those that its author intended. */
public enum SplitConfidence {
    /**
     * Every cut is at a line break, or at a bullet or a number at the beginning of its line, and nothing suggests that
     * a cut is missing. In the texts that were split by hand for comparison, no such item is wrong.
     */
    EXACT,
    /**
     * At least one cut is doubtful, or a cut may be missing. A cut is doubtful at a run of spaces, and at a line break
     * in the middle of a sentence. A cut may be missing where a line break was treated as a wrapped line, and where a
     * sentence begins in the middle of another.
     */
    HEURISTIC,
    /** The text contains no place for a cut, so it is one item or none. */
    UNSPLIT
}
