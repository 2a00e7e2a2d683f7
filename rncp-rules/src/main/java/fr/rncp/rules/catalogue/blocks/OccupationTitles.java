package fr.rncp.rules.catalogue.blocks;

import fr.rncp.model.text.PatternOpenings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises titles that name an occupation: "Développeur full stack", "Chargée de communication". */
final class OccupationTitles {

    /** Inclusive endings: "technicien(ne)", "technicien/technicienne", "chargé·e". */
    private static final String ENDING = "(?:[(·.\\-/ ]{0,2}(?:e|ne|ere|euse|rice|trice|se|fe|esse)\\)?|s)?";

    private static final String HEADS =
            "(?:developpeu(?:r|se)|integrateur|integratrice|technicien(?:ne)?|responsables?|chef(?:fe)?|cheffe|"
                    + "gestionnaire|assistant|ingenieur|charge|agent|operateur|operatrice|conducteur|conductrice|vendeu(?:r|se)|"
                    + "formateur|formatrice|animateur|animatrice|consultant|administrateur|administratrice|comptable|analyste|"
                    + "architecte|concepteur|conceptrice|directeur|directrice|educateur|educatrice|coordinateur|coordinatrice|"
                    + "coordonnateur|coordonnatrice|webmaster|webdesigner|designer|infirmier|infirmiere|aide-soignant|cuisinier|"
                    + "cuisiniere|boulanger|boulangere|patissier|patissiere|coiffeu(?:r|se)|macon|electricien(?:ne)?|plombier|"
                    + "mecanicien(?:ne)?|secretaire|hote|hotesse|serveu(?:r|se)|receptionniste|estheticien(?:ne)?|"
                    + "magasinier|magasiniere|preparateur|preparatrice|monteu(?:r|se)|soudeu(?:r|se)|menuisier|menuisiere|peintre|"
                    + "carreleur|charpentier|couvreur|jardinier|jardiniere|paysagiste|ouvrier|ouvriere|superviseu(?:r|se)|"
                    + "auditeur|auditrice|acheteu(?:r|se)|commercial(?:e)?|negociateur|negociatrice|attache|employe|moniteur|monitrice|"
                    + "entraineu(?:r|se)|redacteur|redactrice|journaliste|infographiste|graphiste|photographe|community manager|"
                    + "data (?:analyst|scientist|engineer)|product owner|scrum master|contremaitre|inspecteur|inspectrice|"
                    + "controleu(?:r|se)|expert|auxiliaire|accompagnateur|accompagnatrice|surveillant|gardien(?:ne)?|brancardier|"
                    + "ambulancier|dessinateur|dessinatrice|geometre|topographe|chauffeur|livreu(?:r|se)|cariste|barman|barmaid|sommelier|"
                    + "sommeliere|fleuriste|boucher|bouchere|charcutier|poissonnier)" + ENDING;

    /** Verbs as well: "conseiller la clientèle" is an activity, "conseiller en insertion" an occupation. */
    private static final String VERBS = "(?:conseiller|conseillere|manager|manageur|coach)" + ENDING
            + "(?= (?:en|de|d'|commercial|financier|patrimonial|clientele\\b|numerique|principal))";

    private static final Pattern OCCUPATION = Pattern.compile(
            "^(?:(?:le |la |un |une |l'|futur |metier (?:de |d'|: ?))?" + HEADS + "|" + VERBS
                    + ")(?![\\w'])(?: ?/ ?[a-z-]+)?(?<rest>.*)$",
            Pattern.DOTALL);

    /** The rest describes what is done with or by such people, or names an activity. */
    private static final Pattern ACTIVITY = Pattern.compile(
            ".*(?:[:–;]|\\n| - |\\b(?:er|ir)\\b).*|.*\\b[a-z]{3,}(?:er|ir|oir|ndre)\\b(?: (?:le|la|les|l'|un|une|des|ses)).*|"
                    + "(?: (?:et|ou) [a-z]+(?:tion|ment|age|ance)\\b).*",
            Pattern.DOTALL);

    /** "Expert" and "commercial" are adjectives too, and "agent" a substance. */
    private static final Pattern OTHER = Pattern.compile(
            "^(?:agents? (?:pathogene|chimique|extincteur|conserv)|commerciale? (?:et|ou) |charges? (?!d[e'])).*",
            Pattern.DOTALL);

    private static final int MOST_WORDS = 12;

    private static final PatternOpenings OPENINGS = PatternOpenings.of(OCCUPATION);

    private OccupationTitles() {}

    /** Checks whether a folded title names an occupation and nothing else. */
    static boolean names(String folded) {
        if (!OPENINGS.mayMatch(folded)) {
            return false;
        }
        Matcher matcher = OCCUPATION.matcher(folded);
        return matcher.matches()
                && !OTHER.matcher(folded).matches()
                && !ACTIVITY.matcher(matcher.group("rest")).matches()
                && folded.split(" ", -1).length <= MOST_WORDS;
    }
}
