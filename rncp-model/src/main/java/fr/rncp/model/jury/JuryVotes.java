package fr.rncp.model.jury;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whether the chair of a jury has a casting vote. */
final class JuryVotes {

    private static final String PREVAILS =
            "(?: du jury)?(?:,[^,.;\\n]{1,60},)?(?: qui)? (?:l'|les |en )?(?:tranche|departage"
                    + "|decide|arbitre|emporte|prevaut|compte double|fait la decision|est (?:decisi"
                    + "|determinant|preponderant)[a-z]{1,3})\\b";

    private static final String SOMEBODY = " d[eu] [^.,;\\n]{3,40}?";

    /** A vote that counts more than others. */
    private static final WordPatterns STRONGER = WordPatterns.atWordStart(
            "aucune voix (?:n'est )?preponderante",
            "aucune n'est preponderante",
            "aucune preponderance",
            "sans voix (?:n'est )?preponderante",
            "pas de voix preponderante",
            "aucune? (?:(?:membre|jure|evaluateur)s?(?: du jury)? )?(?:ne (?:dispose|beneficie) d'une "
                    + "|ne (?:dispose|beneficie) de"
                    + " |n'(?:a|ayant) (?:de )?)voix preponderante",
            "preponderante?s?\\b",
            "voix double\\b",
            "voix decisive\\b",
            "voix (?:d[eu] (?:la |l'|son |sa )?[^.,;\\n]{3,40}?(?:,[^,.;\\n]{1,60},)? )?(?:compte "
                    + "|est comptee )(?:double|deux fois)\\b",
            "double v(?:oix|ote)\\b",
            "seconde voix\\b",
            "deuxieme voix\\b",
            "deux voix\\b");

    /** The words for what the chair does with a tie; without one, they are not about votes. */
    private static final WordPatterns DECIDING = WordPatterns.atWordStart(
            "presidente?" + PREVAILS,
            "celui-ci" + PREVAILS,
            "celle-ci" + PREVAILS,
            "il(?= )" + PREVAILS,
            "elle(?= )" + PREVAILS,
            "sa voix" + PREVAILS,
            "son vote" + PREVAILS,
            "la sienne" + PREVAILS,
            "dont la voix" + PREVAILS,
            "voix" + SOMEBODY + PREVAILS,
            "vote" + SOMEBODY + PREVAILS,
            "celle" + SOMEBODY + PREVAILS,
            "celui" + SOMEBODY + PREVAILS,
            "tranche(?<=(?:, |et |qui )tranche)\\b",
            "departage(?<=(?:, |et |qui )departage)\\b",
            "dernier mot\\b",
            "revient (?:au|a la) presidente?\\b");

    private static final WordPatterns TIE = WordPatterns.atWordStart(
            "egalite\\b", "egalement partagees\\b", "voix egales\\b", "partage\\b", "desaccord\\b", "ballot?tage\\b");

    /** The words of which one occurs in every statement about such a vote. */
    private static final List<String> WORDS = List.of(
            "voix", "preponderan", "partag", "dernier mot", "ballot", "egalite", "partage", "desaccord", "vote");

    private static final Pattern DENIED = Pattern.compile("^(?:aucune?|sans|pas de) ");
    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:celui-ci|celle-ci|sa voix|son vote|la sienne|il|elle)\\b");
    private static final Pattern VOICE = Pattern.compile("voix d[eu] ?(?:la |l')?(?<owner>[a-z-]{4,30})");
    private static final Pattern CHAIR_WORD = Pattern.compile("\\bpresid");
    private static final Pattern DENIAL = Pattern.compile("\\bn'|\\b(?:ne|pas|aucune?|sans)\\b");
    private static final Pattern HEDGED_VOTE =
            Pattern.compile("\\b(?:peut|peuvent|pourra|pourront" + "|eventuellement)\\b");

    private JuryVotes() {}

    /** Reads a casting vote, only next to the chair that it belongs to. */
    static Optional<TextReading<Answer>> castingVote(JuryText text, Optional<TextReading<String>> chair) {
        if (WORDS.stream().noneMatch(text.folded::contains)) {
            return Optional.empty();
        }
        String person = chair.map(TextReading::value).orElse("");
        int before = 0;
        for (JuryText.TextSpan sentence : text.sentences()) {
            int since = before;
            Optional<TextReading<Answer>> vote = STRONGER.firstIn(text.source, sentence.from(), sentence.to())
                    .or(() -> deciding(text, sentence))
                    .filter(words -> isOfTheChair(text, since, sentence, words, person))
                    .flatMap(words -> reading(text, sentence, words));
            if (vote.isPresent()) {
                return vote;
            }
            before = sentence.from();
        }
        return Optional.empty();
    }

    private static Optional<Matcher> deciding(JuryText text, JuryText.TextSpan sentence) {
        return TIE.matchIn(text.source, sentence.from(), sentence.to())
                ? DECIDING.firstIn(text.source, sentence.from(), sentence.to())
                : Optional.empty();
    }

    /**
     * Checks for the chair in the sentence, or in the one before it for a vote of "celui-ci"; a voice may also be that
     * of the person who chairs.
     */
    private static boolean isOfTheChair(
            JuryText text, int before, JuryText.TextSpan sentence, Matcher vote, String chair) {
        int from = has(text, PRONOUN, sentence.from(), vote.end()) ? before : sentence.from();
        if (DENIED.matcher(vote.group()).find() || has(text, CHAIR_WORD, from, sentence.to())) {
            return true;
        }
        Matcher owner = text.find(VOICE).region(sentence.from(), vote.end());
        return !chair.isEmpty()
                && owner.find()
                && FoldedText.of(chair).toString().contains(owner.group("owner"));
    }

    private static Optional<TextReading<Answer>> reading(JuryText text, JuryText.TextSpan sentence, Matcher vote) {
        boolean denied = DENIED.matcher(vote.group()).find();
        if (has(text, HEDGED_VOTE, sentence.from(), vote.start())) {
            return Optional.empty();
        }
        boolean negated = denied || has(text, DENIAL, Math.max(sentence.from(), vote.start() - 40), vote.start());
        return Optional.of(text.stated(Answer.of(!negated), sentence.from(), sentence.to()));
    }

    private static boolean has(JuryText text, Pattern pattern, int from, int to) {
        return text.find(pattern).region(from, to).find();
    }
}
