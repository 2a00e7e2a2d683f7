package fr.rncp.model;

/** The words for people that head a role in a jury text, folded; unlisted ones are not read. */
final class JuryRoleNouns {

    private static final String STEMS = """
            acteur agent animateur architecte artisan artiste assesseur auxiliaire avocat cadre charge chef
            chercheur collaborateur conseiller consultant coordinateur coordonnateur correspondant delegue
            dirigeant directeur docteur educateur elu employeur enseignant enseignant-chercheur
            enseignants-chercheurs entraineur evaluateur examinateur expert formateur gerant gestionnaire
            infirmier ingenieur inspecteur instructeur intervenant juge jure magistrat maitre manager medecin
            membre mentor moniteur notaire officier personnalite personne personnel pharmacien pilote praticien
            president professeur professionnel psychologue recruteur referent representant responsable salarie
            secretaire specialiste technicien tuteur universitaire vice-president veterinaire animatrice
            collaboratrice conseillere coordinatrice coordonnatrice directrice educatrice evaluatrice
            examinatrice formatrice infirmiere inspectrice instructrice monitrice officiere tutrice""";

    /** One of them, in any number and gender. */
    static final String PATTERN = "(?:" + STEMS.strip().replaceAll("\\s+", "|") + ")(?:e|le|ne)?s?(?![\\w-])";

    private JuryRoleNouns() {}
}
