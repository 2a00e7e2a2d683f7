package fr.rncp.model.jury;

import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.WordPatterns;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The phrases by which a text states the number of all members of a jury: "composé de trois membres". */
final class TotalPhrases {

    static final String NOUN =
            "(?:seule? )?(?:membre|personne|jure|evaluateur|examinateur|votant|juge|pers(?![a-z]))s?";

    /** A comma that no entry of a list follows: "trois membres, un par collège", "quatre membres, deux tiers …". */
    private static final String NOT_LISTED = "(?! ?(?:d'|de |et |[0-9](?![0-9]? ?%|/)|(?:une?|deux|trois|quatre) "
            + "(?!tiers|quarts?\\b|moitie|majorite|par |pour |de chaque )))";

    /** Words behind "membres" that distinguish the members from their substitutes. */
    static final String FULL =
            "(?: (?:presente?s|differente?s|distincte?s|qualifiee?s|competente?s|experimentee?s|agreee?s"
                    + "|titulaires?|permanente?s?|votante?s?|effectifs|deliberante?s?"
                    + "|(?:ayant|a|avec) voix deliberative))?";

    private static final String SUBSTITUTES = " (?:\\(?et|\\+) (?:de |d'|a )?(?:" + FrenchNumbers.PATTERN
            + "|des|leurs|autant de) (?:membres )?suppleant";

    /** Words that may follow "trois membres" where it counts the whole jury, unlike "trois membres de la direction". */
    private static final String WHOLE = FULL + "(?! (?:maximum|au maximum|au plus)\\b)(?=" + SUBSTITUTES
            + "|(?: (?:du|de|des) jurys?)?(?: (?:au total|par (?:jury"
            + "|candidat|session)\\b"
            + "[^.;:,()\\n]{0,40}|(?<behind>minimum|min\\b\\.?|au minimum|au moins|a minima|ou plus)))?"
            + " ?(?:$|[.:;()\\n]|[-–—] |," + NOT_LISTED + ""
            + "| (?:dont|auxquel(?:le)?s|tous|toutes|parmi lesquels|est|sont|sera|seront|comprenant|au sein"
            + "|qui|n'ayant|ayant|suivante?s|(?:design|chois"
            + "|nomm|habilit|convoqu|agre|presid)[eis]{1,3})\\b))";

    /** The same, except that the members may follow the comma. */
    private static final Pattern MAY_BE_TOTAL = Pattern.compile(NOUN + WHOLE.replace(NOT_LISTED, ""));

    private static final String COUNTED = JuryText.COUNT + " " + NOUN + WHOLE;
    private static final String MADE_OF =
            "ee?s?(?<ahead> (?:a minima|au minimum|au moins))?(?: de| d'| :){0,2} ?" + COUNTED;
    private static final String HAVING = " (?:en outre |egalement |aussi |toujours |ainsi )?(?<ahead>)" + COUNTED;

    private static final String AMOUNTING_TO =
            "(?<ahead> minimum| minimal)?(?: (?:im)?pair| total)?(?: de (?:membres|jures"
                    + "|personnes))?(?: du jury)?(?: est| sera)?(?: fixe)?"
                    + "(?: ?: ?| de | a |, | compris )" + JuryText.COUNT + "(?<behind>)(?= ?(?:$|[.;:(\\n]))";

    /** "Ne peut être inférieur à quatre". */
    private static final String NOT_BELOW =
            "(?: du jury)?(?: qui)? (?:(?:ne (?:peut|saurait|doit)(?: pas)? etre|n'est pas"
                    + "|n'est jamais)) (?<ahead>inferieure?) a " + JuryText.COUNT + "(?<behind>)";

    /** A number behind "les", which is not a part of more. */
    static final String DEFINITE = "(?<min>(?!))?(?<range>(?!))?(?<after>(?!))?(?<count>" + FrenchNumbers.PATTERN + ")";

    /** "Ne peut comporter moins de trois membres". */
    private static final String LESS_THAN =
            "(?<=\\bne (?:peut|saurait|doit|pourra) (?:pas )?[a-z]{6,10}) (?<ahead>moins)" + " (?<behind>)de "
                    + DEFINITE + " " + NOUN;

    private static final String COUNTED_BEHIND = " \\((?<ahead>)" + JuryText.COUNT
            + "(?: (?:pers\\.?|personnes?|membres?|jures?)(?<behind> (?:au moins|au minimum|minimum|a minima))?"
            + "(?= par |\\)|[,:;]| dont)|(?: par [^)\\n]{1,40})?\\))";

    private static final WordPatterns TOTAL = WordPatterns.atWordStart(
            "compos" + MADE_OF,
            "constitu" + MADE_OF,
            "form" + MADE_OF,
            "comprend" + HAVING,
            "comprendre" + HAVING,
            "comporter" + HAVING,
            "compter" + HAVING,
            "reunir" + HAVING,
            "comprennent" + HAVING,
            "comporte" + HAVING,
            "comportent" + HAVING,
            "compte" + HAVING,
            "comptent" + HAVING,
            "reunit" + HAVING,
            "reunissent" + HAVING,
            "jurys?" + JuryText.KIND_OF_JURY + "(?: ?[:=] ?|,? de |,? d'| a )(?<ahead>)" + COUNTED,
            "nombre"
                    + AMOUNTING_TO.replace(
                            "(?: ?: ?| de | a |, | compris )", "(?<!au nombre)(?: ?: ?| de | a |, | compris )"),
            "effectif" + AMOUNTING_TO,
            "nombre (?:de|des) (?:ses )?(?:membres|jures|evaluateurs|examinateurs)" + NOT_BELOW,
            "effectif" + NOT_BELOW,
            "ils sont (?<ahead>)" + JuryText.COUNT + "(?<behind>)(?= ?(?:$|[.,;:]| a | au total))",
            "au moins (?:compos|constitu|form)" + MADE_OF.replace("ee?s?(?<ahead>", "(?<ahead>ee?s?)(?:"),
            "commission (?:de |d')(?<ahead>)" + COUNTED,
            "composition (?:de |d')(?<ahead>)" + COUNTED,
            "college (?:de |d')(?<ahead>)" + COUNTED,
            "equipe (?:de |d')(?<ahead>)" + COUNTED,
            "groupe (?:de |d')(?<ahead>)" + COUNTED,
            "pan(?:el)s? (?:de |d')(?<ahead>)" + COUNTED,
            "en com(?:pte|prend|porte)(?<ahead> au moins| au minimum)? (?<behind>)" + JuryText.COUNT
                    + "(?= ?(?:$|[.,;\\n]))",
            "comporter" + LESS_THAN,
            "comprendre" + LESS_THAN,
            "compter" + LESS_THAN,
            "reunir" + LESS_THAN,
            "avec (?=un minimum|au moins|au minimum|a minima)(?<ahead>)" + COUNTED,
            "jury(?<!presidente? d[eu] jury)" + JuryText.KIND_OF_JURY + COUNTED_BEHIND,
            "evaluateurs" + COUNTED_BEHIND,
            "jures" + COUNTED_BEHIND,
            "examinateurs" + COUNTED_BEHIND,
            "membres du jury" + COUNTED_BEHIND);

    private TotalPhrases() {}

    /** Checks whether "membres" and the words after it, in a folded text, may refer to the whole jury. */
    static boolean mayBeWhole(String folded, int from) {
        return MAY_BE_TOTAL
                .matcher(folded)
                .region(from, folded.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** Finds the totals that a text states without a condition. */
    static Stream<Matcher> in(JuryText text) {
        return Stream.concat(TOTAL.allIn(text.source).stream(), LeadingTotals.in(text))
                .filter(total -> !text.isHedged(total.start()));
    }

    /** Returns the number in a total. */
    static Headcount count(Matcher total) {
        Headcount count = JuryText.headcount(total);
        boolean open = has(total, "ahead") || has(total, "behind");
        return open ? new Headcount(count.count(), Bound.AT_LEAST) : count;
    }

    private static boolean has(Matcher matcher, String group) {
        String found = matcher.group(group);
        return found != null && !found.isEmpty();
    }
}
