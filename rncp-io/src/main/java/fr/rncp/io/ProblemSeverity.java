package fr.rncp.io;

/** How bad a problem is. */
public enum ProblemSeverity {
    /** A sheet, or all that follows, could not be read. */
    ERROR,
    /** The sheet is there, but a value is not where a user would look for it. */
    WARNING,
    /** Nothing is missing. */
    INFO
}
