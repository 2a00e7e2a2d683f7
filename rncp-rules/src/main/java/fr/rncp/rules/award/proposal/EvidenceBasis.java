package fr.rncp.rules.award.proposal;

/** The basis of a proposed part of the rules. */
public enum EvidenceBasis {
    /** The sheet states this part explicitly. */
    STATED,
    /** The sheet does not state this part explicitly; it was concluded from what the sheet states. */
    INFERRED,
    /** The sheet does not state this part, or is vague; the part comes from the doctrine of France compétences. */
    ASSUMED
}
