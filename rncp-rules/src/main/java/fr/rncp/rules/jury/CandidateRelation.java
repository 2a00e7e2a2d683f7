package fr.rncp.rules.jury;

/** A past or present tie between a member of a jury and the candidate. */
public enum CandidateRelation {
    /** A tie at work: superior, colleague or customer. */
    PROFESSIONAL,
    /** A tie of family or friendship. */
    PERSONAL,
    /** The member has supported the candidate's application (<i>accompagnement</i>). */
    ACCOMPANIMENT,
    /** The member has trained the candidate. */
    TRAINER
}
