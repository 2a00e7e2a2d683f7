package fr.rncp.model;

/** A change to a certifying body (<i>action</i> in the page's history of certifiers). */
public enum CertifierAction {
    /** The body was added ({@code Est ajouté}). */
    ADDED,
    /** The body was removed ({@code Est retiré}). */
    REMOVED,
    /** An action that is not listed here; its text is in the extensions of the sheet. */
    OTHER
}
