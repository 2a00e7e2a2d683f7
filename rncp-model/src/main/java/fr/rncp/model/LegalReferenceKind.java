package fr.rncp.model;

/** The list of the sheet that contains a legal text. */
public enum LegalReferenceKind {
    /** Text that institutes the certification (feed: {@code PUBLICATION_DECRET_GENERAL}). */
    GENERAL,
    /** Decision of registration, creation or accreditation (feed: {@code PUBLICATION_DECRET_CREATION}). */
    CREATION,
    /** Any other text (feed: {@code PUBLICATION_DECRET_AUTRE}). */
    OTHER
}
