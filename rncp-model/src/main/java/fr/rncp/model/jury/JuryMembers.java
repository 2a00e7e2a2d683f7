package fr.rncp.model.jury;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.text.WordPatterns;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the number of members of a jury. */
final class JuryMembers {

    private static final String NOUN = "(?:seule? )?(?:membre|personne|jure|evaluateur|examinateur|juge)s?";

    /** Words that may follow "trois membres" where it counts the whole jury, unlike "trois membres de la direction". */
    private static final String WHOLE = "(?=(?: (?:du|de|des) jurys?)?(?: (?:au total|par (?:jury|candidat|session)\\b"
            + "[^.;:,()\\n]{0,40}|(?<behind>minimum|au minimum|au moins|a minima)))?"
            + " ?(?:$|[.:;()\\n]|,(?! ?(?:d'|de |et |[0-9]|une? |deux |trois |quatre ))"
            + "| (?:dont|parmi lesquels|comprenant|au sein|qui|n'ayant|ayant|designes|choisis|nommes|habilites)\\b))";

    private static final String COUNTED = JuryText.COUNT + " " + NOUN + WHOLE;
    private static final String MADE_OF =
            "ee?s?(?<ahead> (?:a minima|au minimum|au moins))?(?: de| d'| :){0,2} ?" + COUNTED;
    private static final String HAVING = " (?<ahead>)" + COUNTED;

    private static final WordPatterns TOTAL = WordPatterns.atWordStart(
            "compos" + MADE_OF,
            "constitu" + MADE_OF,
            "form" + MADE_OF,
            "comprend" + HAVING,
            "comprennent" + HAVING,
            "comporte" + HAVING,
            "comportent" + HAVING,
            "compte" + HAVING,
            "comptent" + HAVING,
            "reunit" + HAVING,
            "reunissent" + HAVING,
            "jurys? (?:de |d'|a |: ?)(?<ahead>)" + COUNTED);

    private static final List<GuardedPattern> TOTAL_AHEAD = List.of(
            GuardedPattern.of(
                    List.of("membre du jury", "membres du jury", "membre de jury", "membres de jury"),
                    "(?<!dont |parmi |presence d'|presence de )(?<ahead>)" + JuryText.COUNT
                            + " membres? (?:du|de) jury(?<behind>)(?= par |[ ]?[).:\\n]|$)"),
            GuardedPattern.of(
                    List.of(" design", " nomm", " choisi"),
                    "(?<ahead>)" + JuryText.COUNT + " " + NOUN
                            + "(?<behind>) (?:sont|seront|est|sera) (?:design|nomm|choisi)\\w{0,3}(?=[^.\\n"
                            + "]{0,40}\\bjury)"));

    private static final Pattern TOTAL_TAIL = Pattern.compile(NOUN + WHOLE);

    /** Optional members make a sum meaningless. */
    private static final WordPatterns OPEN_LIST = WordPatterns.atWordStart(
            "suppleant",
            "invite",
            "au choix",
            "eventuel",
            "le cas echeant",
            "voix consultative",
            "notamment",
            "par exemple");

    /** Longer than any count and noun before the words of {@link #TOTAL_AHEAD}. */
    private static final int LONGEST_COUNT = 120;

    private JuryMembers() {}

    /** Checks whether "membres" and the words after it, in a folded text, refer to the whole jury. */
    static boolean isWhole(String folded, int from) {
        return TOTAL_TAIL
                .matcher(folded)
                .region(from, folded.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    static Optional<TextReading<Headcount>> read(JuryText text, List<JuryRoles.Found> roles) {
        return stated(text).or(() -> LoneMember.in(text)).or(() -> sum(text, roles));
    }

    /**
     * Reads the stated total. Of two different totals (for example one for each pathway) only the smaller one is read,
     * as inferred.
     */
    private static Optional<TextReading<Headcount>> stated(JuryText text) {
        Stream<Matcher> totals = TOTAL.allIn(text.source).stream();
        Stream<Matcher> ahead =
                TOTAL_AHEAD.stream().flatMap(pattern -> pattern.near(text.folded, LONGEST_COUNT).stream());
        return Stream.concat(totals, ahead)
                .filter(total -> !text.isHedged(total.start()))
                .map(total -> total(text, total))
                .reduce(JuryMembers::smaller);
    }

    private static TextReading<Headcount> total(JuryText text, Matcher matcher) {
        Headcount count = JuryText.headcount(matcher);
        if (has(matcher, "ahead") || has(matcher, "behind")) {
            count = new Headcount(count.count(), Bound.AT_LEAST);
        }
        return text.stated(count, matcher.start(), matcher.end());
    }

    private static boolean has(Matcher matcher, String group) {
        String found = matcher.group(group);
        return found != null && !found.isEmpty();
    }

    private static TextReading<Headcount> smaller(TextReading<Headcount> one, TextReading<Headcount> other) {
        if (one.value().equals(other.value())) {
            return one;
        }
        TextReading<Headcount> least = one.value().count() <= other.value().count() ? one : other;
        return new TextReading<>(
                new Headcount(least.value().count(), Bound.AT_LEAST), least.excerpt(), Certainty.INFERRED);
    }

    /** Computes the minimum from a list of counted roles: the text may omit other members. */
    private static Optional<TextReading<Headcount>> sum(JuryText text, List<JuryRoles.Found> roles) {
        if (!addsUp(roles) || OPEN_LIST.matchIn(text.source)) {
            return Optional.empty();
        }
        int sum = JuryRoles.total(roles);
        int from = roles.get(0).from();
        int to = roles.get(roles.size() - 1).to();
        return sum < 2 ? Optional.empty() : Optional.of(text.inferred(new Headcount(sum, Bound.AT_LEAST), from, to));
    }

    private static boolean addsUp(List<JuryRoles.Found> roles) {
        return !roles.isEmpty()
                && roles.stream().allMatch(r -> r.role().count().isPresent() && !r.within() && !r.doubtful())
                && roles.stream().mapToInt(JuryRoles.Found::sentence).distinct().count() == 1;
    }
}
