package fr.rncp.model.jury;

/** The kind of a stated quantity: exact or a minimum. */
public enum Bound {
    /** The exact quantity: "deux membres". */
    EXACTLY,
    /** A minimum: "au moins deux membres", "deux à quatre membres". */
    AT_LEAST
}
