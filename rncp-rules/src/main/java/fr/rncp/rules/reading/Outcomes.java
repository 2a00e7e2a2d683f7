package fr.rncp.rules.reading;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the decisions of the jury that a text covers. */
final class Outcomes {

    private static final String AWARDING =
            "\\b(?:validation|reussite|obtention|certification|acquisition|admission|reussi|"
                    + "attribution|delivrance|succes|valider|valide|attribuer|delivrer|accorder|octroyer|admis|certifie|obtenu|delivre|attribue|octroye|accorde|prononce|obtient|acquis)e?s?\\b"
                    + "(?:(?!\\b(?:valid|reussi|obten|certif|acqui|admi|attrib|deliv|accord))[^.;\\n]){0,25}?";

    private static final String AWARDED =
            "\\b(?:attribu|accord|delivr|valid|octro|obten|obtien|acqu|decern|certif|admi|confer|reuss|prononc|accessib)\\w{0,5}\\b[^.;:\\n]{0,50}?";

    private static final String WHOLE_OR_PART = "\\b(?:tout ou (?:une )?partie|en tout ou (?:en )?partie)\\b";

    /** The training and other things may also be taken in whole or in part. */
    private static final String OF_AWARD =
            "(?! (?>de la |du |de l'|des |de |d'une? )(?!(?:presente )?(?:certification|titre|diplome|cqp)\\b))";

    private static final String OF_AWARD_OR_BLOCKS =
            "(?! (?>de la |du |de l'|des |de |d'une? )(?!(?:presente |memes )?(?:certification|titre|diplome|cqp|blocs|ccp)\\b))";

    private static final GuardedPattern TOTAL = GuardedPattern.ofWords(
            List.of("total", "tout ou", "integralite"),
            AWARDING
                    + "\\b(?:totale?s?|totalement)\\b(?! (?:de|des|du|d')\\b(?! ?(?:la |l'|cette |ce )?(?:titre|diplome|certification|cqp|licence|master)\\b))|"
                    + AWARDED + WHOLE_OR_PART
                    + OF_AWARD_OR_BLOCKS + "|" + AWARDED + "\\b(?:(?:en|la|dans sa) totalite|dans son integralite)\\b"
                    + OF_AWARD);
    private static final GuardedPattern PARTIAL = GuardedPattern.ofWords(
            List.of("parti", "validation d"),
            AWARDING + "\\bpartiel(?:le|les|s|lement)?\\b(?<!equivalence partielle"
                    + "|correspondance partielle|dispense partielle)"
                    + "(?! (?:d'un|du|de chaque|d'un meme|d'un seul|au sein d'un|a l'interieur d'un) (?:blocs?|ccp)\\b)"
                    + "|\\bvalidation (?:d'une partie (?:de (?:la |ses |ces |l')?|des |du )|d'un ou (?:de )?plusieurs (?:des )?|de certains (?:des )?|d'un certain nombre de )"
                    + "(?:blocs|ccp|certification|titre|diplome)\\b"
                    + "|\\bpartiellement (?:admis|valid|certifi|recu|diplom)\\w{0,4}\\b"
                    + "|" + AWARDED + WHOLE_OR_PART + OF_AWARD_OR_BLOCKS
                    + "|" + AWARDED
                    + "\\b(?:(?:ou|et|soit|,) (?:en |d'une |une |pour )partie(?: seulement)?|(?:qu'|seulement )(?:en |une )partie|une partie seulement)\\b"
                    + OF_AWARD);

    /** "Délivré en totalité, jamais partiellement". */
    private static final Pattern DENIED_WITHIN =
            Pattern.compile("\\b(?:jamais|pas|non|sans|aucune?) (?:[a-z]{3,12} )?partiel");

    private static final Pattern UNABLE = Pattern.compile("\\bsans pouvoir\\b");

    /** The word "partiel" about one block, which is not the certification. */
    private static final Pattern BLOCK_AHEAD = Pattern.compile(
            "\\b(?:un|le|chaque|ce|du|d'un|aucun) (?:bloc|ccp)\\b(?!.*\\b(?:blocs|titre|certification|diplome|cqp)\\b)");

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
                    "par bloc",
                    "totalite",
                    "integralite",
                    "entier"),
            "\\baucun (?:des |de ces |de ses )?(?:blocs?|ccp)\\b[^.;\\n]{0,40}?\\bne (?:peu\\w{1,4}|pourr\\w{1,3}|saurai\\w{1,3}|sera|est)\\b[^.;\\n]{0,40}?"
                    + "\\b(?:separement|isolement|seule?s?|independamment|individuellement)\\b"
                    + "|\\b(?:les|ces|ses) (?:[a-z]{2,9} )?(?:blocs|ccp)\\b[^.;\\n]{0,40}?\\bne (?:peuvent|pourront|sauraient|sont|seront)(?: pas)?\\b[^.;\\n]{0,40}?"
                    + "\\b(?:separement|isolement|seuls?|independamment|individuellement)\\b"
                    + "|\\b(?:les|ces|ses) (?:[a-z]{2,9} )?blocs\\b[^.;\\n]{0,40}?(?<!pas )\\b(?:indissociables?|insecables?)\\b"
                    + "|\\b(?:certification|titre|diplome|cqp)\\b[^.;\\n]{0,30}?\\b(?:est insecable|(?:ne|n'est) [^.;\\n]{0,40}?\\b(?:qu'en totalite|que (?:dans sa|en) totalite|que dans son integralite|qu'en (?:entier|bloc))|(?:ne s'|n'est |ne peut )[^.;\\n]{0,40}?pas\\b[^.;\\n]{0,40}?\\b(?:bloc )?par blocs?)\\b");

    private static final String OF_ONE_BLOCK =
            "(?! (?:a|aux?|dans|sur|des?|d'|du|lors)\\b[a-z' ]{0,25}?\\b(?:blocs?|ccp|epreuves?|modules?|ue|matieres?)\\b)";

    private static final GuardedPattern NONE = GuardedPattern.ofWords(
            List.of("non", "refus", "aucun", "absence", "ajourn", "echec", "nulle", "a defaut de bloc", "rejet", "pas"),
            "(?<!entraine la |entrainent la |conduit a la )\\bnon[- ]?(?:certification|validation|obtention|attribution|delivrance|admission|reussite)\\b"
                    + OF_ONE_BLOCK
                    + "|\\brefus (?:de |d')(?:la )?(?:validation|certification|attribution|delivrance|admission|delivrer|valider|attribuer|admettre)\\b"
                    + "|\\b(?:la|le|l'|de la|de le) ?refuser\\b|\\brefuser? (?:la|le|cette|de (?:la |le |lui |l')?(?:valid|deliv|attrib|certif|accord))"
                    + "|\\b(?:prononce\\w{0,2}|decide\\w{0,2}|notifie|soit|ou(?: sur)?) (?:d'|de |par )?(?:un |le |son |sa )?(?:refus|rejet)\\b(?! du candidat)|\\bou (?:de )?(?:la |le |l')?refusee?\\b"
                    + "|\\b(?:aucune|absence de) validation\\b" + OF_ONE_BLOCK
                    + "(?! (?:partielle|separee|isolee|par bloc|bloc par bloc|de blocs?|d'un bloc))|\\bajournement\\b|\\b(?:est|sont|etre|ou|declaree?s?) ajournee?s?\\b|\\bechec total\\b"
                    + "|\\baucun (?:des )?(?:[a-z0-9]{1,8} )?(?:blocs?|ccp)(?: de competences?)? (?:n'(?:est|a ete|aura ete) )?(?:valide|acquis|obtenu)e?s?\\b"
                    + "(?! (?:sans|par|avant|tant|automatiquement|ne|n'|d'office|si)\\b)"
                    + "|\\b(?:ne|n'a|n'aura|n'ayant) (?:valider?|acquis|obtenu|obtient|acquiert|obtenir|acquerir) aucun (?:des )?(?:blocs?|ccp)\\b"
                    + "|\\b(?:certification|titre|diplome|cqp) non (?:attribue|delivre|accorde|obtenu|valide|decerne)e?\\b|\\bde ne pas (?:la |le |l')?(?:valider|attribuer|delivrer|accorder)\\b"
                    + "|\\ba defaut de bloc (?:[a-z]{2,12} )?(?:valide|acquis)|\\bpartielle,? ou nulle\\b");
    private static final GuardedPattern FAILURE =
            GuardedPattern.ofWords(List.of("echec"), "\\bechec\\b(?! (?:scolaire|partiel))" + OF_ONE_BLOCK);

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
        outcomes.decisions();
        demands.stream()
                .findFirst()
                .ifPresent(demand -> outcomes.found.putIfAbsent(
                        AwardExtent.FULL,
                        new TextReading<>(
                                new OutcomeStatement(AwardExtent.FULL, Answer.YES),
                                demand.excerpt(),
                                Certainty.INFERRED)));
        return List.copyOf(outcomes.found.values());
    }

    /** Reads adjacent decisions; one that is read already is another one for the rest. */
    private void decisions() {
        Map<Clause, List<Clause>> lists = new LinkedHashMap<>();
        text.clauses.forEach(clause ->
                lists.computeIfAbsent(clause.head(), head -> new ArrayList<>()).add(clause));
        lists.values().forEach(this::decisions);
    }

    private void decisions(List<Clause> together) {
        Map<AwardExtent, ClauseSpan> decisions = Decisions.among(text, together);
        if (decisions.isEmpty()) {
            return;
        }
        boolean partial = together.stream().anyMatch(clause -> clause.has(PARTIAL));
        boolean none = together.stream().anyMatch(clause -> clause.has(NONE));
        Set<AwardExtent> all = EnumSet.noneOf(AwardExtent.class);
        all.addAll(decisions.keySet());
        if (partial) {
            all.add(AwardExtent.PARTIAL);
        }
        if (none) {
            all.add(AwardExtent.NONE);
        }
        if (all.size() > 1 || Decisions.permitPart(together)) {
            decisions.forEach((extent, span) -> add(extent, Answer.YES, text.stated(Answer.YES, span)));
        }
    }

    private void read(Clause clause) {
        find(clause, TOTAL, AwardExtent.FULL);
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
                    text.reading(
                            Answer.YES,
                            new ClauseSpan(failure.start(), failure.end()),
                            clause.has(PARTIAL) ? Certainty.STATED : Certainty.INFERRED));
        }
    }

    private void find(Clause clause, GuardedPattern words, AwardExtent extent) {
        Matcher matcher = clause.find(words);
        if (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            String before = text.before(clause, span.from());
            if (BLOCK_AHEAD.matcher(before).find() && !matcher.group().startsWith("certification")) {
                return;
            }
            Answer possible = Answer.of(!isDenied(clause, matcher));
            boolean ofOneBlock = clause.isOfOneBlock() && !clause.namesAward();
            if (possible.isNo() && (extent == AwardExtent.FULL || ofOneBlock)) {
                return;
            }
            add(extent, possible, text.stated(possible, text.withDenial(clause, span)));
        }
    }

    /** "Ne peut être validée partiellement" denies a verb, "aucune validation partielle" a noun. */
    private boolean isDenied(Clause clause, Matcher matcher) {
        ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
        return DENIED_WITHIN.matcher(matcher.group()).find()
                || UNABLE.matcher(text.before(clause, span.from())).find()
                || text.isNounDenied(clause, span)
                || (matcher.group().endsWith("partiellement") && text.isVerbDenied(clause, span));
    }

    private void add(AwardExtent extent, Answer possible, TextReading<Answer> reading) {
        TextReading<OutcomeStatement> statement =
                new TextReading<>(new OutcomeStatement(extent, possible), reading.excerpt(), reading.certainty());
        found.merge(extent, statement, (one, other) -> one.isStated() || !other.isStated() ? one : other);
    }
}
