package fr.rncp.model.jury;

import java.util.List;
import java.util.Set;

/** The nouns for people that begin a role in a jury text, folded. Other nouns are not read. */
final class JuryRoleNouns {

    private static final String STEMS = """
            acteur agent animateur architecte artisan artiste assesseur auxiliaire avocat cadre charge chef
            chercheur collaborateur conseiller consultant coordinateur coordonnateur correspondant delegue
            dirigeant directeur docteur educateur elu employeur enseignant enseignant-chercheur
            enseignants-chercheurs entraineur evaluateur examinateur expert formateur gerant gestionnaire
            industriel infirmier ingenieur inspecteur instructeur intervenant juge jure magistrat maitre manager medecin
            membre mentor moniteur notaire officier personnalite personne personnel pharmacien pilote praticien
            president professeur professionel professionnel psychologue recruteur referent representant responsable salarie
            secretaire specialiste technicien tuteur universitaire vice-president veterinaire
            accompagnateur accompagnatrice adjoint encadrant rapporteur aide-soignant sage-femme
            sages-femmes certificateur client chercheuse commercant delegataire externe exterieur
            interne juriste maire
            parrain partenaire prefet recteur retraite suppleant titulaire usager proviseur doyen vice-doyen animatrice
            collaboratrice conseillere coordinatrice coordonnatrice directrice educatrice evaluatrice
            adjudant administrateur administratrice amenageur analyste assistant auditeur auditrice boulanger capitaine
            chirurgien coach colonel commandant commissaire comptable concepteur conceptrice conservateur
            conservatrice createur creatrice cuisinier decideur dentiste designer developpeur
            dieteticien doctorant ergotherapeute exploitant fonctionnaire graphiste haut-fonctionnaire imprimeur
            investisseur journaliste kinesitherapeute lieutenant lieutenant-colonel mandataire mediateur mediatrice
            opticien orthophoniste osteopathe ouvrier patron pedagogue photographe preparateur
            prestataire producteur productrice psychomotricien puericultrice realisateur realisatrice redacteur
            redactrice superviseur sergent sous-officier therapeute traducteur traductrice travailleur vigneron
            viticulteur arbitre
            examinatrice formatrice infirmiere inspectrice instructrice monitrice officiere tutrice""";

    private static final Set<String> WORDS = Set.of(STEMS.strip().split("\\s+", -1));

    /** Endings of the feminine. */
    private static final List<String> ENDINGS = List.of("e", "le", "ne");

    /** Matches one of them, in any number and gender. */
    static final String PATTERN = Alternatives.of(WORDS) + "(?:" + String.join("|", ENDINGS) + ")?s?(?![\\w-])";

    private JuryRoleNouns() {}

    /** Checks for one of them, in any number and gender. */
    static boolean contains(String word) {
        return isSingular(word) || (word.endsWith("s") && isSingular(word.substring(0, word.length() - 1)));
    }

    private static boolean isSingular(String word) {
        if (WORDS.contains(word)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && WORDS.contains(word.substring(0, word.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }
}
