package fr.rncp.io;

/** What a file, or an entry of a zip, is by its content. The name of the file has no say in it. */
public enum ContentKind {
    /** The official XML export, in any encoding that it declares. */
    XML,
    /** This library's JSON: an object, a list of objects, or an object on each line (NDJSON). */
    JSON,
    /** A public sheet page as HTML. */
    HTML_PAGE,
    /** A public sheet page as text, with several of the headings of such a page. */
    TEXT_PAGE,
    /** A zip, whose entries may be anything. */
    ZIP,
    /** A gzip, which may hold anything. */
    GZIP,
    /** No byte at all. */
    EMPTY,
    /** None of these: a {@link SheetReader} reports {@link ProblemCode#UNKNOWN_FORMAT}. */
    OTHER
}
