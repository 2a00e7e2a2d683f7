package fr.rncp.rules.award.proposal;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.FrenchNumbers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds words that may limit the time for which blocks are kept, although no term was read from them. Where there are
 * any, it must not be assumed that blocks are kept for life.
 */
final class UnreadTerm {

    private static final String BLOCKS =
            "(?:\\b(?:blocs?|ccp|unites?|acquis|benefice|validations? partielles?|composantes?)\\b"
                    + "|\\b(?:ils|elles|ce\\w{1,3} derni\\w{2,4}|ce\\w{1,3}-ci|conservation|validite)\\b|(?<=[.;\\n] ?)(?:il|elle|leur)\\b)";

    /** Words of one sentence, without those that give a duration to something else. */
    private static final String GAP =
            "(?:(?!\\b(?:formati|stage|experience|entreprise|contrat|durent?\\b|epreuve|entretien))[^.;\\n]){0,120}?";

    private static final String DURATION = "(?<limit>\\b(?:[0-9]{1,3}|" + FrenchNumbers.PATTERN
            + "|[a-z]{5,9}-[a-z]{3,6}|trente|quarante|cinquante|soixante) (?:\\([a-z0-9 -]{1,16}\\) )?"
            + "(?:ans?|annees?|mois|semestres?|sessions?|exercices?)\\b(?! d'(?:experience|exercice)))";

    private static final String END = "(?<limit>\\b(?:valables?|validite|perim\\w{1,4}|peremption|cadu\\w{1,4}|"
            + "expir\\w{1,6}|perd(?:ent|us?|ues?|ra|ront|re)?\\b|prescri\\w{1,6}|jusqu'\\w{1,3}|tant qu|aussi longtemps|"
            + "a moins qu|annulee?s?))";

    private static final List<Pattern> UNREAD = Stream.of(DURATION, END)
            .flatMap(limit -> Stream.of(BLOCKS + GAP + limit, limit + GAP + BLOCKS))
            .map(Pattern::compile)
            .toList();

    private UnreadTerm() {}

    /**
     * Finds the first such words in a text.
     *
     * @param read the words from which it was read that blocks are kept
     */
    static Optional<String> in(String text, List<String> read) {
        FoldedText folded = FoldedText.of(text);
        return UNREAD.stream()
                .flatMap(pattern -> unread(folded, pattern, read).stream())
                .findFirst();
    }

    private static Optional<String> unread(FoldedText text, Pattern pattern, List<String> read) {
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            String limit = text.excerpt(matcher.start("limit"), matcher.end("limit"));
            if (read.stream().noneMatch(words -> words.contains(limit))) {
                return Optional.of(text.excerpt(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }
}
