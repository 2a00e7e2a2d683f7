package fr.rncp.model.value;

/** The two registers kept by France compétences (<i>répertoires</i>). The same number may occur in both. */
public enum Register {
    /** <i>Répertoire national des certifications professionnelles</i> (code du travail, art. L6113-1). */
    RNCP,
    /** <i>Répertoire spécifique</i> (code du travail, art. L6113-6). */
    RS
}
