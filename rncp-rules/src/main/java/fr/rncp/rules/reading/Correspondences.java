package fr.rncp.rules.reading;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads whether other certifications count. A text that calls it so states it; it is inferred if holders of another
 * certification are exempted from a block, or acquire it by right.
 */
final class Correspondences {

    private static final String NOUN = "(?:correspondances?|equivalences?)";

    private static final String OTHER_AWARD = "(?:certification|titre|diplome|cqp[a-z]?|bts|but|licence|ccp|blocs?)\\b";

    /** "Par correspondance" alone is a way to obtain the certification, and repeats the heading. */
    private static final GuardedPattern NAMED = GuardedPattern.ofWords(
            List.of("correspondance", "equiva", "passerelle"),
            "(?<!\\bpar (?=corr)|\\bsi une |\\bsi des |\\bpar voie de |\\ben (?=corr))\\b" + NOUN
                    + "(?:,? (?:totale|partielle))*(?:,? (?:ou|et|ni) (?:de |d'|des |une? )?" + NOUN + ")?\\b"
                    + "|\\bpar correspondance (?:pour|aux?) (?:les? )?(?:titulaires?|detenteurs?)\\b"
                    + "|\\bpasserelles? (?:[a-z]{3,10} )?(?:avec|entre)\\b"
                    + "|\\b(?:equivaut|equivalents?) (?:a|aux?) (?:[a-z0-9°']{1,10} ){0,3}?(?:blocs?|ccp)(?: (?:n° ?)?[0-9]{1,2})? (?:du|de la|de cette|d'une?|de l') ?(?:autre )?"
                    + OTHER_AWARD);

    private static final String DEEMED =
            "(?:acqui\\w{0,3}|valid\\w{1,3}|obtien\\w{1,4}|obtenu\\w{0,2}|reconnu\\w{0,2}|attribue\\w{0,2}|accorde\\w{0,2}|beneficient)";

    private static final GuardedPattern EXEMPTED = GuardedPattern.ofWords(
            List.of("dispens", "exempt", "droit", "d'office", "repute", "pas a ", "pas besoin"),
            "\\b(?:dispens|exempt)(?:e|ee|es|ees|ent|er)\\b(?: de plein droit)? (?:du|des|de l'|de la |d'|de )[^.;\\n]{0,40}?\\b(?:blocs?|ccp)\\b"
                    + "|\\b(?:blocs?|ccp)\\b[^.;\\n]{0,80}?\\b(?:dispens(?:e|ee|es|ees) de|n'(?:a|ont|aura|auront) pas (?:besoin de |a )) ?(?:le|la|les) (?:repasser|valider|representer|passer)\\b"
                    + "|\\b(?:blocs?|ccp)\\b[^.;\\n]{0,80}?\\ben (?:est|sont) (?:dispens|exempt)ee?s?\\b"
                    + "|\\bn'(?:a|ont|aura|auront) pas (?:besoin de |a )(?:passer|repasser|valider|presenter) (?:le|les|ce|ces) (?:blocs?|ccp)\\b"
                    + "|\\b" + DEEMED + " (?:[a-z]{2,12} )?(?:de (?:plein )?droit|d'office)\\b"
                    + "|\\breputee?s? (?:[a-z]{2,10} )?(?:acquis|avoir (?:valide|acquis|obtenu)|valide|obtenu)");

    /**
     * Holders of something else. A candidate who repeats this certification keeps blocks, which is not a
     * correspondence.
     */
    private static final GuardedPattern OF_OTHERS = GuardedPattern.ofWords(
            List.of("titulaire", "detent", "detenant", "autre", "ancien", "possed", "justifi", "diplome"),
            "\\b(?:titulaires?|detenteurs?|detenant|diplomee?s?|autres?|ancien\\w{0,3}|possed\\w{1,4}|justifiant d'une?|diplomes d)\\b");

    private static final GuardedPattern BLOCK = GuardedPattern.ofWords(List.of("bloc", "ccp"), "\\b(?:blocs?|ccp)\\b");

    /** "Ne sont équivalents à aucun bloc". */
    private static final Pattern TO_NONE = Pattern.compile("\\ba aucune? ");

    private Correspondences() {}

    static Optional<TextReading<Answer>> in(ClauseText text) {
        return Features.read(text, NAMED, (clause, span) -> true, Correspondences::isDenied)
                .or(() -> exemption(text));
    }

    private static boolean isDenied(ClauseText text, ClauseSpan span) {
        return TO_NONE.matcher(text.excerptFolded(span)).find();
    }

    private static Optional<TextReading<Answer>> exemption(ClauseText text) {
        for (Clause clause : text.clauses) {
            Matcher matcher = clause.find(EXEMPTED);
            if (matcher.find() && clause.mentions(OF_OTHERS) && clause.mentions(BLOCK)) {
                ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
                boolean none = text.excerptFolded(span).contains("aucun");
                if (!none && !text.isVerbDenied(clause, span)) {
                    return Optional.of(text.inferred(Answer.YES, span));
                }
            }
        }
        return Optional.empty();
    }
}
