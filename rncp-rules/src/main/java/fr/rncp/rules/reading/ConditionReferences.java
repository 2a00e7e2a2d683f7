package fr.rncp.rules.reading;

import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import fr.rncp.rules.reading.ExtraCondition.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that refer to a condition of the sentence before: "un stage est conseillé ; il n'est pas exigé", "nul
 * n'est certifié s'il n'a pas réussi cette épreuve". They refer to the only condition there that fits in gender; what a
 * sentence about one block mentions is not a condition of the certification.
 */
final class ConditionReferences {

    private static final GuardedPattern REFERENCE = GuardedPattern.ofWords(
            List.of("il", "elle", "cel", "ce ", "cet", "ces ", "sa ", "leur ", "l'a", "lui"),
            "^[ \\n*•o–-]{0,4}(?:(?:toutefois|cependant|neanmoins|mais|or),? )?(?:(?<masculine>ils?|celui-ci|ceux-ci|ce dernier|ces derniers)|(?<feminine>elles?|celles?-ci|cette derniere|ces dernieres))\\b"
                    + "|\\b(?:sa|leur) (?:validation|reussite|realisation|soutenance|remise|detention|presentation)\\b"
                    + "|\\b(?:ce|cet|cette|ces) (?:stages?|periodes?|missions?|epreuves?|examens?|memoires?|rapports?|entretiens?|dossiers?|portfolios?|experiences?|oral|soutenance|projet|immersions?|attestation|score|niveau|permis|condition|exigence|evaluation|seuil)\\b"
                    + "|(?<done>(?<=\\b(?:il faut|doit|devra|doivent|apres|sans|faute de) )l'avoir (?:[a-z]{2,12} )?(?:reussi|effectue|accompli|soutenu|valide|obtenu|realise|suivi|passe|presente|remis|rendu)e?\\b)"
                    + "|(?<=\\bsans |\\ba defaut de )(?:lui|elle|celui-ci|celle-ci)\\b"
                    + "|\\bde (?:celui-ci|celle-ci|ce dernier|cette derniere)\\b");

    private static final Pattern FEMININE = Pattern.compile(
            "^(?:periode|pfmp|mission|immersion|application|experience|pratique|these|epreuve|evaluation|etude|mise|presentation"
                    + "|soutenance|certification|note|moyenne|habilitation|langue|toute|une)");

    private ConditionReferences() {}

    /**
     * Words that refer to a condition.
     *
     * @param done whether they require by themselves that it is met: "il faut l'avoir réussi"
     */
    record Reference(Kind kind, ClauseSpan span, boolean done) {}

    /** Returns the words of a clause that refer to a condition of the clause before. */
    static Optional<Reference> in(ClauseText text, Clause clause, Clause before) {
        Matcher matcher = clause.find(REFERENCE);
        if (!matcher.find() || before.isOfOneBlock()) {
            return Optional.empty();
        }
        Map<Kind, String> mentioned = mentioned(text, before);
        if (matcher.group("masculine") != null) {
            mentioned.values().removeIf(words -> FEMININE.matcher(words).find());
        } else if (matcher.group("feminine") != null) {
            mentioned.values().removeIf(words -> !FEMININE.matcher(words).find());
        }
        ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
        boolean done = matcher.group("done") != null;
        return mentioned.size() == 1
                ? Optional.of(new Reference(mentioned.keySet().iterator().next(), span, done))
                : Optional.empty();
    }

    private static Map<Kind, String> mentioned(ClauseText text, Clause before) {
        Map<Kind, String> mentioned = new EnumMap<>(Kind.class);
        ConditionWords.BY_KIND.forEach((kind, words) -> {
            Matcher matcher = before.find(words);
            if (matcher.find()) {
                mentioned.put(kind, text.excerptFolded(new ClauseSpan(matcher.start(), matcher.end())));
            }
        });
        return mentioned;
    }
}
