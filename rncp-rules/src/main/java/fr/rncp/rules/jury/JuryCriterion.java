package fr.rncp.rules.jury;

/** What a rule about juries is about, and a finding with it. */
public enum JuryCriterion {
    /** The rules themselves, where they are not known. */
    REGIME,
    /** The number of members. */
    MEMBERS,
    /** The number of qualified members. */
    QUALIFIED,
    /** The share of qualified members. */
    QUALIFIED_SHARE,
    /** The share of members external to the certifying bodies and to the trainer. */
    EXTERNAL_SHARE,
    /** The number of members for the employers, and of those for the employees. */
    PER_SIDE,
    /** As many members for the employers as for the employees. */
    EQUAL_SIDES,
    /** The same among qualified members. */
    EQUAL_QUALIFIED_SIDES,
    /** Members of both genders; an objective and no quota, so that it only informs. */
    GENDER_BALANCE,
    /** Members tied to the candidate, who may not sit. */
    EXCLUDED_RELATION,
    /** Members tied to the candidate, who must abstain. */
    ABSTENTION,
    /** Members who trained the candidate. */
    EXCLUDED_TRAINER,
    /** Years of practice of the occupation. */
    PRACTICE,
    /** Years since the occupation was last practised. */
    RECENT_PRACTICE,
    /** A chair. */
    CHAIR
}
