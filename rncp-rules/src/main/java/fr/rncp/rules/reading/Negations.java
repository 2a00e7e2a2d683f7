package fr.rncp.rules.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scope of a negation. It reaches the verb that it encloses ("ne sont pas conservés") and the noun that it
 * determines ("aucune validation partielle"), but nothing outside its own clause: "le candidat qui n'a pas validé tous
 * les blocs conserve …" denies nothing of what is kept, and "une validation partielle ne donne pas lieu à …" does not
 * deny that there is one.
 */
final class Negations {

    private static final String WORDS = "(?:(?!mais |toutefois |et (?:conserv|gard|rest|demeur))[a-z'-]{1,16} )";

    /** The verbs of a subordinate clause about the blocks that a candidate has not acquired. */
    private static final Pattern NOT_ACQUIRED = Pattern.compile(
            "\\b(?:pas|aucune?|plus|jamais|sans|ni|non) (?!possible|permis|prevu|autoris|envisag|question)(?:[a-z']{1,12} ){0,2}(?:valid|obten|reuss|acqui|satisf|attei|capitalis)\\w{0,6} "
                    + "(?:tous|toutes|les?|la|l'|une?|ses|ces|de|au|aux|a|d'|certains|[0-9])\\b");

    private static final Pattern SUBORDINATE = Pattern.compile(
            "\\b(?:si|s'ils?|s'elles?|lorsqu\\w{0,2}|quand|qui|dont|ayant|faute de|a defaut de|meme si)\\b");

    private static final Pattern VERB_AHEAD =
            Pattern.compile("\\b(?:ne |n'|aucune? |ni )" + WORDS + "{0,7}$|\\b(?:non |sans etre )$");
    private static final Pattern NEGATIVE =
            Pattern.compile("\\b(?:pas|(?<!au )plus|jamais|aucune?|nullement|ni|non|sans)\\b");
    private static final Pattern OPEN_VERB = Pattern.compile("\\b(?:ne |n')" + WORDS + "{0,4}$");
    private static final Pattern CLOSED =
            Pattern.compile("^ (?:(?!au |de )[a-z]{2,12} )?(?:pas|plus|jamais)\\b(?! seulement)");

    private static final Pattern DETERMINED = Pattern.compile(
            "\\b(?:(?:pas|jamais|point|plus|absence|exclu\\w{0,6}|interdi\\w{1,5}) (?:de |d'|toute |la |une )|aucune? |sans |ni (?:de |d'|une? |la )?|nulle? |non[- ])"
                    + "(?:(?:aucune?|toute|autres?|seule?|une?|forme de|possibilite de) ){0,2}$");
    private static final Pattern DENIED_AHEAD = Pattern.compile(
            "\\b(?:ne |n')" + WORDS
                    + "{1,4}(?:pas|jamais|plus|aucune?|ni)\\b(?: (?!mais |toutefois |et (?:conserv|gard|rest|demeur))[a-z'-]{1,16}){0,6} ?$");
    /** "Le jury ne peut prononcer de validation partielle": no second word of negation is needed. */
    private static final Pattern CANNOT = Pattern.compile(
            "\\bne (?:peu\\w{1,4}|pourr\\w{1,4}|saurai\\w{1,3}) (?!(?:[a-z'-]{1,16} ){0,6}(?:que |qu'))(?:[a-z'-]{1,16} ?){0,6}$");

    private static final Pattern REFUSED_BEHIND = Pattern.compile(
            "^(?: (?!qui |dont |que |si |lorsqu)[a-z0-9'-]{1,20}+){0,10}? (?:(?:n'y a|n'existe|n'existent) (?:[a-z]{2,12} )?(?:pas|plus)\\b|(?:n'est|ne sont|n'a|ne sera|ne seront)"
                    + " (?:[a-z]{2,12} )?(?:pas|jamais|plus|ni)\\b(?: [a-z]{1,12}){0,2}? ?"
                    + "(?:possible|prevu|admis|autoris|permis|accept|envisag|ouvert|propos|accord|prononc|delivr|attribu|organis|remis|lieu\\b|offert)"
                    + "|(?:n'est|ne sont|n'existe|ne sera|ne seront) (?:possible|prevue?s?|admise?s?|autorisee?s?|permise?s?|acceptee?s?|delivree?s?|remise?s?|proposee?s?|accordee?s?|organisee?s?|ouverte?s?)\\b"
                    + "|ne (?:peu\\w{1,4}|pourr\\w{1,4}|saurai\\w{1,3}) (?:pas |jamais |en aucun cas )?(?:etre|avoir lieu|faire l'objet|donner lieu|intervenir)\\b(?! (?:[a-z]{2,12} )?(?:que|qu'))"
                    + "|(?:est|sont|etant|sera|seront|demeure|reste) (?:[a-z]{2,12} )?(?:exclue?s?|impossibles?|interdite?s?|proscrite?s?)\\b)");

    private Negations() {}

    /** Checks whether the words around a verb or a participle negate it. */
    static boolean denyVerb(String before, String behind) {
        Matcher ahead = VERB_AHEAD.matcher(before);
        if (ahead.find()
                && NEGATIVE.matcher(ahead.group()).find()
                && !NOT_ACQUIRED.matcher(before).find()) {
            return true;
        }
        return OPEN_VERB.matcher(before).find() && CLOSED.matcher(behind).find();
    }

    /** Checks whether the words around a noun deny that there is such a thing. */
    static boolean denyNoun(String before, String behind) {
        if (DETERMINED.matcher(before).find() || REFUSED_BEHIND.matcher(behind).find()) {
            return true;
        }
        boolean subordinate = SUBORDINATE.matcher(before).find()
                || NOT_ACQUIRED.matcher(before).find();
        return !subordinate
                && (DENIED_AHEAD.matcher(before).find()
                        || CANNOT.matcher(before).find());
    }
}
