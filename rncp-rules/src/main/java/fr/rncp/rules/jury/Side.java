package fr.rncp.rules.jury;

/** The side for which a member of a jury sits (<i>collège</i>). */
public enum Side {
    /** Employers (<i>collège employeur</i>). */
    EMPLOYERS,
    /** Employees (<i>collège salarié</i>). */
    EMPLOYEES,
    /** Teachers and researchers. */
    ACADEMIC,
    /** Any other side. */
    OTHER
}
