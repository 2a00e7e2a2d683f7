package fr.rncp.rules.reading;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Reads whether a text affirms or denies that there is something in addition to the blocks that all candidates need.
 */
final class Features {

    private static final GuardedPattern OPTIONAL_BLOCK = GuardedPattern.ofWords(
            List.of("optionnel", "facultatif", "choi", "option", "electif"),
            "\\b" + BlockWords.BLOCK + " (?:" + BlockWords.OPTIONAL + ")\\b");
    private static final GuardedPattern SUPPLEMENTARY = GuardedPattern.ofWords(
            List.of("complementaire", "supplementaire", "additionnel"),
            "\\b(?:evaluation|epreuve|examen)s? (?:complementaires?|supplementaires?|additionnel\\w{0,3})\\b");
    private static final GuardedPattern SPECIALISATION = GuardedPattern.ofWords(
            List.of("ccs", "specialisation"), "\\bccs\\b|\\bcertificats? complementaires? de specialisation\\b");

    /** "Par correspondance" is a way to obtain the certification, and repeats the heading. */
    private static final GuardedPattern CORRESPONDENCE = GuardedPattern.ofWords(
            List.of("correspondance", "equivalence"),
            "(?<!\\bpar |\\bpar voie de |\\ben (?=corr))\\b(?:correspondances?|equivalences?)\\b");

    private Features() {}

    static Optional<TextReading<Answer>> optionalBlocks(ClauseText text) {
        return read(text, OPTIONAL_BLOCK);
    }

    static Optional<TextReading<Answer>> supplementaryAssessments(ClauseText text) {
        return read(text, SUPPLEMENTARY);
    }

    static Optional<TextReading<Answer>> specialisations(ClauseText text) {
        return read(text, SPECIALISATION);
    }

    static Optional<TextReading<Answer>> correspondences(ClauseText text) {
        return read(text, CORRESPONDENCE);
    }

    /**
     * Returns the answer of the text. A text that gives both answers, about two things or two cases, counts as giving
     * none.
     */
    private static Optional<TextReading<Answer>> read(ClauseText text, GuardedPattern words) {
        Optional<TextReading<Answer>> first = Optional.empty();
        for (Clause clause : text.clauses) {
            Matcher matcher = clause.find(words);
            while (matcher.find()) {
                TextReading<Answer> reading = reading(text, clause, new ClauseSpan(matcher.start(), matcher.end()));
                if (first.isPresent() && first.orElseThrow().value() != reading.value()) {
                    return Optional.empty();
                }
                first = first.or(() -> Optional.of(reading));
            }
        }
        return first;
    }

    private static TextReading<Answer> reading(ClauseText text, Clause clause, ClauseSpan span) {
        return text.stated(Answer.of(!text.isDenied(clause, span)), text.withDenial(clause, span));
    }
}
