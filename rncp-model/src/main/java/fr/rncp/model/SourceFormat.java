package fr.rncp.model;

/** A format in which sheets are published (<i>format de la source</i>). */
public enum SourceFormat {
    /** The official XML export. */
    XML,
    /** The official CSV set. */
    CSV,
    /** The public web page of a sheet, as HTML or as text. */
    PAGE,
    /** JSON that this library did not write. */
    JSON,
    /** Any other format. */
    OTHER
}
