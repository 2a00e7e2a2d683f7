package fr.rncp.model;

/**
 * The procedure by which a certification was registered (<i>type d'enregistrement</i>, feed:
 * {@code TYPE_ENREGISTREMENT}).
 */
public enum RegistrationType {
    /** {@code Enregistrement de droit} (code du travail, art. L6113-5 I). */
    BY_LAW,
    /** {@code Enregistrement sur demande} (art. L6113-5 II and L6113-6). */
    ON_REQUEST,
    /** A type not listed here; its text is among the extensions. */
    OTHER
}
