package fr.rncp.rules.catalogue.juries;

import fr.rncp.model.Argument;
import fr.rncp.model.jury.Bound;
import fr.rncp.model.jury.Headcount;
import fr.rncp.model.jury.JuryComposition;
import fr.rncp.model.jury.JuryRole;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.engine.SentencePart;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JUR-011: the numbers and shares of one jury text must be possible together. */
final class JuryArithmetic {

    private static final int WHOLE = 100;

    /** Words after which members are counted a second time, or are not members of every jury. */
    private static final WordPatterns COUNTED_TWICE = WordPatterns.of(
            "\\bdont\\b",
            "parmi",
            "y compris",
            "suppleant",
            "\\bou\\b",
            "invite",
            "au choix",
            "consultati",
            "\\bselon\\b",
            "peut",
            "peuvent",
            "eventuel",
            "\\bl'un\\b",
            "parite");

    private static final Pattern PARTITION = Pattern.compile("\\b(?:compos|constitu|form|repart|compren|comport)\\w*");
    private static final Pattern PER_CENT = Pattern.compile("\\b([0-9]{1,3}) ?%");

    /** Members of these groups may belong to both, so that their shares need not add up to the whole. */
    private static final Pattern OVERLAP =
            Pattern.compile("\\bdont\\b|parmi|femme|homme|y compris|\\bou\\b|\\bsi\\b|note|moyenne|\\bau plus\\b"
                    + "|maximum|jusqu'a|\\bentre\\b");

    private static final Pattern EXTERNAL = Pattern.compile("exter|independan");
    private static final Pattern OTHER_THAN_EXTERNAL = Pattern.compile("intern|appart");

    private JuryArithmetic() {}

    static void addsUp(ExaminedJury jury) {
        JuryComposition composition = jury.composition();
        Optional<String> shares = tooLarge(jury);
        Optional<TextReading<Headcount>> members = composition
                .members()
                .filter(TextReading::isStated)
                .filter(all -> all.value().bound() == Bound.EXACTLY);
        if (shares.isPresent()) {
            jury.found(jury.check().variant("shares", jury.pointer()), shares.get());
        } else if (members.isPresent() && named(jury) > members.get().value().count()) {
            jury.found(
                    jury.check()
                            .finding(
                                    jury.pointer(),
                                    Argument.number(
                                            "members", members.get().value().count()),
                                    Argument.number("named", named(jury))),
                    jury.text());
        } else {
            jury.passed();
        }
    }

    /** Returns the largest number of members that the text surely names: one group, or the sum of separate groups. */
    private static int named(ExaminedJury jury) {
        JuryComposition composition = jury.composition();
        int largest = composition.roles().stream()
                .filter(role -> !isChair(role.value()))
                .mapToInt(role -> count(role.value()))
                .max()
                .orElse(0);
        int sum = sum(composition.roles());
        return sum > largest && areNamedApart(jury) ? sum : largest;
    }

    private static boolean areNamedApart(ExaminedJury jury) {
        return isOneSentence(jury.words()) && !jury.mentions(COUNTED_TWICE);
    }

    private static boolean isOneSentence(String words) {
        String stripped = words.strip();
        int stop = stripped.indexOf(". ");
        return stop < 0 || stop == stripped.length() - 1;
    }

    /** The chair may be one of the members who are named afterwards. */
    private static int sum(List<TextReading<JuryRole>> roles) {
        return roles.stream()
                .map(TextReading::value)
                .filter(role -> !isChair(role))
                .mapToInt(JuryArithmetic::count)
                .sum();
    }

    private static boolean isChair(JuryRole role) {
        return role.title().startsWith("pr\u00e9sid") || role.title().startsWith("Pr\u00e9sid");
    }

    private static int count(JuryRole role) {
        return role.count().map(Headcount::count).orElse(0);
    }

    private static Optional<String> tooLarge(ExaminedJury jury) {
        if (jury.words().indexOf('%') < 0) {
            return Optional.empty();
        }
        return SentencePart.of(jury.folded()).stream()
                .filter(part -> part.words().indexOf('%') >= 0 && addsUpToMoreThanAll(part.words()))
                .map(SentencePart::excerpt)
                .findFirst();
    }

    private static boolean addsUpToMoreThanAll(String words) {
        if (OVERLAP.matcher(words).find()) {
            return false;
        }
        List<MatchResult> shares = PER_CENT.matcher(words).results().toList();
        int sum = shares.stream().mapToInt(JuryArithmetic::value).sum();
        return shares.stream().anyMatch(share -> value(share) > WHOLE)
                || (shares.size() > 1 && sum > WHOLE && (areSeparate(words) || areSeparate(words, shares)));
    }

    /** Checks whether the words behind the two shares name groups without a common member. */
    private static boolean areSeparate(String words, List<MatchResult> shares) {
        return shares.size() == 2
                && JuryGroup.of(words.substring(
                                shares.get(0).end(), shares.get(1).start()))
                        .excludes(JuryGroup.of(words.substring(shares.get(1).end())));
    }

    private static int value(MatchResult share) {
        return Integer.parseInt(share.group(1));
    }

    /** "60 % de professionnels et 60 % d'externes" is possible: the professionals may be external. */
    private static boolean areSeparate(String words) {
        Matcher partition = PARTITION.matcher(words);
        boolean external = EXTERNAL.matcher(words).find();
        return external ? OTHER_THAN_EXTERNAL.matcher(words).find() : partition.find();
    }
}
