package fr.rncp.model;

/** State of a certifying body on a sheet (<i>état du certificateur</i>, feed: {@code ETAT_CERTIFICATEUR}). */
public enum CertifyingBodyStatus {
    /** The body is active ({@code Actif}). */
    ACTIVE,
    /** The body is inactive ({@code Inactif}). */
    INACTIVE,
    /** A state that is not listed here; its text is in the extensions of the sheet. */
    OTHER
}
