package fr.rncp.rules.award.proposal;

/** What a proposed part of the rules rests on. */
public enum EvidenceBasis {
    /** The sheet says so in these words. */
    STATED,
    /** The sheet does not say so itself; it was concluded from what it says. */
    INFERRED,
    /** The sheet is silent, or vague; the doctrine of France compétences fills the gap. */
    ASSUMED
}
