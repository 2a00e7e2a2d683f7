package fr.rncp.model.jury;

/** The groups between which a jury is balanced (<i>parité</i>, <i>paritaire</i>, <i>en nombre égal</i>). */
public enum JuryParity {
    /** Employers and employees (<i>collège employeur</i>, <i>collège salarié</i>). */
    EMPLOYERS_AND_EMPLOYEES,
    /** Women and men. */
    WOMEN_AND_MEN,
    /** Other groups, or groups that the text does not name. */
    OTHER
}
