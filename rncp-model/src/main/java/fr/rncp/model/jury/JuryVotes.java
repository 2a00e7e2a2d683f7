package fr.rncp.model.jury;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whether the chair of a jury has a casting vote. */
final class JuryVotes {

    private static final String IF_EQUAL =
            "\\b[^.;\\n]{0,60}?\\b(?:president\\w?|presidente? du jury|celui-ci|celle du president|la sienne|sa voix)"
                    + " (?:l')?(?:tranche|departage|decide|emporte|prevaut)\\b";

    private static final WordPatterns CASTING_VOTE = WordPatterns.atWordStart(
            "aucune voix (?:n'est )?preponderante",
            "sans voix (?:n'est )?preponderante",
            "pas de voix preponderante",
            "aucune? (?:\\w{3,15} )?n'(?:a|ayant) (?:de )?voix preponderante",
            "preponderante?s?\\b",
            "voix double\\b",
            "voix decisive\\b",
            "voix (?:(?:du|de la|de son|de sa) presidente?(?: du jury)?(?:,[^,.;\\n]{1,60},)? )?(?:compte |est comptee )(?:double|deux fois)\\b",
            "double v(?:oix|ote)\\b",
            "deux voix\\b",
            "egalite" + IF_EQUAL,
            "partage" + IF_EQUAL,
            "desaccord" + IF_EQUAL,
            "presidente?(?: du jury)? (?:l')?(?:tranche|departage|decide|emporte)[^.;\\n]{0,40}?"
                    + "\\b(?:egalite|partage|desaccord)\\b");

    /** The words of which one occurs in every statement about such a vote. */
    private static final List<String> WORDS =
            List.of("voix", "preponderante", "egalite", "partage", "desaccord", "vote");

    private static final Pattern DENIED = Pattern.compile("^(?:aucune?|sans|pas de) ");
    private static final Pattern CHAIR_WORD = Pattern.compile("\\bpresid");
    private static final Pattern DENIAL = Pattern.compile("\\bn'|\\b(?:ne|pas|aucune?|sans)\\b");
    private static final Pattern HEDGED_VOTE = Pattern.compile("\\b(?:peut|peuvent|pourra|pourront|eventuellement)\\b");

    private JuryVotes() {}

    /** Reads a casting vote, only next to the chair that it belongs to. */
    static Optional<TextReading<Answer>> castingVote(JuryText text) {
        if (WORDS.stream().noneMatch(text.folded::contains)) {
            return Optional.empty();
        }
        for (JuryText.TextSpan sentence : text.sentences()) {
            Optional<TextReading<Answer>> vote = CASTING_VOTE
                    .firstIn(text.source, sentence.from(), sentence.to())
                    .flatMap(words -> reading(text, sentence, words));
            if (vote.isPresent()) {
                return vote;
            }
        }
        return Optional.empty();
    }

    private static Optional<TextReading<Answer>> reading(JuryText text, JuryText.TextSpan sentence, Matcher vote) {
        boolean denied = DENIED.matcher(vote.group()).find();
        boolean ofTheChair = denied || has(text, CHAIR_WORD, sentence.from(), sentence.to());
        if (!ofTheChair || has(text, HEDGED_VOTE, sentence.from(), vote.start())) {
            return Optional.empty();
        }
        boolean negated = denied || has(text, DENIAL, Math.max(sentence.from(), vote.start() - 40), vote.start());
        return Optional.of(text.stated(Answer.of(!negated), sentence.from(), sentence.to()));
    }

    private static boolean has(JuryText text, Pattern pattern, int from, int to) {
        return text.find(pattern).region(from, to).find();
    }
}
