package fr.rncp.rules.jury;

/** A past or present tie between a member of a jury and the candidate. */
public enum CandidateRelation {
    /** At work: superior, colleague, customer. */
    PROFESSIONAL,
    /** Family, friendship. */
    PERSONAL,
    /** The member has supported the candidate's application (<i>accompagnement</i>). */
    ACCOMPANIMENT,
    /** The member has trained the candidate. */
    TRAINER
}
