package fr.rncp.model;

/**
 * Where a sheet stands in its publication (<i>état de la fiche</i>, feed: {@code ETAT_FICHE}); never the registration's
 * state, which is {@link Registration#active}.
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
