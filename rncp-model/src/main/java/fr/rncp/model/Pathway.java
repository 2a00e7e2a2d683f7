package fr.rncp.model;

/** A pathway to a certification (<i>voies d'accès</i>). */
public enum Pathway {
    /** Training under pupil or student status (feed: {@code SI_JURY_FI}). */
    STUDENT_STATUS,
    /** Apprenticeship contract (feed: {@code SI_JURY_CA}); never on an RS sheet. */
    APPRENTICESHIP,
    /** Continuing training (feed: {@code SI_JURY_FC}). */
    CONTINUING_TRAINING,
    /** Professionalisation contract (feed: {@code SI_JURY_CQ}). */
    PROFESSIONALISATION_CONTRACT,
    /** Individual application (feed: {@code SI_JURY_CL}). */
    INDIVIDUAL_APPLICATION,
    /** Experience: VAE on an RNCP sheet (feed: {@code SI_JURY_VAE}). */
    EXPERIENCE,
    /** A pathway that is not listed here; its text is in the extensions of the sheet. */
    OTHER
}
