package fr.rncp.model;

/** In which of the sheet's lists a legal text stands. */
public enum LegalReferenceKind {
    /** Text that institutes the certification (feed: {@code PUBLICATION_DECRET_GENERAL}). */
    GENERAL,
    /** Decision of registration, creation or accreditation (feed: {@code PUBLICATION_DECRET_CREATION}). */
    CREATION,
    /** Any other text (feed: {@code PUBLICATION_DECRET_AUTRE}). */
    OTHER
}
