package fr.rncp.rules.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or an entry of a list, with the words that lead the list in ("Le titre s'obtient par :"). What is asked of
 * it for every find is looked up once, so that many finds in one long clause cost no more than one.
 */
final class Clause {

    /** A certification is meant with an article: "livret de certification" and "jury de certification" are not it. */
    private static final String AWARD = "(?:la|le|l'|une?|cette|ce|du|au|votre|sa|son|leur)\\s?(?:presente |dite )?"
            + "(?:certification|titre|diplome|cqpm?i?|licence|master|mastere|bachelor|brevet|bts|mba|grade|parchemin|"
            + "certificat de qualification)\\b";

    private static final String NO_BLOCK = "(?:(?!\\bbloc|\\bccp)[^.;]){0,40}?\\b";

    private static final Pattern OBTAINS = Pattern.compile("\\b(?:obten\\w{2,4}|obtien\\w{1,5}|delivr\\w{1,5}|"
            + "attribu\\w{1,5}|acquisition|acquer\\w{1,6}|acquiert|valider|valide|validation|certifier|accord\\w{1,5}|"
            + "decern\\w{1,5}|octr\\w{2,5}|reussite|reussir|remise)\\b"
            + NO_BLOCK + AWARD
            + "|\\b" + AWARD + "[^.;]{0,60}?\\b(?:obtenue?|delivree?|attribuee?|accordee?|decernee?|conditionnee?|"
            + "subordonnee?|s'obtient|s'acquiert|necessite|exige|requiert|suppose|(?:est|alors|totalement) "
            + "(?:acquise?|validee))\\b"
            + "|\\b(?:validation|reussite|obtention|certification|acquisition) (?:totale|complete)\\b"
            + "|\\b(?:etre|est|sont|sera|seront) (?:declaree?s? )?(?:certifie|diplome)e?s?\\b"
            + "|\\bconditions? d'(?:obtention|attribution|delivrance)\\b");

    private static final Pattern DEMANDS =
            Pattern.compile("\\b(?:doi(?:t|vent)|devra|devront|il faut|faudra|obligatoire\\w{0,4}|exige\\w{0,3}|"
                    + "requi(?:s|se|ses|ert|erent)|necessit\\w{1,4}|necessaires?|conditionn\\w{1,4}|subordonn\\w{1,4}|"
                    + "sous reserve|imperati\\w{1,7}|indispensables?|impos\\w{1,4}|a condition|suppose|implique)\\b");

    private static final Pattern PARTIAL =
            Pattern.compile("\\b(?:partiel\\w{0,6}|livrets?|attestations?|certificats? de (?:competences?|blocs?)"
                    + "(?! professionnelles))\\b");

    private static final Pattern ACQUIRED = Pattern.compile("\\b(?:blocs?|ccp|acquis\\w{0,2}(?! de l'experience)|"
            + "composantes?|partielle\\w{0,4}|capitalis\\w{1,6}|certificats? de competences? professionnelles?)\\b");

    final int from;
    final int to;
    /** The award is what the clause, or the words that lead it in, speak of. */
    final boolean obtains;
    /** Something must be. */
    final boolean demands;
    /** Less than the whole certification is spoken of. */
    final boolean partial;
    /** Blocks or what has been acquired are spoken of. */
    final boolean acquired;

    private final String folded;

    Clause(String folded, Span own, @Nullable Clause lead) {
        this.folded = folded;
        from = own.from();
        to = own.to();
        obtains = has(OBTAINS) || (lead != null && lead.obtains);
        demands = has(DEMANDS) || (lead != null && lead.demands);
        partial = has(PARTIAL);
        acquired = has(ACQUIRED) || (lead != null && lead.acquired);
    }

    /** Finds in this clause only; what looks around may look beyond. */
    Matcher find(Pattern pattern) {
        return pattern.matcher(folded).region(from, to).useTransparentBounds(true);
    }

    boolean has(Pattern pattern) {
        return find(pattern).find();
    }

    /** A stretch of the folded text. */
    record Span(int from, int to) {}
}
