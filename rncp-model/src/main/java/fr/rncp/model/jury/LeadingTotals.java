package fr.rncp.model.jury;

import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.text.WordPatterns;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Totals that are found by other words than their first ones: "trois personnes composent le jury", "les cinq membres du
 * jury sont …", "les jurés, au nombre de trois".
 *
 * @param pattern the expression, guarded by these words
 * @param words these words
 * @param reach the longest distance from the beginning to these words
 */
record LeadingTotals(GuardedPattern pattern, WordPatterns words, int reach) {

    private static final String COUNT = "(?<ahead>)" + JuryText.COUNT;

    private static final String ASSESSORS = "(?:membres|jures|evaluateurs|examinateurs)(?: (?:du|de ce) jury)?";

    /** The words for what the members of a jury do. */
    private static final List<String> ASSESSING = List.of(
            "participent a ",
            "evaluent ",
            "examinent ",
            "siegent",
            "deliberent",
            "interrogent ",
            "entendent ",
            "assistent a",
            "notent ",
            "recoivent ",
            "auditionnent ",
            "jugent ",
            "sont convoques",
            "sont reunis",
            "sont requis");

    private static final String PREDICATE =
            "(?= ?(?:[,:]|(?:sont|ont|signent|deliberent|siegent|disposent|votent|representent|se)\\b))";

    private static final String DEFINITE = TotalPhrases.DEFINITE + "(?<ahead>)(?<behind>)";

    // "Les deux membres du jury" may be two of its members that were named before.
    private static final List<LeadingTotals> ALL = List.of(
            of(
                    List.of("membre du jury", "membres du jury", "membre de jury", "membres de jury"),
                    40,
                    "(?<!dont |parmi |presence d'|presence de )" + COUNT
                            + " membres? (?:du|de) jury(?<behind>)(?= par |[ ]?[).:\\n]|$)"),
            of(
                    List.of("composent le jury", "constituent le jury", "forment le jury", "composent un jury"),
                    120,
                    COUNT + " " + JuryRoleNouns.PATTERN
                            + "(?<behind>)[^.;\\n]{0,80}? (?:composent|constituent|forment) (?:le|un) jury\\b"),
            of(
                    List.of(" design", " nomm", " choisi"),
                    60,
                    COUNT + " " + TotalPhrases.NOUN
                            + "(?<behind>) (?:sont|seront|est|sera) (?:design|nomm|choisi)\\w{0,3}(?=[^.\\n"
                            + "]{0,40}(?:\\bjury|:))"),
            of(
                    List.of("membres du jury", "membres de ce jury", "s jures"),
                    20,
                    "les (?!deux |2 )" + DEFINITE + " (?:membres (?:du|de ce) jury|jures)" + PREDICATE),
            of(
                    List.of(" au nombre de "),
                    45,
                    ASSESSORS + ",?(?: sont| est)? au nombre de " + COUNT
                            + "(?<behind>)(?! (?:maximum|au maximum|au plus))"),
            of(
                    List.of(" au total", " au moins", " au minimum"),
                    60,
                    ASSESSORS + ", (?=[a-z0-9 -]{1,20} au (?:total|moins|minimum) ?[,.)])" + COUNT
                            + "(?<behind>)(?: au total)?"),
            of(
                    List.of("jury sont ", "membres sont ", "jures sont ", "evaluateurs sont "),
                    25,
                    ASSESSORS + " sont " + COUNT + "(?<behind>)(?= ?(?:$|[.,;]))"),
            of(
                    List.of("membres :", "membres du jury :"),
                    0,
                    ASSESSORS + " : ?" + COUNT + "(?<behind>)(?= ?(?:$|[.;\\n]))"),
            of(
                    ASSESSING,
                    60,
                    "(?<![a-z] )" + COUNT + " " + TotalPhrases.NOUN + TotalPhrases.FULL
                            + "(?<behind> (?:au moins|au minimum|minimum|a minima))? (?:"
                            + String.join("|", ASSESSING) + ")"),
            of(List.of("ses "), 0, "ses " + DEFINITE + " (?:membres|jures)\\b"),
            of(List.of(" suivant", " ci-"), 40, "des " + DEFINITE + " " + TotalPhrases.NOUN + " (?:suivante?s|ci-)"),
            of(List.of("sur les "), 0, "sur les " + DEFINITE + " (?:membres|jures|personnes|evaluateurs)\\b"));

    private static LeadingTotals of(List<String> words, int reach, String regex) {
        return new LeadingTotals(GuardedPattern.of(words, regex), WordPatterns.of(words.toArray(String[]::new)), reach);
    }

    static Stream<Matcher> in(JuryText text) {
        return ALL.stream()
                .filter(form -> form.words.matchIn(text.source))
                .flatMap(form -> form.pattern.near(text.folded, form.reach).stream());
    }
}
