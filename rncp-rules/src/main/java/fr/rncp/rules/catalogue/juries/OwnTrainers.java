package fr.rncp.rules.catalogue.juries;

import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.engine.SentencePart;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** JUR-012: a person who trained the candidate does not sit in the candidate's jury. */
final class OwnTrainers {

    /** One of these words is in every such statement. */
    private static final WordPatterns WORDS = WordPatterns.of(
            "format",
            "enseign",
            "profess",
            "tuteur",
            "tutrice",
            "accompagn",
            "maitre d",
            "coach",
            "mentor",
            "parrain",
            "marraine",
            "interven",
            "suivi",
            "encadr",
            "referent",
            "responsable ped",
            "comme eleve",
            "comme stagiaire");

    private static final List<String> TRAINERS = List.of(
            "formateur",
            "formatrice",
            "enseignante?",
            "professeur",
            "tuteur",
            "tutrice",
            "accompagnateur",
            "accompagnatrice",
            "maitre d'apprentissage",
            "maitre de stage",
            "coach",
            "referente? pedagogique",
            "responsable pedagogique",
            "mentor",
            "parrain",
            "marraine");

    private static final String ENDING = "(?:\\(trice\\)|\\(e\\))?s?";

    private static final String CANDIDATE =
            "(?:du|de la|des|de l'|d'un|le|la|les|l')(?: ?(?:candidate?s?|stagiaires?|apprenante?s?|apprentie?s?|alternante?s?|etudiante?s?)\\b)";

    /**
     * The words for the work of a trainer of the candidate. The training of others, or of members of juries, is another
     * matter.
     */
    private static final String TRAINED = "(?:forme|suivi|accompagne|encadre|prepare|tutore|coache) " + CANDIDATE
            + "|(?:encadre|suivi|tutore) le (?:stage|projet|parcours) " + CANDIDATE
            + "|(?:assure|dispense|anime|conduit|donne) (?:tout ou partie )?(?:(?:des?|de|du) )?(?:la|sa|leur|les|le|l'ensemble des) ?(?:formation|cours|session|modules?|enseignements?|parcours)\\b"
            + "(?! (?:d'autres|de jury|a l'evaluation))";

    private static final String OF_CANDIDATE =
            "(?: (?:referente?s?|principa(?:l|ux)|vae|entreprise|academique|pedagogique|en [a-z]{4,15}))? ?(?:(?:du|de la|des|de l'|d'un)(?:"
                    + " ?(?:candidate?s?|stagiaires?|apprenante?s?|apprentie?s?|alternante?s?|etudiante?s?)\\b)|,?"
                    + " ?(?:ayant|qui a|qui ont) (?:forme|suivi|accompagne|encadre|prepare|assure (?:la|sa|leur|tout ou partie"
                    + " de la) formation|dispense (?:la|sa) formation))";

    private static final String OF_SESSION =
            "(?: (?:referente?s?|principa(?:l|ux|le)))? de (?:la|cette|sa) (?:session|promotion)\\b";

    private static final String ANY_TRAINER = "(?:propres? )?(?:" + String.join("|", TRAINERS) + ")";

    private static final String WHO_TRAINED =
            "(?:" + TRAINED + "|eu (?:le|la|les) candidate?s? (?:comme|pour) (?:eleve|stagiaire|apprenti|etudiant))";

    private static final WordPatterns OWN = WordPatterns.atWordStart(Stream.concat(
                    TRAINERS.stream().map(trainer -> trainer + ENDING + "(?:" + OF_CANDIDATE + "|" + OF_SESSION + ")"),
                    Stream.of(
                            "son " + ANY_TRAINER,
                            "sa " + ANY_TRAINER,
                            "leur " + ANY_TRAINER,
                            "ses " + ANY_TRAINER,
                            "leurs " + ANY_TRAINER,
                            "ayant " + WHO_TRAINED,
                            "qui a " + WHO_TRAINED,
                            "qui ont " + WHO_TRAINED,
                            "accompagna(?:teur|trice)s? (?:de (?:son |leur )?|du )(?:parcours|dossier) (?:de )?vae\\b",
                            "architectes? accompagna(?:teur|trice)s? de parcours\\b"))
            .toArray(String[]::new));

    /** Words that exclude the trainer, or that give the trainer another part than that of a member. */
    private static final Pattern OTHERWISE =
            Pattern.compile("\\bn'|\\bne\\b|\\bnon\\b|\\baucune?\\b|\\bpas\\b|\\bautres? que\\b"
                    + "|different|distinct|hormis|exception|exclu|absence|\\bhors\\b|\\bsans\\b|\\bsauf\\b|independant|invite|consultat|entendu|\\bavis\\b|rapport|present(?:e|er|ent)"
                    + " |livret|evaluations? (?:du|des|de son)|bilan|dossier|transmis|recus?ation|interdi|en"
                    + " dehors|propos|note[sz]? (?:du|de son)|appreciation|peut|peuvent");

    private OwnTrainers() {}

    static void doNotSit(ExaminedJury jury) {
        List<SentencePart> parts = jury.mentions(WORDS) ? SentencePart.of(jury.folded()) : List.of();
        Optional<SentencePart> part = parts.stream()
                .filter(some -> OWN.matchIn(some.text(), some.from(), some.to()))
                .filter(some -> !OTHERWISE.matcher(some.words()).find())
                .findFirst();
        part.ifPresentOrElse(some -> jury.found(jury.check().finding(jury.pointer()), some.excerpt()), jury::passed);
    }
}
