package fr.rncp.model.prose;

/** The basis of a reading of a text. */
public enum Certainty {
    /** The text states the value in these words. */
    STATED,
    /** The text does not state the value; it was computed or concluded from what the text states. */
    INFERRED
}
