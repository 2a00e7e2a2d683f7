package fr.rncp.model;

/** The shapes in which sheets are published (<i>format de la source</i>). */
public enum SourceFormat {
    /** The official XML export. */
    XML,
    /** The official CSV set. */
    CSV,
    /** The public web page of a sheet, as HTML or as text. */
    PAGE,
    /** JSON of another origin than this library. */
    JSON,
    /** Any other shape. */
    OTHER
}
