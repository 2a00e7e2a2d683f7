package fr.rncp.rules.award.record;

/** The extent of a validation, from least to most (<i>non-validation, validation partielle, validation totale</i>). */
public enum AwardExtent {
    /** None of the required blocks is held. */
    NONE,
    /** Some of the required blocks are held. */
    PARTIAL,
    /** The whole certification is held. */
    FULL
}
