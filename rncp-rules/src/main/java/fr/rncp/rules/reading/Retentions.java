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

    private static final int MONTHS_OF_A_YEAR = 12;

    private static final Map<String, Integer> LONGER_NUMBERS = Map.of(
            "vingt-quatre",
            24,
            "trente",
            30,
            "trente-six",
            36,
            "quarante-huit",
            48,
            "soixante",
            60,
            "soixante-douze",
            72);

    private static final String YEARS = "(?:(?<years>" + FrenchNumbers.PATTERN + ")" + BlockWords.AGAIN
            + " (?:ans?|annees?)|(?<months>" + FrenchNumbers.PATTERN + "|1[0-9]{2}|(?:"
            + String.join("|", LONGER_NUMBERS.keySet())
            + ")(?![\\w-]))(?: ?\\([a-z0-9 -]{1,20}\\))? mois)\\b(?! (?:d'experience|de (?:formation|stage|pratique|travail|contrat)|en entreprise))";

    private static final GuardedPattern LIFELONG = GuardedPattern.ofWords(
            List.of("vie", "definiti", "limit"),
            "\\b(?:acquis\\w{0,2} |valables? |valides? )?a vie\\b|\\ba titre definitif\\b"
                    + "|\\b(?:definitivement acquis\\w{0,2}|acquis\\w{0,2} definitivement|acquis\\w{0,2} de (?:maniere|facon) definitive)\\b"
                    + "|\\bsans (?:limit\\w{1,6}|condition) (?:de (?:duree|temps|validite)|dans le temps)\\b|\\bduree illimitee\\b"
                    + "|\\bpas limitee?s? dans le temps\\b|\\b(?:pas (?:de )?|aucune )limite (?:de |dans )(?:validite|duree|temps|le temps)\\b");
    private static final GuardedPattern REGISTERED = GuardedPattern.ofWords(
            List.of("validite", "echeance", "fin", "inscri", "enregistre"),
            "\\b(?:pendant|durant|jusqu'a|tant que|dans la limite|limitee?s? a)\\b[^.;\\n]{0,60}?\\b(?:"
                    + "(?:validite|echeance|fin|inscription)(?: de l'enregistrement)? (?:du|de la|de l'|de cette|au)\\s?(?:presente )?"
                    + "(?:titre|certification|rncp|diplome|cqp|fiche|enregistrement|repertoire)|enregistre\\w{1,4}|"
                    + "inscrit\\w{0,2}|inscription)\\b");
    private static final GuardedPattern FOR_YEARS = GuardedPattern.ofWords(
            List.of(" an", "mois"),
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

    /** A condition for keeping blocks, other than the registration. */
    private static final GuardedPattern CONDITION = GuardedPattern.ofWords(
            List.of("tant que", "jusqu'a", "reserve", "condition", "sauf", "pourvu", "referentiel", "version"),
            "\\b(?:tant que|sous reserve|a condition|sauf|pourvu que|(?<!sans )condition de)\\b|"
                    + "\\bjusqu'a\\b[^.;\\n]{0,60}?\\b(?:modification|reforme|refonte|revision|renovation|evolution|suppression|abrogation|version)\\b"
                    + "|\\bdans (?:la limite|le cadre) d(?:u|'un) (?:meme |present )?referentiel\\b"
                    + "|\\b(?:referentiel|version)\\b[^.;\\n]{0,40}?\\b(?:inchange|constant|identique|en vigueur)");

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
        if (isConditional(clause)) {
            conditional(clause);
            return;
        }
        boolean said = lifelong(clause);
        said |= registered(clause);
        if (!said && !years(clause)) {
            kept(clause);
        }
    }

    /** Checks whether a condition other than the registration limits the time for which blocks are kept. */
    private static boolean isConditional(Clause clause) {
        return clause.has(CONDITION) && !clause.has(REGISTERED) && (clause.has(KEPT) || clause.has(LIFELONG));
    }

    /** A condition may be stated before or behind the blocks; the reading quotes both. */
    private void conditional(Clause clause) {
        Matcher condition = clause.find(CONDITION);
        Matcher kept = clause.find(clause.has(KEPT) ? KEPT : LIFELONG);
        if (condition.find() && kept.find()) {
            int from = Math.min(condition.start(), kept.start());
            int to = Math.max(condition.end(), kept.end());
            add(RetentionStatement.of(RetentionTerm.CONDITIONAL), new ClauseSpan(from, to), true);
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
                add(term(matcher), span, true);
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
        boolean any =
                matcher.find() && !clause.has(OTHER_DELAY) && term(matcher).term() == RetentionTerm.YEARS;
        if (any) {
            add(term(matcher), new ClauseSpan(matcher.start(), matcher.end()), false);
        }
        return any;
    }

    /** Returns a term in years or in months: 36 months are 3 years. */
    private static RetentionStatement term(Matcher matcher) {
        if (matcher.group("years") != null) {
            return RetentionStatement.ofYears(FrenchNumbers.value(matcher.group("years")));
        }
        String number = matcher.group("months");
        Integer longer = LONGER_NUMBERS.get(number);
        int months = longer == null ? FrenchNumbers.value(number) : longer;
        return months % MONTHS_OF_A_YEAR == 0
                ? RetentionStatement.ofYears(months / MONTHS_OF_A_YEAR)
                : RetentionStatement.of(RetentionTerm.OTHER_TERM);
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
