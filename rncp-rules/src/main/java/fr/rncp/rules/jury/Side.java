package fr.rncp.rules.jury;

/** Whom a member of a jury sits for (<i>collège</i>). */
public enum Side {
    /** Employers (<i>collège employeur</i>). */
    EMPLOYERS,
    /** Employees (<i>collège salarié</i>). */
    EMPLOYEES,
    /** Teachers and researchers. */
    ACADEMIC,
    /** Nobody of these. */
    OTHER
}
