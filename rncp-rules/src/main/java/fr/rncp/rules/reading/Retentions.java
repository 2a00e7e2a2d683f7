package fr.rncp.rules.reading;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import fr.rncp.rules.reading.RetentionStatement.RetentionTerm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Reads how long acquired blocks are kept. */
final class Retentions {

    private static final String YEARS =
            "(?<years>" + FrenchNumbers.PATTERN + ")" + BlockWords.AGAIN + " (?:ans?|annees?)\\b(?! d'experience)";

    private static final GuardedPattern LIFELONG = GuardedPattern.ofWords(
            List.of("vie", "definiti", "limit"),
            "\\b(?:acquis\\w{0,2} |valables? |valides? )?a vie\\b|\\ba titre definitif\\b"
                    + "|\\b(?:definitivement acquis\\w{0,2}|acquis\\w{0,2} definitivement|acquis\\w{0,2} de (?:maniere|facon) definitive)\\b"
                    + "|\\bsans (?:limit\\w{1,6}|condition) (?:de (?:duree|temps|validite)|dans le temps)\\b|\\bduree illimitee\\b"
                    + "|\\bpas limitee?s? dans le temps\\b");
    private static final GuardedPattern REGISTERED = GuardedPattern.ofWords(
            List.of("validite", "echeance", "fin", "inscri", "enregistre"),
            "\\b(?:pendant|durant|jusqu'a|tant que|dans la limite|limitee?s? a)\\b[^.;\\n]{0,60}?\\b(?:"
                    + "(?:validite|echeance|fin|inscription)(?: de l'enregistrement)? (?:du|de la|de l'|de cette|au)\\s?(?:presente )?"
                    + "(?:titre|certification|rncp|diplome|cqp|fiche|enregistrement|repertoire)|enregistre\\w{1,4}|"
                    + "inscrit\\w{0,2}|inscription)\\b");
    private static final GuardedPattern FOR_YEARS = GuardedPattern.ofWords(
            List.of(" an"),
            "\\b(?:valables?|validite(?! (?:du|de la|de l'enregistrement)\\b)|conserv\\w{1,6}|acquis\\w{0,2}(?! de l'experience)|benefice|"
                    + "garde\\w{0,3}|maintenu\\w{0,2}|capitalisables?)\\b(?: |[^.;\\n]{0,60}?(?<![\\w'])"
                    + "(?<beyond>au-dela )?(?:pendant|durant|pour|de|dans|sur|a|:|apres|est|\\()\\s?"
                    + "(?:(?:une |la )?(?:duree|periode) (?:maxim\\w{1,4} )?(?:de |d'))?)" + YEARS);
    private static final GuardedPattern WITHIN_YEARS = GuardedPattern.ofWords(
            List.of("delai", "periode"), "\\b(?:delai|periode) (?:maxim\\w{1,4} )?(?:de |d')" + YEARS);
    private static final GuardedPattern OTHER_DELAY = GuardedPattern.ofWords(
            List.of("experience", "formation", "contrat", "represent", "nouve", "repass", "rattrap", "recours"),
            "\\b(?:experience|formation|contrat|represent\\w{1,6}|nouveau|nouvelle|repass\\w{1,4}|rattrap\\w{1,5}|recours)\\b");
    private static final GuardedPattern KEPT = GuardedPattern.ofWords(
            List.of("reste", "demeure", "conserv", "benefice"),
            "\\b(?:reste(?:nt|ra|ront)?|demeure(?:nt|ra|ront)?) (?<denied>pas )?"
                    + "acquis\\w{0,2}\\b|\\bconserv(?:e|ent|er|era|eront|ee|es|ees|ation)\\b(?<denies> pas\\b)?|\\bbenefice d(?:es?|u)\\b");

    private final ClauseText text;
    private final Map<RetentionStatement, TextReading<RetentionStatement>> found = new LinkedHashMap<>();

    private Retentions(ClauseText text) {
        this.text = text;
    }

    static List<TextReading<RetentionStatement>> in(ClauseText text) {
        Retentions retentions = new Retentions(text);
        text.clauses.stream().filter(clause -> clause.acquired()).forEach(retentions::read);
        return List.copyOf(retentions.found.values());
    }

    /**
     * Reads the term in a clause. Vaguer words are tried last, and a clause that states a term is not searched for a
     * vaguer one.
     */
    private void read(Clause clause) {
        boolean said = lifelong(clause);
        said |= registered(clause);
        if (!said && !years(clause)) {
            kept(clause);
        }
    }

    private boolean lifelong(Clause clause) {
        Matcher matcher = clause.find(LIFELONG);
        boolean any = false;
        while (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            boolean denied = text.isDenied(clause, span);
            add(
                    RetentionStatement.of(denied ? RetentionTerm.NOT_LIFELONG : RetentionTerm.LIFELONG),
                    text.withDenial(clause, span),
                    true);
            any = true;
        }
        return any;
    }

    private boolean registered(Clause clause) {
        Matcher matcher = clause.find(REGISTERED);
        boolean any = matcher.find();
        if (any) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            if (!text.isDenied(clause, span)) {
                add(RetentionStatement.of(RetentionTerm.WHILE_REGISTERED), span, true);
            }
        }
        return any;
    }

    private boolean years(Clause clause) {
        Matcher matcher = clause.find(FOR_YEARS);
        boolean any = false;
        while (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            if (matcher.group("beyond") != null || !text.isDenied(clause, span)) {
                add(RetentionStatement.ofYears(FrenchNumbers.value(matcher.group("years"))), span, true);
            }
            any = true;
        }
        return any || within(clause);
    }

    /**
     * Reads a time limit for completing the certification. It is also the time for which blocks count, even if the text
     * does not state that.
     */
    private boolean within(Clause clause) {
        Matcher matcher = clause.find(WITHIN_YEARS);
        boolean any = matcher.find() && !clause.has(OTHER_DELAY);
        if (any) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            add(RetentionStatement.ofYears(FrenchNumbers.value(matcher.group("years"))), span, false);
        }
        return any;
    }

    private void kept(Clause clause) {
        Matcher matcher = clause.find(KEPT);
        if (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            boolean denied =
                    matcher.group("denied") != null || matcher.group("denies") != null || text.isDenied(clause, span);
            add(
                    RetentionStatement.of(denied ? RetentionTerm.NOT_KEPT : RetentionTerm.KEPT),
                    text.withDenial(clause, span),
                    true);
        }
    }

    private void add(RetentionStatement statement, ClauseSpan span, boolean stated) {
        found.putIfAbsent(statement, stated ? text.stated(statement, span) : text.inferred(statement, span));
    }
}
