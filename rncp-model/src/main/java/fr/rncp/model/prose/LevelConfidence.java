package fr.rncp.model.prose;

/** The confidence in the levels of an {@link Outline}. */
public enum LevelConfidence {
    /** Numbers, codes, bullets or titles state the levels, or nothing suggests more than one. */
    STATED,
    /** The wording, punctuation, case or order suggests the levels, and no other reading is as likely. */
    INFERRED,
    /**
     * The list may as well be flat: a count of its items depends on the reading, so that nothing may be concluded from
     * it. The entries show the reading with levels.
     */
    AMBIGUOUS
}
