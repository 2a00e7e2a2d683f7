package fr.rncp.model;

/**
 * The procedure by which a certification was registered (<i>type d'enregistrement</i>, feed:
 * {@code TYPE_ENREGISTREMENT}).
 */
public enum RegistrationType {
    /** Registered by law ({@code Enregistrement de droit}; code du travail, art. L6113-5 I). */
    BY_LAW,
    /** Registered on request ({@code Enregistrement sur demande}; code du travail, art. L6113-5 II and L6113-6). */
    ON_REQUEST,
    /** A type that is not listed here; its text is in the extensions of the sheet. */
    OTHER
}
