package fr.rncp.rules.award.record;

/** The means of acquiring a block. All have the same effect. */
public enum AcquisitionMeans {
    /** Before a jury, by any pathway except experience. */
    EXAM,
    /** Through the validation of experience (<i>VAE</i>). */
    VAE,
    /** By equivalence with credentials already held. */
    EQUIVALENCE,
    /** By an exemption (<i>dispense</i>). */
    DISPENSATION
}
