package fr.rncp.rules.reading;

import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import java.util.List;
import java.util.regex.Pattern;

/** The words by which a text demands blocks, in folded texts. */
final class DemandWords {

    static final String SOME = "(?<needed>" + BlockWords.NUMBER + ")" + BlockWords.AGAIN + "(?: seule?)?"
            + "(?: (?:des|de ces|parmi les|d'entre les) (?:(?<group>" + FrenchNumbers.PATTERN + ") )?| )"
            + BlockWords.BLOCK;

    /** The parts that make a number of blocks a choice; at least one of them is present. */
    static final String CHOSEN = "(?: (?:sont|est)(?= (?:a choisir|au choix)))?(?<option>" + BlockWords.OPTION
            + ")?(?<minimum> (?:au moins|au minimum|minimum))?"
            + "(?: ?,?\\(? ?(?:choisis? (?:librement )?|au choix )?(?<among>parmi|sur|dans une liste de)(?: les| l'ensemble des| un total de)?(?: (?<pool>"
            + FrenchNumbers.PATTERN + ")(?! (?:ans?|mois|jours?|heures?|semaines?)\\b| ?%))?)?";

    static final GuardedPattern DEMAND = GuardedPattern.ofWords(
            List.of("bloc", "ccp", "certificat", "tronc commun"),
            "(?<least>\\b(?:au moins|au minimum|a minima|minimum) )?" + SOME + CHOSEN
                    + "|(?<every>" + BlockWords.EVERY + ") (?:(?<everyCount>" + FrenchNumbers.PATTERN + ")"
                    + BlockWords.AGAIN + " )?(?:differents |[a-z]{4,10} et )?" + BlockWords.BLOCK
                    + "|\\b(?:les|des|ces|ses|aux) (?:(?<count>" + FrenchNumbers.PATTERN + ")" + BlockWords.AGAIN
                    + " )?(?<first>premiers )?(?:differents )?" + BlockWords.BLOCK
                    + "|(?<trunk>(?:(?:ensemble|totalite|integralite|validation|blocs?) )?(?<!blocs )\\b(?:du|le) tronc commun\\b)");

    static final Pattern ACQUIRING = Pattern.compile(
            "\\b(?:valid(?!ite)\\w{1,5}|reussi\\w{0,2}|obten\\w{1,4}|acqui\\w{1,6}|capitalis\\w{1,5}|cumul\\w{0,5}|addition|reuni\\w{1,4}|totalis\\w{1,4}|titulaires?|deten\\w{2,4}|possed\\w{1,4}|justifi\\w{1,5}|moyenne(?= (?:dans|aux?|sur|a) )|s'obtien\\w{1,3}|s'acquier\\w{1,2}|satisf\\w{2,6}|succes|valides? pour|competent\\w{0,2}(?: par le jury)?|maitrise)"
                    + "(?: (?!compens|entre|parmi|partie|certain|plusieurs)[a-z']{1,12}){0,4} ?$");

    /** The heading of the text on the public page. */
    static final GuardedPattern HEADING =
            GuardedPattern.ofWords(List.of("modalite"), "\\bmodalites? d'(?:acquisition|obtention)\\b");

    /** The words that may separate blocks from their verb: their kind, a relative clause, other blocks. */
    static final String APART =
            "(?: (?:de la (?:certification|formation)|du (?:titre|diplome|cqp)|qui (?:la|le) composent|constitutifs|communs?|obligatoires?|transvers\\w{2,4}|d[ue] tronc commun|,[^,;.\\n]{1,40},))?"
                    + "(?:, (?:qui|dont|lesquels) [^,;.\\n]{1,60},)?"
                    + "(?:,? (?:et|ainsi que|puis) (?:[a-z0-9']{1,12} ){1,5}?(?:blocs?|ccp)(?: [a-z']{2,14}){0,3}?(?: \\([^()\\n]{1,40}\\))?)?(?:,? (?:qui|lesquels))?";

    /** The words behind blocks that require them: "sont obligatoires et cumulatifs", "doivent tous être validés". */
    static final Pattern REQUIRED = Pattern.compile(
            "^(?: (?:de la (?:certification|formation)|du (?:titre|diplome|cqp)|qui (?:la|le) composent|constitutifs|communs?|obligatoires?|du tronc commun)|,[^,;.\\n]{1,40},| \\([^()\\n]{1,20}\\))?(?: qui)?"
                    + " (?:(?:sont|soient|seront|est|soit) (?:[a-z]{2,16} ){0,2}?(?:obligatoires?|exigee?s?|requise?s?|cumulatifs|necessaires?|indispensables?|a (?:valider|acquerir|obtenir)))\\b"
                    + "(?! (?:pour (?!l'obtention|obtenir|la (?:delivrance|certification)|le (?:titre|diplome|cqp)|valider l[ae] |tous|les candidats)|afin|a l'(?!obtention|acquisition|attribution)|avant|dans l'ordre))");

    static final Pattern TO_BE_ACQUIRED = Pattern.compile("^" + APART
            + " (?:doi(?:t|vent)|devr(?:a|ont)) (?:[a-z]{2,16} ){0,2}?(?:etre|avoir ete) (?:[a-z]{2,16} ){0,2}?(?:valid|acqui|obten|reuss|capitalis|cumul)\\w{0,4}\\b"
            + "(?! (?:avant|dans l'(?:ordre|annee|un)|dans (?:un|les|le) delai|en \\w+ ans|par un jury|devant))");

    /** "Dès lors que chacun des blocs a été validé", "lorsque les quatre blocs sont acquis". */
    static final Pattern ACQUIRED_BEHIND = Pattern.compile(
            "^(?: de (?:la|cette) certification| du (?:titre|diplome|cqp|parcours|referentiel)| de son parcours| communs?| obligatoires?| du tronc commun)? (?:(?:sont|soient|est|soit|a ete|ont ete|aura ete|auront ete) (?:[a-z]{2,12} )?)?(?:valid|acqui|obten|reuss|reuni)\\w{0,4}\\b(?! (?:a vie|definitivement|pour|pendant))|^ le (?:sont|seront)\\b");

    static final Pattern WHEN = Pattern.compile(
            "\\b(?:si|s'|lorsqu'?e?|quand|des (?:lors )?que|une fois(?: que)?|apres que|a condition que) ?(?:et seulement si )?$");

    /** "Le diplôme exige les cinq blocs". */
    static final Pattern NECESSITATES =
            Pattern.compile("\\b(?:exige|requiert|necessite|suppose|implique)(?:nt)? (?:[a-z]{2,12} )?$");

    /** "Le candidat doit valider les quatre blocs". */
    static final Pattern OBLIGED = Pattern.compile(
            "\\b(?:doi(?:t|vent)|devr(?:a|ont)|il faut|il faudra|tenue?s? de|necessaire de|imperatif de) (?:[a-z]{2,16} ){0,2}?(?:avoir )?"
                    + "(?:valid|acquer|acquis|obten|reuss|capitalis|cumul)\\w{0,5} (?:[a-z']{1,12} ){0,2}?$");

    static final Pattern IN_ORDER = Pattern.compile("^ (?:avant|dans l'ordre|pour se|pour pouvoir|afin)");

    /** "Le titre n'est délivré qu'à ces conditions : cinq blocs validés". */
    static final Pattern VALIDATED = Pattern.compile(" (?:valides|acquis|obtenus|reussis|capitalises)\\b");

    /** The beginning of an item, or of what a colon announces. */
    static final Pattern OPENING = Pattern.compile("(?:^[ \\n*•o>→✓–-]{0,4}|: )$");

    /** "Tous les blocs du parcours sont acquis": those are all. */
    static final Pattern OF_PATH = Pattern.compile(" (?:du|de son|de leur) parcours\\b(?! (?:choisi|suivi|[a-z]{5}))");

    /** "Sont exigés pour le titre : les quatre blocs". */
    static final Pattern REQUIRED_AHEAD = Pattern.compile(
            "(?<!pas |plus )\\b(?:exigee?s?|requise?s?|obligatoires?|necessaires?|exigences)\\b[^.;:]{0,60}: ?$");

    /** Words for acquiring blocks, anywhere in a sentence. */
    static final GuardedPattern ACQUISITION = GuardedPattern.ofWords(
            List.of(
                    "valid",
                    "acqui",
                    "acquer",
                    "reuss",
                    "capitalis",
                    "reconnu",
                    "satisf",
                    "detien",
                    "deten",
                    "possed",
                    "reuni",
                    "competent"),
            "\\b(?:valid|acqui|acquer|reuss|capitalis|reconnu|satisf|detien|deten|possed|reuni|competent)\\w{0,6}\\b(?<!competences)");

    /** Words that describe how blocks are prepared and assessed. */
    static final GuardedPattern DESCRIBED = GuardedPattern.ofWords(
            List.of(
                    "evalu",
                    "organis",
                    "accessib",
                    "prepar",
                    "independ",
                    "propos",
                    "compos",
                    "compren",
                    "compo",
                    "repart",
                    "vis",
                    "inscri",
                    "suivi",
                    "suivre"),
            "\\b(?:evalu|organis|accessib|prepar|independ|propos|compos|comport|compren|repart|vise|inscri|suiv)\\w{0,6}\\b");

    /** "Quatre blocs, tous indispensables". */
    static final Pattern ALL_NEEDED = Pattern.compile(
            "^ ?[,:]? (?:obligatoires pour (?:le (?:titre|diplome|cqp)|la (?:certification|licence)|l'obtention|obtenir)\\b|qu'il (?:faut|faudra|convient de) (?:tous )?(?:valider|acquerir|obtenir|reussir)\\b|tous (?:sont )?(?:obligatoires|indispensables|necessaires|exiges|requis|a (?:valider|acquerir|obtenir))\\b|a (?:valider|acquerir|obtenir) (?:tous|en totalite|en integralite|dans leur (?:totalite|integralite|ensemble))\\b)");

    /** "Quatre blocs à valider". */
    static final Pattern TO_ACQUIRE = Pattern.compile("^ (?:sont )?a (?:valider|acquerir|obtenir|reussir)\\b");

    static final Pattern NOT_ENOUGH = Pattern.compile("\\bne (?:suffi\\w{1,3}|saurai\\w{1,3} suffire)\\b");

    static final Pattern COUNT_BEHIND = Pattern.compile("^ ?\\((?:soit )?(?<count>" + FrenchNumbers.PATTERN + ")\\)");

    /** Words for a possibility, which is not a demand. */
    static final Pattern PERMITTED =
            Pattern.compile("\\b(?:peut|peuvent|pourra|pourront|facultati\\w{0,5}|eventuel\\w{0,6})\\b");

    /** "La certification comprend trois blocs optionnels" states how many there are, not how many are needed. */
    static final Pattern COMPOSING = Pattern.compile(
            "\\b(?:compos|constitu|comport|comprend|compren|compt|structur|propos|offr|declin|contien|reparti|articul)\\w{0,6}\\b");

    /** Words that add blocks to others. */
    static final GuardedPattern ADDING = GuardedPattern.ofWords(
            List.of("ajout", "choi", "complet", "valide", "opte", "suit", "en plus", "ainsi que", "auxquels"),
            "\\b(?:ajout\\w{1,4}|choisi\\w{0,4}|au choix|complet\\w{1,3}|valide\\w{0,2}|opte|suit|en plus|ainsi que|auxquels)\\b");

    /** "Le titre ne peut être délivré sans la validation de tous les blocs." */
    static final Pattern NOT_WITHOUT = Pattern.compile("\\b(?:ne|n'est|n'a)\\b[^,;.]{0,80}\\bsans\\b[^,;.]{0,60}$");

    static final GuardedPattern AWARD_WORD = GuardedPattern.ofWords(
            List.of("certification", "titre", "diplome", "cqp"), "\\b(?:certification|titre|diplome|cqp)s?\\b");

    private DemandWords() {}
}
