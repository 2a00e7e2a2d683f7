package fr.rncp.model.jury;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the chair of a jury and whether the chair has a casting vote. */
final class JuryChairs {

    /** Matches a chair of the jury, but not the president of a university that appoints it. */
    private static final GuardedPattern CHAIR = GuardedPattern.of(
            List.of("presid"),
            "(?<!vice-)(?<!vice )\\b(?:"
                    + "president(?:e)? (?:du|de|des) jurys?\\b"
                    + "|(?:un|une|1|son|sa|et|est|comme|dont le|dont la) president(?:e)?\\b(?! d[eu']| des )"
                    + "|presidee?s? par [^.;\\n]{1,80}"
                    + "|presidence(?: du jury)? (?:est |sera )?(?:assuree|confiee|exercee|tenue)[^.;\\n]{0,80})");

    private static final GuardedPattern CASTING_VOTE = GuardedPattern.of(
            List.of("voix", "preponderante"),
            "\\bpreponderante?s?\\b|\\bvoix double\\b|\\bdouble voix\\b"
                    + "|\\bvoix (?:du president |de la presidente )?compte double\\b|\\b(?:deux|2) voix\\b|\\bvoix decisive\\b");

    /** Longer than any words before the chair, such as "dont la president". */
    private static final int LONGEST_ARTICLE = 10;

    private static final Pattern CHAIR_WORD = Pattern.compile("\\bpresident");
    private static final Pattern DENIAL = Pattern.compile("\\bn'|\\b(?:ne|pas|aucune?|sans)\\b");
    private static final Pattern HEDGED_VOTE = Pattern.compile("\\b(?:peut|peuvent|pourra|pourront|eventuellement)\\b");

    private JuryChairs() {}

    /** Reads the chair, described by the role that holds it or, without one, by the words of the mention. */
    static Optional<TextReading<String>> chair(JuryText text, List<JuryRoles.Found> roles) {
        NavigableMap<Integer, JuryRoles.Found> places = new TreeMap<>();
        roles.forEach(role -> places.put(role.from(), role));
        Optional<TextReading<String>> mention = Optional.empty();
        for (Matcher matcher : CHAIR.near(text.folded, LONGEST_ARTICLE)) {
            Optional<JuryRoles.Found> role = roleAt(places, matcher.start());
            if (role.isPresent()) {
                return role.map(r -> reading(text, r.from(), r.to()));
            }
            mention = mention.or(() -> mention(text, matcher));
        }
        return mention;
    }

    private static Optional<TextReading<String>> mention(JuryText text, Matcher matcher) {
        return text.isHedged(matcher.start())
                ? articled(text, matcher)
                : Optional.of(reading(text, matcher.start(), matcher.end()));
    }

    /**
     * Reads a chair with a definite article: "Si …, le président du jury tranche" implies that there is a chair; "sans
     * président" does not.
     */
    private static Optional<TextReading<String>> articled(JuryText text, Matcher matcher) {
        int from = Math.max(0, matcher.start() - 3);
        boolean definite = text.folded.startsWith("le ", from) || text.folded.startsWith("la ", from);
        return definite
                ? Optional.of(
                        text.inferred(text.excerpt(matcher.start(), matcher.end()), matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static TextReading<String> reading(JuryText text, int from, int to) {
        return text.stated(text.excerpt(from, to), from, to);
    }

    /** Finds the role at a mention, which may start with the count of the role or with a word before it. */
    private static Optional<JuryRoles.Found> roleAt(NavigableMap<Integer, JuryRoles.Found> places, int index) {
        return Optional.ofNullable(places.floorEntry(index + 4))
                .map(Map.Entry::getValue)
                .filter(role -> index < role.to());
    }

    /** Reads a casting vote, only next to the chair that it belongs to. */
    static Optional<TextReading<Answer>> castingVote(JuryText text) {
        if (!text.mayHave(CASTING_VOTE)) {
            return Optional.empty();
        }
        for (JuryText.TextSpan sentence : text.sentences()) {
            Matcher vote = text.find(CASTING_VOTE.pattern()).region(sentence.from(), sentence.to());
            if (vote.find()
                    && has(text, CHAIR_WORD, sentence.from(), sentence.to())
                    && !has(text, HEDGED_VOTE, sentence.from(), vote.start())) {
                boolean denied = has(text, DENIAL, Math.max(sentence.from(), vote.start() - 40), vote.start());
                return Optional.of(text.stated(Answer.of(!denied), sentence.from(), sentence.to()));
            }
        }
        return Optional.empty();
    }

    private static boolean has(JuryText text, Pattern pattern, int from, int to) {
        return text.find(pattern).region(from, to).find();
    }
}
