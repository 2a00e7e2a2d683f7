package fr.rncp.rules.reading;

import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The decisions between which a jury chooses, in one sentence or one list: "délivre le titre, n'en valide qu'une partie
 * ou le refuse". The words for one of them mean a decision only next to another one.
 */
final class Decisions {

    private static final String AWARD = "(?:certification|titre|diplome|cqp|licence|master|bachelor|brevet)\\b";

    private static final String ARTICLE = "(?:(?:la|le|l'|du|de la|de l'|ce|cette|tout le|toute la) ?)";

    private static final String AWARDS = "\\b(?:attribu|deliv|accord|octro|decern|confer|valid|prononc|obten)\\w{0,6} ";

    private static final GuardedPattern WHOLE = GuardedPattern.ofWords(
            List.of(
                    "attribu", "deliv", "accord", "octro", "decern", "confer", "valid", "prononc", "obten", "admi",
                    "recu", "certifi", "diplome"),
            AWARDS
                    + "(?:soit |ou non |ou \\w{4,9} |(?:l'ensemble|la totalite|l'integralite) (?=d)|ou (?:de )?(?:la )?non[- ]\\w{6,11} ){0,2}"
                    + ARTICLE + "(?:presente )?" + AWARD
                    + "(?! (?:partiel|en partie|pour partie|que par))|\\badmis(?:sion|e)?\\b(?! (?:partiel|a |au |en ))|(?<!partiellement |non |non-)\\b(?:recu|certifie|diplome)e?s?\\b(?= ?(?:,|/|ou\\b|\\n))"
                    + "|\\b(?:certification|titre|diplome|cqp) (?:accorde|attribue|delivre|obtenu|valide)e?\\b(?= ?[,/]| ou\\b)");

    private static final GuardedPattern PART = GuardedPattern.ofWords(
            List.of("partie", "certains", "plusieurs", "seulement"),
            "\\bn'en \\w{4,10} qu'une partie\\b|" + AWARDS
                    + "(?:(?:qu')?une partie (?:de |du |des )|de certains (?:blocs|ccp)\\b)"
                    + "|\\b(?:valid|attribu|accord|deliv|ou|soit|,|/|mais) ?(?:\\w{0,6} )?(?:seulement |uniquement |que |qu')?(?:certains|un ou plusieurs|une partie|quelques|quelques-uns) (?:(?:des |de ses |de ces )(?=bloc|ccp))?(?:blocs?|ccp)\\b");

    /** A part that the jury may award is a decision even alone. */
    private static final GuardedPattern ONLY_PART = GuardedPattern.ofWords(
            List.of("qu'une partie", "que certains", "qu'un ou"),
            "\\bjury\\b[^.;\\n]{0,40}?\\bn(?:e|'en) (?:valid|attribu|accord|deliv)\\w{1,5} (?:qu'une partie|que certains|qu'un ou plusieurs)\\b");

    private static final GuardedPattern NOTHING = GuardedPattern.ofWords(
            List.of("refus", "rien", "ajourn", "echec", "non-", "non ", "rejet"),
            "\\bne rien (?:attribuer|valider|accorder|delivrer)\\b|\\b(?:refus|refuser|refusee?|rejet|ajourne|ajournement|ajournee?|echec)\\b(?! (?:motive|du candidat|de motiver))"
                    + "|\\bnon[- ](?:validation|obtention|attribution|delivrance|admission|admise?|certifi\\w{1,6}|recus?)\\b");

    /** Words that put decisions side by side. */
    private static final Pattern CHOICE =
            Pattern.compile("\\b(?:ou|soit)\\b|[/,]|\\bdecisions?\\b|\\bresultats?\\b|\\bet (?=non|refus|ajourn)");

    private static final Pattern UNABLE = Pattern.compile("\\b(?:sans|pas|jamais|aucune?)\\b");

    private static final GuardedPattern DECIDING = GuardedPattern.ofWords(
            List.of("jury", "commission", "decision", "decide", "declare", "avis", "resultat", "il peut", "issue"),
            "\\b(?:jurys?|commission|decisions?|decide|declare|avis|resultats?|il peut|issues?)\\b");

    private Decisions() {}

    /** Checks whether sentences let the jury award only a part. */
    static boolean permitPart(List<Clause> together) {
        return together.stream().anyMatch(clause -> clause.has(ONLY_PART));
    }

    /** Returns the words for each decision in sentences or items that belong together. */
    static Map<AwardExtent, ClauseSpan> among(ClauseText text, List<Clause> together) {
        boolean deciding = together.stream().anyMatch(clause -> clause.mentions(DECIDING) || clause.refersTo(DECIDING));
        if (!deciding || !(permitPart(together) || isChoice(text, together))) {
            return Map.of();
        }
        Map<AwardExtent, ClauseSpan> found = new EnumMap<>(AwardExtent.class);
        for (Clause clause : together) {
            find(text, clause, WHOLE).ifPresent(span -> found.putIfAbsent(AwardExtent.FULL, span));
            find(text, clause, PART).ifPresent(span -> found.putIfAbsent(AwardExtent.PARTIAL, span));
            find(text, clause, NOTHING).ifPresent(span -> found.putIfAbsent(AwardExtent.NONE, span));
        }
        return found;
    }

    private static boolean isChoice(ClauseText text, List<Clause> together) {
        return together.size() > 1
                || CHOICE.matcher(text.excerptFolded(new ClauseSpan(together.get(0).from, together.get(0).to)))
                        .find();
    }

    private static Optional<ClauseSpan> find(ClauseText text, Clause clause, GuardedPattern words) {
        Matcher matcher = clause.find(words);
        while (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            boolean denied = words.equals(PART)
                    ? UNABLE.matcher(text.before(clause, span.from())).find()
                    : words.equals(WHOLE) && text.isVerbDenied(clause, span);
            if (!denied) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}
