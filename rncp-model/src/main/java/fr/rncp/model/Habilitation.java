package fr.rncp.model;

/**
 * The rights of a partner (<i>habilitation</i>, feed: {@code HABILITATION_PARTENAIRE}). They are effective only while
 * both the partner and the sheet are active.
 */
public enum Habilitation {
    /** The partner may train ({@code HABILITATION_FORMER}). */
    TRAIN,
    /** The partner may organise the assessment ({@code HABILITATION_ORGANISER}). */
    ASSESS,
    /** The partner may train and organise the assessment ({@code HABILITATION_ORGA_FORM}). */
    TRAIN_AND_ASSESS,
    /** A right that is not listed here; its text is in the extensions of the sheet. */
    OTHER;
    /** {@return whether the partner may train: true for TRAIN and TRAIN_AND_ASSESS} */
    public boolean allowsTraining() {
        return this == TRAIN || this == TRAIN_AND_ASSESS;
    }

    /** {@return whether the partner may organise the assessment: true for ASSESS and TRAIN_AND_ASSESS} */
    public boolean allowsAssessment() {
        return this == ASSESS || this == TRAIN_AND_ASSESS;
    }
}
