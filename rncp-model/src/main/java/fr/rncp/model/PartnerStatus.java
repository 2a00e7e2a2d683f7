package fr.rncp.model;

/** State of a partner's habilitation (<i>état de l'habilitation</i>, feed: {@code ETAT_HABILITATION}). */
public enum PartnerStatus {
    /** {@code Actif}. */
    ACTIVE,
    /** The habilitation is inactive, because the sheet is no longer active ({@code Inactif}). */
    INACTIVE,
    /** The habilitation was removed ({@code Supprimé}). */
    REMOVED,
    /** A state not listed here; its text is among the extensions. */
    OTHER
}
