package fr.rncp.rules.award.record;

/** How a block was acquired. The effects are the same. */
public enum AcquisitionMeans {
    /** Before a jury, by any pathway but experience. */
    EXAM,
    /** By experience (<i>VAE</i>). */
    VAE,
    /** By what is held already. */
    EQUIVALENCE,
    /** By an exemption (<i>dispense</i>). */
    DISPENSATION
}
