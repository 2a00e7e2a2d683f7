package fr.rncp.model;

/** State of a partner's habilitation (<i>état de l'habilitation</i>, feed: {@code ETAT_HABILITATION}). */
public enum PartnerStatus {
    /** {@code Actif}. */
    ACTIVE,
    /** {@code Inactif}: the sheet is no longer active. */
    INACTIVE,
    /** {@code Supprimé}. */
    REMOVED,
    /** A state not listed here; its text is among the extensions. */
    OTHER
}
