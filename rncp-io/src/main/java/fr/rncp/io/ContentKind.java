package fr.rncp.io;

/** The kind of a file, or of an entry of a zip, determined by its content. The name of the file is ignored. */
public enum ContentKind {
    /** The official XML export, in any encoding. */
    XML,
    /** This library's JSON: an object, a list of objects, or one object per line (NDJSON). */
    JSON,
    /** A public sheet page in HTML. */
    HTML_PAGE,
    /** A public sheet page as plain text, recognised by several of its headings. */
    TEXT_PAGE,
    /** A zip file; its entries may be of any kind. */
    ZIP,
    /** A gzip file; its content may be of any kind. */
    GZIP,
    /** An empty file. */
    EMPTY,
    /** Any other content. A {@link SheetReader} reports {@link ProblemCode#UNKNOWN_FORMAT}. */
    OTHER
}
