package fr.rncp.rules.award.record;

/** How much is obtained, from least to most (<i>non-validation, validation partielle, validation totale</i>). */
public enum AwardExtent {
    /** No block that the certification asks for. */
    NONE,
    /** Some blocks. */
    PARTIAL,
    /** The certification. */
    TOTAL
}
