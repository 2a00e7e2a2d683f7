package fr.rncp.model.jury;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whether the chair of a jury has a casting vote. */
final class JuryVotes {

    private static final GuardedPattern CASTING_VOTE = GuardedPattern.of(
            List.of("voix", "preponderante", "egalite", "partage", "desaccord"),
            "\\b(?:aucune|sans|pas de) voix (?:n'est )?preponderante|\\baucune? \\w{3,15} n'(?:a|ayant) (?:de )?voix preponderante|\\bpreponderante?s?\\b|\\bvoix double\\b|\\bdouble voix\\b|\\bdouble vote\\b"
                    + "|\\bvoix (?:du president |de la presidente )?(?:compte |est comptee )(?:double|deux fois)\\b|\\b(?:deux|2) voix\\b"
                    + "|\\bvoix decisive\\b|\\b(?:egalite|partage|desaccord)\\b[^.;\\n]{0,60}?"
                    + "\\b(?:president\\w?|presidente? du jury|celui-ci|celle du president|la sienne|sa voix) (?:l')?(?:tranche|departage|decide|emporte|prevaut)\\b"
                    + "|\\bpresidente?(?: du jury)? (?:l')?(?:tranche|departage|decide|emporte)[^.;\\n]{0,40}?"
                    + "\\b(?:egalite|partage|desaccord)\\b");

    private static final Pattern DENIED = Pattern.compile("^(?:aucune?|sans|pas de) ");
    private static final Pattern CHAIR_WORD = Pattern.compile("\\bpresid");
    private static final Pattern DENIAL = Pattern.compile("\\bn'|\\b(?:ne|pas|aucune?|sans)\\b");
    private static final Pattern HEDGED_VOTE = Pattern.compile("\\b(?:peut|peuvent|pourra|pourront|eventuellement)\\b");

    private JuryVotes() {}

    /** Reads a casting vote, only next to the chair that it belongs to. */
    static Optional<TextReading<Answer>> castingVote(JuryText text) {
        if (!text.mayHave(CASTING_VOTE)) {
            return Optional.empty();
        }
        for (JuryText.TextSpan sentence : text.sentences()) {
            Matcher vote = text.find(CASTING_VOTE.pattern()).region(sentence.from(), sentence.to());
            if (vote.find()
                    && (has(text, CHAIR_WORD, sentence.from(), sentence.to()) || DENIED.matcher(vote.group()).find())
                    && !has(text, HEDGED_VOTE, sentence.from(), vote.start())) {
                boolean denied = DENIED.matcher(vote.group()).find()
                        || has(text, DENIAL, Math.max(sentence.from(), vote.start() - 40), vote.start());
                return Optional.of(text.stated(Answer.of(!denied), sentence.from(), sentence.to()));
            }
        }
        return Optional.empty();
    }

    private static boolean has(JuryText text, Pattern pattern, int from, int to) {
        return text.find(pattern).region(from, to).find();
    }
}
