package fr.rncp.rules.catalogue.pathways;

import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.SentencePart;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** ACC-008: an individual applicant needs no training, so no prerequisite may require it. */
final class TrainingPrerequisites {

    /** One of these words is in a text that is about the training. */
    private static final WordPatterns WORDS = WordPatterns.atWordStart(
            "formation",
            "parcours",
            "cursus",
            "cours\\b",
            "module",
            "enseignement",
            "seance",
            "session",
            "scolarite",
            "programme\\b",
            "journee",
            "preparation",
            "assidu",
            "frequente",
            "forme ",
            "formee ",
            "stagiaire",
            "eleve\\b",
            "etudiant");

    /** One of these words is in each part of such a text that requires the training, sometimes in other words. */
    private static final WordPatterns REQUIRED = WordPatterns.atWordStart(
            "form",
            "parcours",
            "cursus",
            "cours\\b",
            "module",
            "enseignement",
            "seance",
            "semaine",
            "session",
            "scolarite",
            "programme\\b",
            "journee",
            "preparation",
            "assidu",
            "frequente",
            "stag",
            "apprenant",
            "eleve",
            "etudiant");

    private static final String NUMBER = "(?:[0-9]{1,4}|[a-z-]{2,15})";

    /**
     * Training of this certification. "Une formation" may be a different one, unless it has a place or a provider, and
     * whatever is needed "pour suivre la formation" is required of those who enter it.
     */
    private static final String TRAINING = "(?:(?:a |au |aux |de |d')?(?:(?:au moins |plus de )?[0-9]{1,3} ?% )?"
            + "(?:(?:l'|la )?(?:integralite|totalite|ensemble) (?:des |du |de la ))?(?:des |du |de la |de l'ensemble des )?"
            + "(?:la |le |les |l'|des |toute la |tout le |tous les |toutes les )?"
            + "(?:deux |trois |quatre |cinq |[0-9]{1,2} )?"
            + "(?:formations?|parcours|cursus|modules?(?! (?:de|du) bloc)|cours|enseignements|seances|scolarite|programme"
            + "|(?:sessions?|journees?|semaines?) (?:preparatoires?|d'integration|de (?:formation|preparation)))\\b"
            + "|(?:d')?(?:au moins |une? |des )?(?:" + NUMBER
            + " (?:heures|h|jours|semaines|mois) de formation|formation de " + NUMBER
            + " (?:heures|h|jours|semaines|mois))\\b(?=[^,]{0,30}\\b(?:chez|au sein|aupres|dans (?:un|une|le|la|l'|notre|l'un des) ?(?:centre|organisme|ecole|institut|etablissement|reseau)"
            + "|dispense|organise|assure|anime)| *$)"
            + "|(?:d')?(?:au moins )?" + NUMBER + " (?:ans|annees) de scolarite\\b"
            + "|les " + NUMBER
            + " (?:heures|jours|modules|semaines) (?:de formation|de cours|de la formation|du programme|du parcours)\\b"
            + "|(?:la |une |le |un )(?:preparation|formation|stage) (?:organise|dispense|propose|assure)e? par (?:l'|le |la |notre )(?:ecole|institut|organisme|centre|certificateur|etablissement|reseau)\\b)";

    private static final String PROVIDER =
            "(?=[^,]{0,30}\\b(?:chez|au sein|aupres|dans (?:un|une|le|la|l'|notre|l'un des) ?(?:centre|organisme|ecole|institut|etablissement|reseau)))";

    private static final String DONE =
            "(?:suivi|effectue|accompli|participe|acheve|termine|assiste|realise|valide|beneficie|pris part)e?s? ";

    /** Ways to require it: "avoir suivi la formation", "être inscrit dans le parcours", "assidu à 80 % des cours". */
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:avoir|ayant|ont|a|aient|ait|aura|auront) (?:(?:deja|bien|[a-z]{4,14}ment) )?" + DONE + TRAINING
                    + "|(?:^|[:•*–-]) *suivi (?:de |d'|du |des )" + TRAINING
                    + "|\\bjustifi\\w{1,5} (?:(?:du|d'un|de son|de leur) suivi (?:complet |integral )?)?(?:de |d'|du )?"
                    + TRAINING
                    + "|\\bsuivi (?:de |d')" + NUMBER + " (?:ans|annees) de scolarite\\b"
                    + "|\\b" + NUMBER + " (?:heures|h|jours) de formation\\b" + PROVIDER
                    + "|\\bformation de " + NUMBER + " (?:heures|h|jours|semaines|mois)\\b" + PROVIDER
                    + "|\\bassiduite (?:d'au moins |minimale de |de )?[0-9]{1,3} ?%[^,]{0,20}?\\b(?:formation|cours|enseignements|seances|modules)\\b"
                    + "|\\betre (?:stagiaire|eleve|etudiant|apprenant)(?:e|\\(e\\))? (?:de la formation|du centre|de l'ecole|de l'institut)\\b"
                    + "|\\b(?:avoir|ayant) frequente (?:l'ecole|le centre|l'institut|l'etablissement|les cours)\\b"
                    + "|\\b(?:avoir|ayant) ete formee?s?(?:\\(e\\))? (?:par|au sein d[eu]|dans) ?(?:le |la |l'|notre |un |une )?(?:centre|ecole|organisme|institut|etablissement|reseau|certificateur)\\b"
                    + "|\\bsatisfai(?:t|re|sant) (?:a l'|aux conditions d'|a la condition d')assiduite\\b"
                    + "|\\bcertificats? de scolarite (?:de l'ecole|du centre|de l'institut)\\b"
                    + "|\\b(?:participation|presence|assiduite|inscription|suivi) (?:" + TRAINING
                    + ")[^,]{0,25}?\\b(?:est|sont|reste) (?:obligatoire|exige|requis|imperati|necessaire)"
                    + "|\\b(?:participation|presence|assiduite) obligatoire (?:" + TRAINING + ")"
                    + "|\\binscrit\\w{0,2}(?:\\(e\\))? (?:dans |a |au |en )(?:la |le |l'une des )?(?:formation|parcours|cursus)\\b"
                    + "|\\b(?:present|assidu)e?s?(?:\\(e\\))? (?:a |aux |pendant )[^,]{0,25}\\b(?:formation|cours|enseignements|seances|modules)\\b"
                    + "|\\battestations? (?:de (?:suivi de |fin de )?|d'assiduite (?:en |a la )?|d'entree en )formation\\b[^,]{0,60}\\b(?:delivre|etabli|remis|fourni|emis)"
                    + "|\\battestations? (?:de fin de formation|de suivi de la formation|d'assiduite)\\b"
                    + "|\\breserve\\w{0,2} aux (?:stagiaires|apprenants|etudiants|eleves) (?:de la formation|du parcours|du centre|de l'ecole)\\b");

    /**
     * Words that negate or weaken the requirement: "sans avoir suivi la formation", "il est conseillé d'avoir suivi".
     */
    private static final Pattern NOT_ASKED = Pattern.compile(
            "\\b(?:sans|pas|non|aucune?|dispens\\w*(?! par)|conseill\\w*|recommand\\w*|souhait\\w*|appreci\\w*|facultati\\w*"
                    + "|si|afin|pour (?:pouvoir )?suivre)\\b|\\bavant (?:de|d')"
                    + "|\\bou (?:bien |encore )?(?:justifi|avoir|etre|posseder|dispos|par |vae|experience|une? experience|titulaire|equivalent)");

    /** "Peuvent avoir suivi" requires nothing, but "seuls les stagiaires ayant suivi la formation peuvent" does. */
    private static final Pattern ALLOWED = Pattern.compile("\\b(?:peu(?:t|vent)|pourr\\w+)\\b");

    private static final Pattern ONLY =
            Pattern.compile("\\bseule?s?\\b|\\bnul(?:le)?\\b|\\bn[e'] ?[^,]{1,30}\\bqu['e]");

    /** Applicants who take the course anyway: the requirement is not one for individual applicants. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\bvoie (?:scolaire|de (?:la )?formation|de l'apprentissage|de l'alternance)|\\bapprentissage\\b|\\balternance\\b|\\bapprentis\\b"
                    + "|\\bparcours de formation :|\\bapres un parcours\\b|\\bformation continue\\b|\\b(?:candidats?|public) (?:en|de la|issus? de la) formation\\b");

    /** Training that the law, or another award, requires: it is not the course of this certification. */
    private static final Pattern OTHER_TRAINING = Pattern.compile(
            "\\bsst\\b|sauveteur|secour|\\bpsc|\\bafgsu|gestes et soins|habilitation|\\bcaces|permis|hygiene|haccp|securite|amiante|incendie"
                    + "|\\bbafa|\\bbafd|\\bdiplome|baccalaureat|\\bbac\\b|\\blicence\\b|\\bmaster\\b|\\bbts\\b|\\bcap\\b|\\bbut\\b|reglementaire|legale|obligatoire par|superieure?s?\\b|secondaires?\\b"
                    + "|\\bde niveau [0-9]|\\bprevention|radioprotection|\\bprap\\b|\\bactes? |ergonomi");

    private TrainingPrerequisites() {}

    static Outcome individualsNeedNoTraining(SheetCheck check) {
        Answer individuals = PathwayRules.answer(check, Pathway.INDIVIDUAL_APPLICATION);
        if (individuals.isNo()) {
            return check.nothingToJudge();
        }
        SheetPointer pointer = PathwayRules.pointer(check, Pathway.INDIVIDUAL_APPLICATION);
        if (!individuals.isKnown() || check.hasInferred(pointer)) {
            return check.undetermined(pointer);
        }
        OutcomeBuilder outcome = check.outcome();
        judgePrerequisite(
                check,
                outcome,
                SheetPointers.PREREQUISITES_ENTRY,
                check.sheet().prerequisites().entry());
        judgePrerequisite(
                check,
                outcome,
                SheetPointers.PREREQUISITES_CERTIFICATION,
                check.sheet().prerequisites().certification());
        return outcome.build();
    }

    private static void judgePrerequisite(SheetCheck check, OutcomeBuilder outcome, SheetPointer pointer, Prose text) {
        if (text.isEmpty()) {
            if (check.hasLost(pointer)) {
                outcome.unknown(pointer);
            }
            return;
        }
        FoldedText folded = check.foldedText(text.text());
        List<SentencePart> parts = WORDS.matchIn(folded) ? SentencePart.of(folded) : List.of();
        Optional<String> asked =
                parts.stream().flatMap(TrainingPrerequisites::asked).findFirst();
        if (asked.isPresent()) {
            outcome.found(check.finding(pointer).showing(asked.get()));
        } else {
            outcome.passed();
        }
    }

    /** Returns the words of a part that require the training. */
    private static Stream<String> asked(SentencePart part) {
        if (!REQUIRED.matchIn(part.text(), part.from(), part.to())) {
            return Stream.empty();
        }
        String words = part.words();
        Matcher asked = ASKED.matcher(words);
        return asked.find()
                        && !NOT_ASKED.matcher(words).find()
                        && (!ALLOWED.matcher(words).find()
                                || ONLY.matcher(words).find())
                        && !OF_OTHERS.matcher(words).find()
                        && !OTHER_TRAINING.matcher(words).find()
                ? Stream.of(part.text().excerpt(part.from() + asked.start(), part.from() + asked.end()))
                : Stream.empty();
    }
}
