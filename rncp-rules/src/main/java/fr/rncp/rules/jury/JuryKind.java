package fr.rncp.rules.jury;

/** The kinds of juries that have their own rules. */
public enum JuryKind {
    /** Validation of experience (<i>VAE</i>): Code de l'éducation, art. R335-8, then Code du travail, art. D6412-6. */
    EXPERIENCE,
    /** A title of the ministry of labour (<i>titre professionnel</i>). */
    PROFESSIONAL_TITLE,
    /** A certificate of a branch (<i>CQP</i>), governed by its collective agreement. */
    BRANCH_QUALIFICATION,
    /** Any jury, as recommended by France compétences; doctrine, not law. */
    DOCTRINE
}
