package fr.rncp.model;

/**
 * The editorial state of a sheet (<i>état de la fiche</i>, feed: {@code ETAT_FICHE}). The state of the registration is
 * {@link Registration#active}.
 */
public enum EditorialState {
    /** {@code Publiée}. */
    PUBLISHED,
    /** {@code Dépubliée/Archivée}. */
    ARCHIVED,
    /** {@code Modifications à valider}. */
    CHANGES_PENDING,
    /** {@code Modifications à valider par le ministère}. */
    CHANGES_PENDING_MINISTRY,
    /** A state not listed here; its text is among the extensions. */
    OTHER
}
