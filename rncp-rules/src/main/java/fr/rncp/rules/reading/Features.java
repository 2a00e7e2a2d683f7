package fr.rncp.rules.reading;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads whether a text affirms or denies that there is something in addition to the blocks that all candidates need.
 */
final class Features {

    private static final String OPTIONAL_ADJECTIVE = "(?:optionnels?|facultatifs?|au choix)\\b";

    private static final GuardedPattern OPTIONAL_BLOCK = GuardedPattern.ofWords(
            List.of("optionnel", "facultatif", "choi", "option", "electif"),
            "\\b" + BlockWords.BLOCK + ",? \\(?(?:" + BlockWords.OPTIONAL + ")\\b"
                    + "|(?<!\\b(?:au|du|de|aux|des) )\\b" + BlockWords.BLOCK
                    + "(?: (?:n° ?)?[0-9]{1,2}(?: et [0-9]{1,2})?| d(?:e |')[a-z' ]{1,30}?)?,? (?:est|sont|reste|demeure|n'est|ne sont|n'etant) (?:pas )?"
                    + OPTIONAL_ADJECTIVE + "|\\ble [a-z]{2,9}ieme (?:est|reste|demeure|etant) " + OPTIONAL_ADJECTIVE
                    + "|\\bblocs\\b[^.;\\n]{0,60}?\\b(?:un|deux|trois|quatre|[1-9]|les autres|l'autre) (?:sont |est )?(?:facultatifs?|optionnels?)\\b"
                    + "|(?<!\\b(?:au|du|de|aux|des) )(?!aux? |du |de |des )"
                    + BlockReferences.ALL_OF
                    + "(?: «[^»]{1,60}»| \\([^()]{1,40}\\))? (?:est|sont|restent?) " + OPTIONAL_ADJECTIVE);
    private static final GuardedPattern SUPPLEMENTARY = GuardedPattern.ofWords(
            List.of("complementaire", "supplementaire", "additionnel"),
            "\\b(?:evaluation|epreuve|examen)s? (?:complementaires?|supplementaires?|additionnel\\w{0,3})\\b");
    private static final GuardedPattern SPECIALISATION = GuardedPattern.ofWords(
            List.of("ccs", "specialisation"), "\\bccs\\b|\\bcertificats? complementaires? de specialisation\\b");

    private static final String BLOCKS = "(?:blocs|ccp|unites)\\b";
    private static final Pattern NE = Pattern.compile("\\bne (?:[a-z]{2,10} ){0,2}$");
    private static final Pattern PAS = Pattern.compile(" (?:[a-z]{2,10} )?(?:pas|plus|jamais)\\b");

    /** Good results in a block make up for poor ones in another. */
    private static final GuardedPattern COMPENSATION = GuardedPattern.ofWords(
            List.of("compens"),
            "\\bcompens(?:ation|e|ent|er|ee|es|ees|able|ables)\\b(?! (?:du|de la|des) (?:handicap|perte|salaire))");

    /** A mean over the blocks, which lets a good mark in one make up for a poor one in another. */
    private static final GuardedPattern MEAN_OF_BLOCKS = GuardedPattern.ofWords(
            List.of("moyenne", "rattrap"),
            "\\bmoyenne (?:generale |ponderee |globale |arithmetique )?(?:(?:des|aux|de ces|de ses|entre les) (?:[a-z0-9]{1,10} )?"
                    + BLOCKS
                    + "|des notes (?:[a-z]{3,10} )?(?:aux|des|de l'ensemble des|sur l'ensemble des|a l'ensemble des) (?:[a-z0-9]{1,10} )?"
                    + BLOCKS + "|[^.;\\n]{0,40}?\\b(?:sur|de|a) (?:l'ensemble|la totalite) des (?:[a-z0-9]{1,10} )?"
                    + BLOCKS + ")"
                    + "|\\brattrap\\w{1,5} par (?:un|les|celle|la note|le resultat)[^.;\\n]{0,30}?\\bautres? bloc");

    /** A mean may decide the mention of a certification (<i>mention</i>), which is not a compensation. */
    private static final GuardedPattern GRADE = GuardedPattern.ofWords(List.of("mention"), "\\bmentions?\\b");

    private static final GuardedPattern HANDICAP = GuardedPattern.ofWords(List.of("handicap"), "handicap");

    /** The blocks, or the whole certification, as opposed to the parts of one block. */
    private static final GuardedPattern OF_BLOCKS = GuardedPattern.ofWords(
            List.of("bloc", "ccp", "unite"),
            "\\b(?:blocs|ccp|unites)\\b|\\bchaque bloc\\b|\\bbloc (?:a l'autre|a un autre)\\b|\\b(?:d'un|un|aucun) (?:autre )?bloc\\b");

    private static final GuardedPattern WITHIN_BLOCK = GuardedPattern.ofWords(
            List.of("bloc", "ccp"),
            "\\b(?:d'un meme|au sein (?:du|d'un|de chaque|de ce)|a l'interieur (?:du|d'un|de chaque)|du meme|de chaque|dans (?:un|chaque|le)) (?:meme |seul )?(?:bloc|ccp)\\b");

    private static final GuardedPattern OTHER_BLOCKS = GuardedPattern.ofWords(
            List.of("bloc", "ccp"), "\\b(?:autres?|entre(?: les)?) (?:blocs?|ccp)\\b|\\bun bloc a l'autre\\b");

    private Features() {}

    /** Checks for the parts of one block: "à l'intérieur d'un bloc, les UE se compensent". */
    private static boolean isWithinBlock(ClauseText text, Clause clause, ClauseSpan span) {
        return text.phraseHas(clause, span, WITHIN_BLOCK)
                || (clause.mentions(WITHIN_BLOCK) && !text.phraseHas(clause, span, OF_BLOCKS));
    }

    /** Reads whether blocks compensate each other. A phrase about the parts of one block does not answer this. */
    static Optional<TextReading<Answer>> compensation(ClauseText text) {
        return read(
                        text,
                        COMPENSATION,
                        (clause, span) -> clause.mentions(OF_BLOCKS)
                                && !clause.mentions(HANDICAP)
                                && (!isWithinBlock(text, clause, span) || text.phraseHas(clause, span, OTHER_BLOCKS)))
                .or(() -> read(
                        text,
                        MEAN_OF_BLOCKS,
                        (clause, span) -> !clause.mentions(GRADE)
                                && !NOT_USED.matcher(text.rest(clause, span.to()))
                                        .find()));
    }

    /** "La moyenne des blocs n'est pas prise en compte". */
    private static final Pattern NOT_USED = Pattern.compile(
            "^[^.;\\n]{0,30}?\\b(?:n'est|n'intervient|ne compte|ne s'applique|n'entre|ne donne)\\b[^.;\\n]{0,12}?\\bpas\\b|^ (?:n'est|ne compte) ");

    /** Checks whether a verb occurs between the two words of its negation: "ne se compensent pas". */
    private static boolean isVerbDenied(ClauseText text, Clause clause, ClauseSpan span) {
        return NE.matcher(text.before(clause, span.from())).find()
                && PAS.matcher(text.behind(clause, span.to())).lookingAt();
    }

    static Optional<TextReading<Answer>> optionalBlocks(ClauseText text) {
        return read(text, OPTIONAL_BLOCK);
    }

    static Optional<TextReading<Answer>> supplementaryAssessments(ClauseText text) {
        return read(text, SUPPLEMENTARY);
    }

    static Optional<TextReading<Answer>> specialisations(ClauseText text) {
        return read(text, SPECIALISATION);
    }

    /**
     * Returns the answer of the text. A text that gives both answers, about two things or two cases, counts as giving
     * none.
     */
    private static Optional<TextReading<Answer>> read(ClauseText text, GuardedPattern words) {
        return read(text, words, (clause, span) -> true);
    }

    private static Optional<TextReading<Answer>> read(
            ClauseText text, GuardedPattern words, BiPredicate<Clause, ClauseSpan> concerns) {
        return read(text, words, concerns, (all, span) -> false);
    }

    /**
     * Returns the answer of the text.
     *
     * @param concerns whether a match is about what is asked
     * @param denies whether the words of a match deny it by themselves
     */
    static Optional<TextReading<Answer>> read(
            ClauseText text,
            GuardedPattern words,
            BiPredicate<Clause, ClauseSpan> concerns,
            BiPredicate<ClauseText, ClauseSpan> denies) {
        Optional<TextReading<Answer>> first = Optional.empty();
        for (Clause clause : text.clauses) {
            Matcher matcher = clause.find(words);
            while (matcher.find()) {
                ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
                if (!concerns.test(clause, span)) {
                    continue;
                }
                boolean verb =
                        denies.test(text, span) || (words.equals(COMPENSATION) && text.isVerbDenied(clause, span));
                TextReading<Answer> reading = reading(text, clause, span, verb);
                if (first.isPresent() && first.orElseThrow().value() != reading.value()) {
                    return Optional.empty();
                }
                first = first.or(() -> Optional.of(reading));
            }
        }
        return first;
    }

    private static TextReading<Answer> reading(ClauseText text, Clause clause, ClauseSpan span, boolean deniedVerb) {
        boolean denied = deniedVerb || text.isNounDenied(clause, span) || isVerbDenied(text, clause, span);
        return text.stated(Answer.of(!denied), text.withDenial(clause, span));
    }
}
