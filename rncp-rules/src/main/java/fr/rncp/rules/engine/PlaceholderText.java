package fr.rncp.rules.engine;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.PatternOpenings;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises placeholders, that is, texts that are written where a text is still missing: "À définir", "En cours de
 * rédaction", "Voir règlement", "xxx", "lorem ipsum". The whole text must consist of such words: "Projet à définir avec
 * l'entreprise" describes a project.
 */
public final class PlaceholderText {

    /** Longer texts contain something else, except for filler text. */
    private static final int LONGEST = 140;

    private static final String NOUN = "(?:(?:le|la|les|l'|ce|cette|une?|des) ?)?"
            + "(?:textes?|contenus?|champs?|rubriques?|informations?|donnees?|elements?|listes?|descriptions?|descriptifs?"
            + "|intitules?|titres?|libelles?|compositions?|jurys?|membres|modalites?|epreuves?|evaluations?|competences?"
            + "|activites?|prerequis|pre-requis|conditions?|criteres?|durees?|dates?|nombre|noms?)"
            + "(?: (?:du |de la |de l'|des |de |d')[a-z-]{3,20})?(?: (?:est|sont|reste|restent|encore))?";

    private static final String LATER = "(?: (?:ulterieurement|plus tard|prochainement|bientot|ici|des que possible|svp"
            + "|s'il vous plait|(?:lors de|dans|a) (?:la |l'|une )?(?:prochaine|nouvelle|future) [a-z]{4,15}|(?:par|avec) (?:le |la |l'|les )[a-z-]{3,20}(?: [a-z-]{3,20})?))?";

    private static final String TO_DO = "(?:" + NOUN + " )?a (?:definir|preciser|completer|renseigner|venir|determiner"
            + "|rediger|confirmer|fixer|remplir|indiquer|saisir|paraitre|publier|communiquer|transmettre)" + LATER
            + "|a (?:voir|faire|valider|ajouter|inserer|mettre a jour)"
            + LATER;

    private static final String IN_PROGRESS = "(?:" + NOUN + " )?(?:en cours|en attente)(?: (?:de |d')(?:la |l')?"
            + "(?:definition|redaction|elaboration|finalisation|construction|preparation|validation|actualisation|ecriture"
            + "|reflexion|saisie|revision|modification|constitution|nomination|mise a jour|completude|precision"
            + "|precisions|retour|reponse|informations?))?" + LATER + "|prochainement|bientot|ulterieurement|plus tard"
            + "|(?:redaction|definition|elaboration|finalisation|validation|actualisation|saisie|relecture|revision|mise a jour)"
            + " (?:est )?en cours";

    private static final String PUT_OFF =
            "(?:communique|transmis|precise|defini|fourni|fixe|annonce|determine|detaille|remis|envoye|publie|indique|presente"
                    + "|porte)(?:e|es|s)?(?: a la connaissance)?";

    private static final String TO_WHOM =
            "(?: (?:au|aux|a la|a l'|des|par le|par la|par l'|par les) ?[a-z]{3,20}){0,2}";

    private static final String SOME_DAY =
            "(?: (?:ulterieurement|plus tard|prochainement|bientot|dans un (?:second|deuxieme) temps"
                    + "|en temps (?:utile|voulu)|par convocation|lors de (?:l'|la |leur |son )[a-z]{4,15}|a l'(?:inscription|entree)"
                    + "|avant (?:la |l'|le |chaque )[a-z]{4,15}|en (?:debut|cours) de [a-z]{4,15}"
                    + "|au (?:debut|demarrage|cours) de (?:la |l')[a-z]{4,15}))";

    /** "Modalités communiquées ultérieurement": the text puts off what it should state. */
    private static final String LATER_ON =
            NOUN + "(?: (?:vous|leur|lui))?(?: (?:sera|seront|est|sont))? " + PUT_OFF + TO_WHOM
                    + SOME_DAY + TO_WHOM + "|" + NOUN + "(?: (?:vous|leur|lui))? (?:sera|seront) " + PUT_OFF + TO_WHOM
                    + SOME_DAY
                    + "?|" + NOUN + "(?: (?:sont|est))? (?:disponibles?|communicables?|consultables?) sur demande";

    private static final String WILL_BE =
            "(?:" + NOUN + " )?(?:sera|seront) (?:defini|precise|communique|complete|renseigne"
                    + "|determine|fixe|transmis|mis|indique|redige|ajoute)(?:e|es|s)?(?: en ligne| a jour)?" + LATER;

    private static final String NOT_KNOWN = "n\\.? ?d|(?:" + NOUN + " )?(?:non|pas|pas encore) (?:encore )?"
            + "(?:defini|precise|communique|complete|renseigne|determine|fixe|connu|disponible|redige)(?:e|es|s)?"
            + "|inconnue?s?|n\\.? ?c|n\\.? ?r|tb[acd]|to ?do|to be (?:defined|confirmed|completed)";

    private static final String PROMPT =
            "(?:inserer|saisir|ajouter|ecrire|completer|entrer|remplir|renseigner)(?: ici)?"
                    + " (?:le |la |les |l'|un |une |du |votre |ce )?(?:textes?|contenu|champs?|description|liste|informations?)(?: ici)?"
                    + "|(?:inserer|saisir|ajouter|ecrire|completer|indiquer|renseigner|preciser|decrire|mentionner) ici"
                    + " (?:le |la |les |l'|un |une |du |votre |vos )[a-z' ]{3,60}"
                    + "|nom (?:du|de la|de l'|de votre) ?(?:certificateur|organisme|ecole|partenaire|etablissement|entreprise|societe)"
                    + "|(?:votre |mon )?texte(?: ici)?|cliquez (?:ou appuyez )?ici pour .{1,60}|texte (?:de remplissage|a remplacer|provisoire)"
                    + "|essai|tests?|azerty[a-z]{0,8}|qwerty[a-z]{0,8}|asdf[a-z]{0,8}|(?:bla[ -]?){2,20}|a{3,20}|z{3,20}";

    /** A fill-in mark: "xxx", "XX/XX/XXXX", "???", "…". */
    private static final String MARK = "x{1,60}|x{2,20}(?:[ /.-]x{2,20}){1,20}";

    private static final String DOCUMENT =
            "(?:reglements?|referentiels?|annexes?|pieces? jointes?|pj|documents?|fichiers?"
                    + "|dossier (?:technique|de certification|joint)|guide|notice|plaquette|brochure|maquette|syllabus|livret|convention"
                    + "|site|page internet)";

    /** A legal text is published, and a web address leads to the text: neither only holds a place. */
    private static final String NOT_FOUND_ELSEWHERE =
            "(?![^\\n]*(?:\\barrete|\\bdecret|\\barticle|\\bcode d|\\bloi\\b|\\bjournal officiel"
                    + "|http|www\\.|\\best\\b|\\bsont\\b|\\bcompren|\\bcompos|\\bmembres?\\b|\\bpresid|\\boral|\\becrit|\\bprojet|\\bqcm))";

    private static final String OTHER_VERSION = "(?:(?:voir|cf\\.?|idem|identique)(?: (?:a|que))?(?: (?:la|l'))? ?)"
            + "(?:fiche (?:precedente|anterieure)|(?:ancienne|precedente|derniere) (?:fiche|version)(?: precedente)?)";

    private static final String MESSAGE =
            "(?:voir |cf\\.? )(?:le |la |l'|mon |notre |votre )?(?:e-?mail|mail|courriel|message|reunion|echange)"
                    + "(?: (?:du|de) [a-z0-9/ ]{3,20})?";

    private static final String REFERENCE = "(?:" + OTHER_VERSION + "|" + MESSAGE
            + "|(?:voir|cf|confer|consulter|lire|se (?:referer|reporter)|(?:merci de )?vous (?:referer|reporter))\\.?"
            + NOT_FOUND_ELSEWHERE
            + " (?:a la |a l'|au |aux |le |la |les |l'|dans le |sur le |en |notre |votre )?" + DOCUMENT
            + "(?: [a-z0-9'°./-]{1,30}){0,12}|" + DOCUMENT + NOT_FOUND_ELSEWHERE
            + "(?: (?:de |d'|du )[a-z]{3,20})? (?:ci-)?jointe?s?"
            + "|(?:voir )?(?:en |ci-)(?:annexes?|pieces? jointes?|pj|jointe?s?)|nous (?:consulter|contacter)|sur demande)";

    private static final String PART =
            "(?:" + String.join("|", TO_DO, IN_PROGRESS, LATER_ON, WILL_BE, NOT_KNOWN, PROMPT, MARK, REFERENCE) + ")";

    private static final Pattern PARTS = Pattern.compile(PART + "(?:[ \\n,;:/.()\\[\\]–-]{1,8}" + PART + "){0,4}");

    private static final PatternOpenings OPENINGS = PatternOpenings.of(PARTS);

    /** Dots, question marks or lines to be filled in. */
    private static final Pattern BLANKS =
            Pattern.compile("[ \\n.…?_*#<>\\[\\]()]*(?:\\.\\.|…|\\?|__|\\*\\*|##)[ \\n.…?_*#<>\\[\\]()]*");

    /** Words and marks that state an absence; unlike a placeholder, they may be the right answer. */
    private static final Pattern ABSENCE = Pattern.compile(
            "n\\.? ?/? ?a|non (?:applicable|concernee?s?|existante?s?)|ras|rien(?: a signaler)?|pas de jury|sans|vide|null");

    /** Parts of filler text as published, without the first letter, which may be a capital. */
    private static final List<String> FILLER =
            List.of("orem ipsum", "OREM IPSUM", "orem Ipsum", "olor sit amet", "OLOR SIT AMET");

    private PlaceholderText() {}

    /** Checks whether a text is a placeholder. An empty text or a stated absence ("Néant") is not a placeholder. */
    public static boolean isPlaceholder(FoldedText text) {
        String folded = text.toString();
        if (folded.length() > LONGEST) {
            return isFiller(folded);
        }
        String words = words(folded);
        return (OPENINGS.mayMatch(words) && PARTS.matcher(words).matches())
                || (words.isEmpty() && BLANKS.matcher(folded).matches())
                || isFiller(folded);
    }

    /** Checks whether a text as published may be a placeholder. Of long texts, only filler text may be one. */
    public static boolean mayBe(String text) {
        return text.length() <= LONGEST || isFiller(text);
    }

    private static boolean isFiller(String text) {
        for (String filler : FILLER) {
            if (text.contains(filler)) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether a text contains no statement at all: no letter or figure, a placeholder or a stated absence. */
    public static boolean statesNothing(FoldedText text) {
        String words = text.length() > LONGEST ? text.toString() : words(text.toString());
        return words.isEmpty() || ABSENCE.matcher(words).matches() || isPlaceholder(text);
    }

    /** Returns a text without the blanks and punctuation around it. */
    private static String words(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && !Character.isLetterOrDigit(folded.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(folded.charAt(to - 1))) {
            to--;
        }
        return folded.substring(from, to);
    }
}
