package fr.rncp.rules.jury;

/** What a balanced representation (<i>représentation équilibrée</i>) is counted by. */
public enum Gender {
    /** A woman. */
    WOMAN,
    /** A man. */
    MAN
}
