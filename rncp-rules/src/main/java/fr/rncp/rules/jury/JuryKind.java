package fr.rncp.rules.jury;

/** The kinds of juries that have their own rules. */
public enum JuryKind {
    /**
     * A jury for the validation of experience (<i>VAE</i>; Code de l'éducation, art. R335-8, later Code du travail,
     * art. D6412-6).
     */
    EXPERIENCE,
    /** A jury for a professional title of the ministry of labour (<i>titre professionnel</i>). */
    PROFESSIONAL_TITLE,
    /** A jury for a certificate of a branch (<i>CQP</i>), governed by its collective agreement. */
    BRANCH_QUALIFICATION,
    /** Any jury, according to the recommendations of France compétences, which are not law. */
    DOCTRINE
}
