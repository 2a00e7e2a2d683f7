package fr.rncp.io;

/** The severity of a problem. */
public enum ProblemSeverity {
    /** A sheet, or the rest of a file, could not be read. */
    ERROR,
    /** The sheet was read, but a value is not in the component where a user would look for it. */
    WARNING,
    /** Every value was read; nothing is missing. */
    INFO
}
