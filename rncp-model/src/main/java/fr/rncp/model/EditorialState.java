package fr.rncp.model;

/**
 * The editorial state of a sheet (<i>état de la fiche</i>, feed: {@code ETAT_FICHE}). The state of the registration is
 * {@link Registration#active}.
 */
public enum EditorialState {
    /** The sheet is published ({@code Publiée}). */
    PUBLISHED,
    /** The sheet is unpublished or archived ({@code Dépubliée/Archivée}). */
    ARCHIVED,
    /** Changes to the sheet await approval ({@code Modifications à valider}). */
    CHANGES_PENDING,
    /** Changes to the sheet await approval by the ministry ({@code Modifications à valider par le ministère}). */
    CHANGES_PENDING_MINISTRY,
    /** A state that is not listed here; its text is in the extensions of the sheet. */
    OTHER
}
