package fr.rncp.rules.catalogue.juries;

import fr.rncp.rules.engine.SentencePart;
import java.util.Optional;
import java.util.regex.Pattern;

/** JUR-012: a person who trained the candidate does not sit in the candidate's jury. */
final class OwnTrainers {

    private static final String TRAINER = "\\b(?:formateur|formatrice|enseignant|enseignante|professeur|tuteur|tutrice"
            + "|accompagnateur|accompagnatrice|maitre d'apprentissage|coach)(?:\\(trice\\)|\\(e\\))?s?";

    private static final Pattern OWN = Pattern.compile(TRAINER
            + "(?: (?:referente?s?|principa(?:l|ux)|vae))?(?: (?:du|de la|des|de l'|d'un)(?:"
            + " ?(?:candidate?s?|stagiaires?|apprenante?s?|apprentie?s?|alternante?s?|etudiante?s?)\\b)|,?"
            + " (?:ayant|qui a|qui ont) (?:forme|suivi|accompagne|encadre|prepare|assure (?:la|sa|leur|tout ou partie"
            + " de la) formation|dispense (?:la|sa) formation))|\\b(?:son|sa|leur|ses|leurs)"
            + " (?:propres? )?" + TRAINER.substring(2));

    /** Words that exclude the trainer, or that give the trainer another part than that of a member. */
    private static final Pattern OTHERWISE =
            Pattern.compile("\\bn'|\\bne\\b|\\bnon\\b|\\baucune?\\b|\\bpas\\b|\\bautres? que\\b"
                    + "|different|distinct|hormis|exception|exclu|\\bhors\\b|\\bsans\\b|\\bsauf\\b|independant|invite|consultat|entendu|\\bavis\\b|rapport|present(?:e|er|ent)"
                    + " |livret|evaluations? (?:du|des|de son)|bilan|dossier|transmis|recus?ation|interdi|en"
                    + " dehors|propos|note[sz]? (?:du|de son)|appreciation|peut|peuvent");

    private OwnTrainers() {}

    static void doNotSit(ExaminedJury jury) {
        Optional<SentencePart> part = SentencePart.of(jury.folded()).stream()
                .filter(some -> OWN.matcher(some.words()).find())
                .filter(some -> !OTHERWISE.matcher(some.words()).find())
                .findFirst();
        part.ifPresentOrElse(some -> jury.found(jury.check().finding(jury.pointer()), some.excerpt()), jury::passed);
    }
}
