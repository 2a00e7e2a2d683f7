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
    /** The number of members who represent employers, and of members who represent employees. */
    PER_SIDE,
    /** Equal numbers of members who represent employers and of members who represent employees. */
    EQUAL_SIDES,
    /** Equal numbers of qualified members who represent employers and of those who represent employees. */
    EQUAL_QUALIFIED_SIDES,
    /** The presence of members of both genders. This is an objective, not a quota, so the finding is only an INFO. */
    GENDER_BALANCE,
    /** The exclusion of members who have a tie to the candidate. */
    EXCLUDED_RELATION,
    /** The abstention of members who have a tie to the candidate. */
    ABSTENTION,
    /** The exclusion of members who trained the candidate. */
    EXCLUDED_TRAINER,
    /** The number of years for which a member has practised the occupation. */
    PRACTICE,
    /** The number of years since a member last practised the occupation. */
    RECENT_PRACTICE,
    /** The existence of a chair. */
    CHAIR
}
