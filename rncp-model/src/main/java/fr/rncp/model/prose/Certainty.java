package fr.rncp.model.prose;

/** How a reading of a text came about. */
public enum Certainty {
    /** The text says so in these words. */
    STATED,
    /** The text does not say so itself; it was added up or concluded from what it says. */
    INFERRED
}
