package fr.rncp.rules.award.record;

/** The verdict of a jury on one block. */
public enum BlockVerdict {
    /** Validated (<i>validé</i>). */
    VALIDATED,
    /** Not validated (<i>non validé</i>); a block that is already held is not lost. */
    NOT_VALIDATED
}
