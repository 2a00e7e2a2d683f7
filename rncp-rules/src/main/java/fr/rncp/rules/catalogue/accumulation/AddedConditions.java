package fr.rncp.rules.catalogue.accumulation;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.engine.SentencePart;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.reading.ExtraCondition;
import fr.rncp.rules.reading.ExtraCondition.Standing;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Conditions that a text adds to the blocks: "s'y ajoute un mémoire", "le candidat rédige en outre un rapport". */
final class AddedConditions {

    private static final WordPatterns ADDITION = WordPatterns.atWordStart(
            "s'ajoute(?:nt|ra|ront)? (?:aux|a ces|a l'ensemble des) (?:blocs|ccp)\\b",
            "s'y ajoute",
            "s'ajouter (?:aux|a ces) (?:blocs|ccp)\\b",
            "a ces blocs s'ajoute",
            "aux blocs s'ajoute",
            "aux (?:deux|trois|quatre|cinq|six) blocs s'ajoute",
            "candidate?s? (?:redige|soutien|realise|presente|effectue|remet|produi)(?:t|nt|nnent|tent|sent)? (?:en outre|egalement|en plus|par ailleurs)\\b",
            "en (?:plus|sus) des blocs\\b");

    /** The part concerns one block, or some candidates, or only proposes something. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\bbloc [0-9n]|\\b(?:au|du|le|ce|chaque|un) (?:bloc|ccp)\\b|\\bpeu(?:t|vent)\\b|\\bpourr|\\bsi\\b|\\bvae\\b|\\bselon\\b"
                    + "|\\bfacultati|\\boptionnel|\\bconseill|\\brecommand|\\bsouhait|\\bne\\b|\\bn'|\\bpas\\b|\\baucune?\\b|\\bsans\\b");

    private static final WordPatterns ADVICE = WordPatterns.atWordStart(
            "conseille", "recommande", "souhait", "sans conditionner", "ne conditionne", "facultati");

    private AddedConditions() {}

    /** Returns the conditions that a text adds to the blocks. */
    static Stream<TextReading<ExtraCondition>> in(SheetCheck check, FoldedText text) {
        return parts(text, ADDITION)
                .filter(part -> !OTHERWISE.matcher(part.words()).find())
                .flatMap(part -> check.facts().accumulation(Prose.of(part.excerpt())).conditions().stream()
                        .filter(condition -> condition.value().standing() == Standing.MENTIONED)
                        .map(condition -> new TextReading<>(
                                new ExtraCondition(condition.value().kind(), Standing.REQUIRED),
                                part.excerpt(),
                                Certainty.STATED)));
    }

    /** Checks whether the text only advises to meet a condition: every part with its words does. */
    static boolean isAdvised(SheetCheck check, FoldedText text, TextReading<ExtraCondition> condition) {
        String words = check.folded(condition.excerpt());
        return ADVICE.matchIn(text)
                && SentencePart.of(text).stream()
                        .filter(part -> part.words().contains(words))
                        .allMatch(part -> ADVICE.matchIn(text, part.from(), part.to()));
    }

    private static Stream<SentencePart> parts(FoldedText text, WordPatterns words) {
        List<SentencePart> parts = words.matchIn(text) ? SentencePart.of(text) : List.of();
        return parts.stream().filter(part -> words.matchIn(text, part.from(), part.to()));
    }
}
