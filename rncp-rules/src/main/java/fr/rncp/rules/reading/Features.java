package fr.rncp.rules.reading;

import fr.rncp.model.Answer;
import fr.rncp.model.Reading;
import fr.rncp.model.text.Cue;
import fr.rncp.rules.reading.Clause.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads whether a text says that there is, or is not, something beside the blocks that all need. */
final class Features {

    private static final Cue OPTIONAL_BLOCK = Cue.ofWords(
            List.of("optionnel", "facultatif", "choi", "option", "electif"),
            "\\b" + BlockWords.BLOCK
                    + " (?:optionnel\\w{0,3}|facultatifs?|au choix|a choisir|d'options?|en option|electifs?)\\b");
    private static final Cue SUPPLEMENTARY = Cue.ofWords(
            List.of("complementaire", "supplementaire", "additionnel"),
            "\\b(?:evaluation|epreuve|examen)s? (?:complementaires?|supplementaires?|additionnel\\w{0,3})\\b");
    private static final Cue SPECIALISATION = Cue.ofWords(
            List.of("ccs", "specialisation"), "\\bccs\\b|\\bcertificats? complementaires? de specialisation\\b");

    /** "Par correspondance" is a way to the certification, and repeats the heading. */
    private static final Cue CORRESPONDENCE = Cue.ofWords(
            List.of("correspondance", "equivalence"),
            "(?<!\\bpar |\\bpar voie de |\\ben (?=corr))\\b(?:correspondances?|equivalences?)\\b");

    private Features() {}

    static Optional<Reading<Answer>> optionalBlocks(ClauseText text) {
        return read(text, OPTIONAL_BLOCK);
    }

    static Optional<Reading<Answer>> supplementaryAssessments(ClauseText text) {
        return read(text, SUPPLEMENTARY);
    }

    static Optional<Reading<Answer>> specialisations(ClauseText text) {
        return read(text, SPECIALISATION);
    }

    static Optional<Reading<Answer>> correspondences(ClauseText text) {
        return read(text, CORRESPONDENCE);
    }

    /** A text that says both, of two things or of two cases, says neither. */
    private static Optional<Reading<Answer>> read(ClauseText text, Cue words) {
        Optional<Reading<Answer>> first = Optional.empty();
        for (Clause clause : text.clauses) {
            Matcher matcher = clause.find(words);
            while (matcher.find()) {
                Reading<Answer> reading = reading(text, clause, new Span(matcher.start(), matcher.end()));
                if (first.isPresent() && first.orElseThrow().value() != reading.value()) {
                    return Optional.empty();
                }
                first = first.or(() -> Optional.of(reading));
            }
        }
        return first;
    }

    private static Reading<Answer> reading(ClauseText text, Clause clause, Span span) {
        return text.stated(Answer.of(!text.isDenied(clause, span)), text.withDenial(clause, span));
    }
}
