package fr.rncp.rules.jury;

/** The subject of a requirement on juries, and of the findings about it. */
public enum JuryCriterion {
    /** The regime itself, if its rules are not known. */
    REGIME,
    /** The number of members. */
    MEMBERS,
    /** The number of qualified members. */
    QUALIFIED,
    /** The share of qualified members. */
    QUALIFIED_SHARE,
    /** The share of members who are external to the certifying bodies and to the trainer. */
    EXTERNAL_SHARE,
    /** The number of members for the employers and of members for the employees. */
    PER_SIDE,
    /** Equal numbers of members for the employers and for the employees. */
    EQUAL_SIDES,
    /** Equal numbers of qualified members for the employers and for the employees. */
    EQUAL_QUALIFIED_SIDES,
    /** Members of both genders; an objective, not a quota, so the finding is only an INFO. */
    GENDER_BALANCE,
    /** The exclusion of members who have a tie to the candidate. */
    EXCLUDED_RELATION,
    /** The abstention of members who have a tie to the candidate. */
    ABSTENTION,
    /** Members who trained the candidate. */
    EXCLUDED_TRAINER,
    /** Years of practice of the occupation. */
    PRACTICE,
    /** Years since the occupation was last practised. */
    RECENT_PRACTICE,
    /** The existence of a chair. */
    CHAIR
}
