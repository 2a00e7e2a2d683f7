package fr.rncp.rules.jury;

/** What may tie a member of a jury to the candidate, past or present. */
public enum CandidateRelation {
    /** At work: superior, colleague, customer. */
    PROFESSIONAL,
    /** Family, friendship. */
    PERSONAL,
    /** Has accompanied the candidate's application (<i>accompagnement</i>). */
    ACCOMPANIMENT,
    /** Has trained the candidate. */
    TRAINER
}
