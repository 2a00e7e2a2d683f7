package fr.rncp.rules.award.record;

/** The verdict of a jury on one block. */
public enum BlockVerdict {
    /** The block is validated (<i>validé</i>). */
    VALIDATED,
    /** The block is not validated (<i>non validé</i>). A candidate who already holds the block does not lose it. */
    NOT_VALIDATED
}
