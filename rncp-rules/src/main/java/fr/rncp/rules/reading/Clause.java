package fr.rncp.rules.reading;

import fr.rncp.model.text.GuardedPattern;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or a list item, with the words that introduce the list ("Le titre s'obtient par :"). The answer to each
 * question is computed once, so that many matches in one long clause cost no more than one.
 */
final class Clause {

    /**
     * A certification is meant only after an article, unlike in "livret de certification" and "jury de certification".
     */
    private static final String AWARD = "(?:la|le|l'|une?|cette|ce|du|au|votre|sa|son|leur)\\s?(?:presente |dite )?"
            + "(?:certification|titre|diplome|cqpm?i?|licence|master|mastere|bachelor|brevet|bts|mba|grade|parchemin|"
            + "certificat de qualification)\\b";

    private static final String NO_BLOCK = "(?:(?!\\bbloc|\\bccp)[^.;]){0,40}?\\b";

    private static final GuardedPattern OBTAINS = GuardedPattern.ofWords(
            List.of(
                    "certif",
                    "titre",
                    "diplome",
                    "cqp",
                    "licence",
                    "master",
                    "bachelor",
                    "brevet",
                    "bts",
                    "mba",
                    "grade",
                    "parchemin",
                    "validation",
                    "reussite",
                    "obtention",
                    "acquisition",
                    "condition"),
            "\\b(?:obten\\w{2,4}|obtien\\w{1,5}|delivr\\w{1,5}|"
                    + "attribu\\w{1,5}|acquisition|acquer\\w{1,6}|acquiert|valider|valide|validation|certifier|accord\\w{1,5}|"
                    + "decern\\w{1,5}|octr\\w{2,5}|reussite|reussir|remise)\\b"
                    + NO_BLOCK + AWARD
                    + "|\\b" + AWARD
                    + "[^.;]{0,60}?\\b(?:obtenue?|delivree?|attribuee?|accordee?|decernee?|conditionnee?|"
                    + "subordonnee?|s'obtient|s'acquiert|necessite|exige|requiert|suppose|(?:est|alors|totalement) "
                    + "(?:acquise?|validee))\\b"
                    + "|\\b(?:validation|reussite|obtention|certification|acquisition) (?:totale|complete)\\b"
                    + "|\\b(?:etre|est|sont|sera|seront) (?:declaree?s? )?(?:certifie|diplome)e?s?\\b"
                    + "|\\bdonne(?:nt)? droit (?:a )?" + AWARD
                    + "|\\bconditions? d'(?:obtention|attribution|delivrance)\\b");

    private static final GuardedPattern DEMANDS = GuardedPattern.ofWords(
            List.of(
                    "doi",
                    "devr",
                    "faut",
                    "faud",
                    "obligatoire",
                    "exige",
                    "requi",
                    "necess",
                    "condition",
                    "subordon",
                    "reserve",
                    "imperati",
                    "indispensable",
                    "impos",
                    "suppose",
                    "implique"),
            "\\b(?:doi(?:t|vent)|devra|devront|il faut|faudra|obligatoire\\w{0,4}|exige\\w{0,3}|"
                    + "(?<!competences |connaissances |aptitudes )requi(?:s|se|ses)|requi(?:ert|erent)|necessit\\w{1,4}|necessaires?|conditionn\\w{1,4}|subordonn\\w{1,4}|"
                    + "sous reserve|imperati\\w{1,7}|indispensables?|impos\\w{1,4}|a condition|suppose|implique)\\b");

    private static final GuardedPattern PARTIAL = GuardedPattern.ofWords(
            List.of("partiel", "livret", "attestation", "certificat"),
            "\\b(?:partiel\\w{0,6}|livrets?|attestations?|certificats? de (?:competences?|blocs?)"
                    + "(?! professionnelles))\\b");

    private static final GuardedPattern ACQUIRED = GuardedPattern.ofWords(
            List.of("bloc", "ccp", "acquis", "composante", "partielle", "capitalis", "certificat"),
            "\\b(?:blocs?|ccp|acquis\\w{0,2}(?! de l'experience)|"
                    + "composantes?|partielle\\w{0,4}|capitalis\\w{1,6}|certificats? de competences? professionnelles?)\\b");

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    final int from;
    final int to;

    private final String folded;
    private final String own;
    private final @Nullable Clause lead;
    /** Small, because there are four patterns and a text may have very many clauses. */
    private final IdentityHashMap<GuardedPattern, Boolean> looked = new IdentityHashMap<>(4);

    Clause(String folded, ClauseSpan span, @Nullable Clause lead) {
        this.folded = folded;
        this.lead = lead;
        from = span.from();
        to = span.to();
        own = folded.substring(from, to);
    }

    /** Checks whether the clause, or the words that introduce it, mention obtaining the award. */
    boolean obtains() {
        return looksFor(OBTAINS) || (lead != null && lead.obtains());
    }

    /** Checks whether the clause, or the words that introduce it, state an obligation. */
    boolean demands() {
        return looksFor(DEMANDS) || (lead != null && lead.demands());
    }

    /** Checks whether the clause mentions less than the whole certification. */
    boolean partial() {
        return looksFor(PARTIAL);
    }

    /** Checks whether the clause, or the words that introduce it, mention blocks or other acquisitions. */
    boolean acquired() {
        return looksFor(ACQUIRED) || (lead != null && lead.acquired());
    }

    private boolean looksFor(GuardedPattern pattern) {
        return looked.computeIfAbsent(pattern, this::has);
    }

    boolean hasColon() {
        return own.indexOf(':') >= 0;
    }

    /** Matches in this clause only, although lookaround may look beyond it. */
    Matcher find(GuardedPattern pattern) {
        return pattern.mayMatch(own)
                ? pattern.pattern().matcher(folded).region(from, to).useTransparentBounds(true)
                : NOTHING.matcher("");
    }

    boolean has(GuardedPattern pattern) {
        return find(pattern).find();
    }

    /** A range of the folded text. */
    record ClauseSpan(int from, int to) {}
}
