package fr.rncp.model.jury;

/** Between whom a jury is balanced (<i>parité</i>, <i>paritaire</i>, <i>en nombre égal</i>). */
public enum JuryParity {
    /** Employers and employees (<i>collège employeur</i>, <i>collège salarié</i>). */
    EMPLOYERS_AND_EMPLOYEES,
    /** Women and men. */
    WOMEN_AND_MEN,
    /** Other groups, or the text does not say between whom. */
    OTHER
}
