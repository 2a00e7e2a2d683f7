package fr.rncp.rules.catalogue.accumulation;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.engine.SentencePart;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Sentences by which blocks make up for each other, or cannot be acquired one by one. */
final class SeparationWordings {

    private static final String BLOCK = "(?:bloc|ccp)";

    private static final WordPatterns COMPENSATING = WordPatterns.atWordStart(
            "rattrap",
            "rachet",
            "repech",
            "malgre\\b",
            "echoue",
            "points\\b",
            "suffi",
            "n'empeche",
            "avec un",
            "avec deux",
            "moyenne");

    private static final Pattern MADE_UP_FOR = Pattern.compile("\\b" + BLOCK
            + "s?\\b[^,]{0,30}?\\b(?:peut|peuvent|est|sont|sera|seront) (?:etre )?(?:rattrape|rachete|repeche)e?s?\\b[^,]{0,10}?\\b(?:par|grace a|avec)\\b"
            + "[^,]{0,40}?\\b(?:" + BLOCK + "s?|ailleurs|autres|resultats?|notes?|points)\\b"
            + "|\\b(?:" + BLOCK
            + "|resultat|note|points)s?\\b[^,]{0,20}?\\bpeu(?:t|vent) (?:racheter|rattraper|repecher)\\b"
            + "|\\bjury\\b[^,]{0,15}?\\bpeut (?:racheter|repecher) (?:un|le) " + BLOCK + "\\b");

    private static final Pattern ADMITTED_ALL_THE_SAME = Pattern.compile("\\bechou\\w{1,4} a un (?:seul )?" + BLOCK
            + "\\b[^,]{0,30}?\\b(?:neanmoins|quand meme|tout de meme|malgre tout|cependant|toutefois) (?:admis|certifie|recu|diplome)"
            + "|\\bechec a un (?:seul )?" + BLOCK
            + "\\b[^,]{0,10}\\bn'empeche pas (?:(?:la delivrance|l'obtention) (?:du titre|de la certification|du diplome)|la certification|d'obtenir (?:le titre|la certification|le diplome))"
            + "|\\b(?:certifie|admis|recu|diplome)e?s?\\b[^,]{0,40}?\\bavec (?:un|deux) " + BLOCK
            + "s? (?:en dessous|au-dessous|inferieurs?|insuffisants?|non[- ](?:valides?|acquis))"
            + "|\\bavec [a-z0-9]{1,6} " + BLOCK + "s? sur [a-z0-9]{1,6}\\b[^,]{0,20}?\\bsi (?:la|sa) moyenne\\b");

    private static final Pattern DESPITE_A_BLOCK = Pattern.compile(
            "\\bmalgre (?:(?:l'echec|la non[- ]validation|l'absence|un echec|une note insuffisante) (?:a |d'|de |dans )?)?(?:un|deux|l'un)\\b[^,]{0,25}?\\b"
                    + BLOCK + "s?\\b");

    private static final Pattern AWARD = Pattern.compile(
            "\\b(?:titre|certification|diplome)\\b[^,]{0,40}?\\b(?:delivr|accord|attribu|obten|acquis)|\\b(?:delivr|accord|attribu|obten)\\w{1,5} (?:le|la) (?:titre|certification|diplome)\\b"
                    + "|\\b(?:admis|certifie|diplome)e?s?\\b");

    private static final Pattern POINTS = Pattern.compile(
            "\\bpoints (?:excedentaires|supplementaires|en trop|au-dessus de la moyenne)\\b.{0,60}?\\breport(?:e|able)");

    private static final Pattern MEAN_IS_ENOUGH =
            Pattern.compile("\\bmoyenne\\b.{0,40}?\\b(?:aux|des|sur les|pour les) (?:[a-z0-9]{1,10} )?" + BLOCK
                    + "s\\b.{0,25}?\\bsuffi|\\bsuffit d'(?:une|avoir une) moyenne\\b.{0,40}?\\b(?:aux|des|sur les) (?:[a-z0-9]{1,10} )?"
                    + BLOCK + "s\\b");

    private static final Pattern WITHIN_A_BLOCK = Pattern.compile("\\bmeme " + BLOCK + "|\\bau sein (?:du|d'un) "
            + BLOCK + "|\\bepreuves? du " + BLOCK + "|\\bchacun|\\ba chaque|\\bde chaque|\\bsession|\\brattrapage");

    private static final Pattern DENIED =
            Pattern.compile("\\bne\\b|\\bn'(?!empeche)|\\baucune?\\b|\\bjamais\\b|\\bsans\\b|\\bpas (?:admis|delivre)");

    private static final WordPatterns INSEPARABLE_WORDS = WordPatterns.atWordStart(
            "fait perdre",
            "entraine",
            "annule",
            "possible d",
            "impossible d",
            "ne peu",
            "perd\\b",
            "perdu",
            "indivisible",
            "insecable",
            "indissociable",
            "perdent\\b",
            "seule? l",
            "aucun bloc",
            "aucun ccp",
            "ne sont",
            "ensemble\\b",
            "partielle",
            "pas du tout",
            "repass",
            "recommence",
            "un seul",
            "est impossible");

    private static final String OTHERS =
            "sans (?:valider |obtenir |passer |presenter )?(?:les|l'un des|l'ensemble des|tous les) (?:deux |trois |quatre |cinq |[0-9] )?autres";

    private static final Pattern INSEPARABLE = Pattern.compile(
            "\\bechec a (?:l'un|un)\\b[^,]{0,40}?(?<!ne )(?<!n')\\b(?:fait perdre|entraine la perte|entraine l'annulation|annule)\\b[^,]{0,30}?\\b(?:autres|"
                    + BLOCK + "s|tout)\\b"
                    + "|\\b(?:n'est pas possible d[e']|impossible d[e']|ne peu(?:t|vent)(?: pas)?) ?(?:s'inscrire|valider|obtenir|acquerir|passer|presenter|se presenter|choisir|suivre) (?:a )?"
                    + "(?:un seul " + BLOCK + "\\b(?! (?:a la fois|par))|(?:un|le) " + BLOCK
                    + " (?:de competences )?(?:seul\\b|isole|separement|"
                    + OTHERS + "))"
                    + "|(?<!ne )\\bperd(?:ent)? (?:tous (?:les|ses|leurs)|l'ensemble (?:des|de ses)|la totalite (?:des|de ses)|le benefice (?:des autres|de tous les|de ses|des)) (?:[a-z]{2,8} )?"
                    + BLOCK + "s\\b"
                    + "|\\bseule?s? (?:la |le )(?:certification|titre|diplome|cqp) (?:complete?|entiere?|globale?|dans (?:sa|son) (?:totalite|integralite|ensemble)) (?:est|peut etre|sera) (?:delivre|attribue|accorde|decerne|obtenu)e?\\b"
                    + "|\\baucun " + BLOCK
                    + " (?:acquis |valide |obtenu )?n'est (?:conserve|garde|maintenu|capitalise)\\b"
                    + "|\\bles perd tous\\b"
                    + "|\\b" + BLOCK
                    + "s (?:[a-z]{4,10} )?(?:forment|constituent|sont) un (?:tout|ensemble) (?:indivisible|insecable|indissociable)\\b"
                    + "|\\bechec a (?:l'un|un)\\b[^.]{0,40}?\\b(?:autres " + BLOCK + "s|" + BLOCK
                    + "s (?:deja )?(?:valides|acquis|obtenus)) (?:est|sont) (?:perdu|annule)s?\\b"
                    + "|\\b" + BLOCK
                    + "s (?:sont (?:obligatoirement|necessairement|imperativement)|doivent (?:obligatoirement |imperativement )?etre) (?:passes|presentes|valides|obtenus) (?:tous )?ensemble\\b(?! ou)"
                    + "|\\b(?:inscription|validation|obtention|acquisition) (?:a |d')un (?:seul " + BLOCK + "|" + BLOCK
                    + " (?:seul|isole))\\b (?:est (?:impossible|exclue|interdite)|n'est pas (?:possible|admise|autorisee|permise|prevue))\\b"
                    + "|\\bun (?:seul )?" + BLOCK
                    + " ne peut (?:pas )?etre (?:valide|obtenu|acquis|passe|delivre) (?:seul|isolement|separement|"
                    + OTHERS + ")\\b"
                    + "|\\b(?:titre|certification|diplome)\\b[^,]{0,40}?\\b(?:en totalite|en entier|en bloc) ou pas du tout\\b"
                    + "|\\bimpossible de n'(?:acquerir|obtenir|valider|passer) qu'(?:une partie des " + BLOCK
                    + "s|un (?:seul )?" + BLOCK + ")\\b"
                    + "|\\b(?:validation|obtention|certification|reussite|delivrance) partielle (?:de la certification |du titre |des blocs )?(?:est|reste|demeure) (?:exclue|impossible|interdite)\\b"
                    + "|\\b(?:repasse|repasser|recommence|recommencer) (?:la totalite des|tous les|l'ensemble des) (?:[a-z]{3,7} )?"
                    + BLOCK + "s\\b[^,]{0,20}?\\b(?:echec a|s'il echoue a|echoue a) (?:l'un|un)\\b"
                    + "|\\b(?:echec a|echoue a) (?:l'un|un)\\b[^,]{0,20}?(?<!ne )\\b(?:repasse|recommence|doit repasser|doit recommencer) (?:la totalite des|tous les|l'ensemble des) (?:[a-z]{3,7} )?"
                    + BLOCK + "s\\b"
                    + "|\\b" + BLOCK
                    + "s ne (?:sont|peuvent etre|peuvent pas etre) (?:delivres?|obtenus?|acquis|valides?) (?:qu'ensemble|que tous ensemble|qu'en totalite|les uns sans les autres|l'un sans l'autre)\\b");

    /** A loss after some time is a term, which CAP-006 reports. */
    private static final Pattern AFTER_A_TERM =
            Pattern.compile("\\b(?:ans|annees|mois|delai)\\b|\\bsi (?:le|aucun)\\b.{0,40}\\baucun");

    private SeparationWordings() {}

    /** Returns the first part of a text by which blocks make up for each other. */
    static Optional<String> compensation(FoldedText text) {
        return first(text, COMPENSATING, SeparationWordings::compensates);
    }

    private static boolean compensates(String words) {
        boolean said = MADE_UP_FOR.matcher(words).find()
                || ADMITTED_ALL_THE_SAME.matcher(words).find()
                || (DESPITE_A_BLOCK.matcher(words).find()
                        && AWARD.matcher(words).find())
                || POINTS.matcher(words).find()
                || MEAN_IS_ENOUGH.matcher(words).find();
        return said
                && !DENIED.matcher(words).find()
                && !WITHIN_A_BLOCK.matcher(words).find();
    }

    /** Returns the first part of a text by which blocks cannot be acquired one by one. */
    static Optional<String> inseparable(FoldedText text) {
        return first(
                text,
                INSEPARABLE_WORDS,
                words -> INSEPARABLE.matcher(words).find()
                        && !AFTER_A_TERM.matcher(words).find());
    }

    private static Optional<String> first(FoldedText text, WordPatterns guard, Predicate<String> says) {
        List<SentencePart> parts = guard.matchIn(text) ? SentencePart.of(text) : List.of();
        return parts.stream()
                .filter(part -> says.test(part.words()))
                .map(SentencePart::excerpt)
                .findFirst();
    }
}
