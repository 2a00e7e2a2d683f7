package fr.rncp.model;

/** State of a certifying body on a sheet (<i>état du certificateur</i>, feed: {@code ETAT_CERTIFICATEUR}). */
public enum CertifyingBodyStatus {
    /** The body is active ({@code Actif}). */
    ACTIVE,
    /** The body is inactive ({@code Inactif}). */
    INACTIVE,
    /** A state not listed here; its text is among the extensions. */
    OTHER
}
