package fr.rncp.rules.award.proposal;

/** The basis of a proposed part of the rules. */
public enum EvidenceBasis {
    /** The sheet states it explicitly. */
    STATED,
    /** The sheet does not state it explicitly; it was concluded from what the sheet states. */
    INFERRED,
    /** The sheet does not state it, or is vague; it comes from the doctrine of France compétences. */
    ASSUMED
}
