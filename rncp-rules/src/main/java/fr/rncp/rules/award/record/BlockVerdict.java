package fr.rncp.rules.award.record;

/** What a jury says of one block. */
public enum BlockVerdict {
    /** Validated (<i>validé</i>). */
    VALIDATED,
    /** Not validated (<i>non validé</i>); takes nothing away that is held. */
    NOT_VALIDATED
}
