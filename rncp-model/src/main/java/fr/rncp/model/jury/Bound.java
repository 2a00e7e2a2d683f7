package fr.rncp.model.jury;

/** What a stated quantity bounds. */
public enum Bound {
    /** The quantity itself: "deux membres". */
    EXACTLY,
    /** A minimum: "au moins deux membres", "deux à quatre membres". */
    AT_LEAST
}
