package fr.rncp.model;

/** State of a partner's habilitation (<i>état de l'habilitation</i>, feed: {@code ETAT_HABILITATION}). */
public enum PartnerStatus {
    /** The habilitation is active ({@code Actif}). */
    ACTIVE,
    /** The habilitation is inactive, because the sheet is no longer active ({@code Inactif}). */
    INACTIVE,
    /** The habilitation was removed ({@code Supprimé}). */
    REMOVED,
    /** A state that is not listed here; its text is in the extensions of the sheet. */
    OTHER
}
