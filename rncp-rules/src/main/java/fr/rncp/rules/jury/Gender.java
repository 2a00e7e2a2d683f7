package fr.rncp.rules.jury;

/** The gender of a member, by which balanced representation (<i>représentation équilibrée</i>) is counted. */
public enum Gender {
    /** A woman. */
    WOMAN,
    /** A man. */
    MAN
}
