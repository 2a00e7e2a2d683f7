package fr.rncp.rules.reading;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** Reads the decisions of the jury that a text covers. */
final class Outcomes {

    private static final String AWARDING = "\\b(?:validation|reussite|obtention|certification|acquisition|admission|"
            + "attribution|delivrance|succes|valider|valide|attribuer|delivrer|accorder)s?\\b[^.;\\n]{0,25}?";

    private static final GuardedPattern TOTAL =
            GuardedPattern.ofWords(List.of("total"), AWARDING + "\\b(?:totale?|totalement)\\b(?! de\\b)");
    private static final GuardedPattern PARTIAL = GuardedPattern.ofWords(
            List.of("partiel"),
            AWARDING + "\\bpartiel(?:le|les|lement)?\\b(?<!equivalence partielle"
                    + "|correspondance partielle|dispense partielle)"
                    + "(?! (?:d'un|du|de chaque|d'un meme|d'un seul|au sein d'un|a l'interieur d'un) (?:blocs?|ccp)\\b)");

    /** The text excludes that blocks are acquired one by one. */
    private static final GuardedPattern INSEPARABLE = GuardedPattern.ofWords(
            List.of(
                    "separement",
                    "isolement",
                    "seul",
                    "independamment",
                    "individuellement",
                    "indissociable",
                    "insecable",
                    "bloc par bloc",
                    "par bloc"),
            "\\baucun (?:des |de ces |de ses )?(?:blocs?|ccp)\\b[^.;\\n]{0,40}?\\bne (?:peu\\w{1,4}|pourr\\w{1,3}|saurai\\w{1,3}|sera|est)\\b[^.;\\n]{0,40}?"
                    + "\\b(?:separement|isolement|seule?s?|independamment|individuellement)\\b"
                    + "|\\b(?:les|ces|ses) (?:[a-z]{2,9} )?(?:blocs|ccp)\\b[^.;\\n]{0,40}?\\bne (?:peuvent|pourront|sauraient|sont|seront)(?: pas)?\\b[^.;\\n]{0,40}?"
                    + "\\b(?:separement|isolement|seuls?|independamment|individuellement)\\b"
                    + "|\\b(?:les|ces|ses) (?:[a-z]{2,9} )?blocs\\b[^.;\\n]{0,40}?(?<!pas )\\b(?:indissociables?|insecables?)\\b"
                    + "|\\b(?:certification|titre|diplome)\\b[^.;\\n]{0,30}?\\b(?:est insecable|(?:ne s'|n'est |ne peut )[^.;\\n]{0,40}?pas\\b[^.;\\n]{0,40}?\\b(?:bloc )?par blocs?)\\b");

    private static final GuardedPattern NONE = GuardedPattern.ofWords(
            List.of("non", "refus", "aucun", "absence", "ajourn", "echec", "nulle", "a defaut de bloc"),
            "\\bnon[- ]?(?:validation|obtention|attribution|delivrance)\\b"
                    + "|\\brefus (?:de |d')(?:la )?(?:validation|certification|attribution|delivrance|delivrer|valider)\\b"
                    + "|\\b(?:aucune|absence de) validation\\b(?! (?:partielle|separee|isolee|par bloc|bloc par bloc|de blocs?|d'un bloc))|\\bajourn\\w{1,6}\\b|\\bechec total\\b"
                    + "|\\baucun (?:des )?(?:[a-z0-9]{1,8} )?(?:blocs?|ccp)(?: de competences?)? (?:n'(?:est|a ete|aura ete) )?(?:valide|acquis|obtenu)e?s?\\b"
                    + "(?! (?:sans|par|avant|tant|automatiquement|ne|n'|d'office|si)\\b)"
                    + "|\\b(?:ne|n'a|n'aura|n'ayant) (?:valider?|acquis|obtenu|obtient|acquiert|obtenir|acquerir) aucun (?:des )?(?:blocs?|ccp)\\b"
                    + "|\\ba defaut de bloc (?:[a-z]{2,12} )?(?:valide|acquis)|\\bpartielle,? ou nulle\\b");
    private static final GuardedPattern FAILURE = GuardedPattern.ofWords(List.of("echec"), "\\bechec\\b");

    private final ClauseText text;
    /** The fullest extent first. */
    private final Map<AwardExtent, TextReading<OutcomeStatement>> found = new TreeMap<>(Comparator.reverseOrder());

    private Outcomes(ClauseText text) {
        this.text = text;
    }

    /**
     * Reads the decisions in a text. A text that states the requirements of the award covers the award, even if it does
     * not call it full.
     */
    static List<TextReading<OutcomeStatement>> in(ClauseText text, List<TextReading<BlockDemand>> demands) {
        Outcomes outcomes = new Outcomes(text);
        text.clauses.forEach(outcomes::read);
        demands.stream()
                .findFirst()
                .ifPresent(demand -> outcomes.found.putIfAbsent(
                        AwardExtent.TOTAL,
                        new TextReading<>(
                                new OutcomeStatement(AwardExtent.TOTAL, Answer.YES),
                                demand.excerpt(),
                                Certainty.INFERRED)));
        return List.copyOf(outcomes.found.values());
    }

    private void read(Clause clause) {
        find(clause, TOTAL, AwardExtent.TOTAL);
        find(clause, PARTIAL, AwardExtent.PARTIAL);
        Matcher inseparable = clause.find(INSEPARABLE);
        if (inseparable.find()) {
            ClauseSpan span = new ClauseSpan(inseparable.start(), inseparable.end());
            add(AwardExtent.PARTIAL, Answer.NO, text.stated(Answer.NO, span));
        }
        Matcher none = clause.find(NONE);
        if (none.find()) {
            add(AwardExtent.NONE, Answer.YES, text.stated(Answer.YES, new ClauseSpan(none.start(), none.end())));
            return;
        }
        Matcher failure = clause.find(FAILURE);
        if (failure.find()) {
            add(
                    AwardExtent.NONE,
                    Answer.YES,
                    text.inferred(Answer.YES, new ClauseSpan(failure.start(), failure.end())));
        }
    }

    private void find(Clause clause, GuardedPattern words, AwardExtent extent) {
        Matcher matcher = clause.find(words);
        if (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            Answer possible = Answer.of(!text.isDenied(clause, span));
            add(extent, possible, text.stated(possible, text.withDenial(clause, span)));
        }
    }

    private void add(AwardExtent extent, Answer possible, TextReading<Answer> reading) {
        TextReading<OutcomeStatement> statement =
                new TextReading<>(new OutcomeStatement(extent, possible), reading.excerpt(), reading.certainty());
        found.merge(extent, statement, (one, other) -> one.isStated() || !other.isStated() ? one : other);
    }
}
