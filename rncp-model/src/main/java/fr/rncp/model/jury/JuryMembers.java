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
    private static final String WHOLE =
            "(?! (?:maximum|au maximum|au plus)\\b)(?=(?: (?:du|de|des) jurys?)?(?: (?:au total|par (?:jury"
                    + "|candidat|session)\\b"
                    + "[^.;:,()\\n]{0,40}|(?<behind>minimum|min\\b\\.?|au minimum|au moins|a minima)))?"
                    + " ?(?:$|[.:;()\\n]|[-–—] |,(?! ?(?:d'|de |et |[0-9]|une? |deux |trois |quatre ))"
                    + "| (?:dont|parmi lesquels|comprenant|au sein|qui|n'ayant|ayant|suivante?s|(?:design|chois"
                    + "|nomm|habilit|convoqu|agre|presid)[eis]{1,3})\\b))";

    /** The same, except that the members may follow the comma. */
    private static final Pattern MAY_BE_TOTAL =
            Pattern.compile(NOUN + WHOLE.replace(",(?! ?(?:d'|de |et |[0-9]|une? |deux |trois |quatre ))", ","));

    private static final Pattern QUALIFIED = Pattern.compile(NOUN + "(?! d[eu]s? | d'| represent)");

    private static final String COUNTED = JuryText.COUNT + " " + NOUN + WHOLE;
    private static final String MADE_OF =
            "ee?s?(?<ahead> (?:a minima|au minimum|au moins))?(?: de| d'| :){0,2} ?" + COUNTED;
    private static final String HAVING = " (?:en outre |egalement |aussi )?(?<ahead>)" + COUNTED;

    private static final String AMOUNTING_TO =
            "(?<ahead> minimum| minimal)?(?: de (?:membres|jures|personnes))?(?: du jury)?(?: est| sera)?(?: fixe)?"
                    + "(?: ?: ?| de | a )" + JuryText.COUNT + "(?<behind>)(?= ?(?:$|[.;:(\\n]))";

    private static final String COUNTED_BEHIND = " \\((?<ahead>)" + JuryText.COUNT
            + "(?: (?:pers\\.?|personnes?|membres?|jures?))?(?: par [^)\\n]{1,40})?(?<behind>)\\)";

    private static final WordPatterns TOTAL = WordPatterns.atWordStart(
            "compos" + MADE_OF,
            "constitu" + MADE_OF,
            "form" + MADE_OF,
            "comprend" + HAVING,
            "comprendre" + HAVING,
            "comporter" + HAVING,
            "compter" + HAVING,
            "reunir" + HAVING,
            "comprennent" + HAVING,
            "comporte" + HAVING,
            "comportent" + HAVING,
            "compte" + HAVING,
            "comptent" + HAVING,
            "reunit" + HAVING,
            "reunissent" + HAVING,
            "jurys?" + JuryText.KIND_OF_JURY + "(?: ?: ?|,? de |,? d'| a )(?<ahead>)" + COUNTED,
            "nombre" + AMOUNTING_TO.replace("(?: ?: ?| de | a )", "(?<!au nombre)(?: ?: ?| de | a )"),
            "effectif" + AMOUNTING_TO,
            "commission (?:de |d')(?<ahead>)" + COUNTED,
            "avec (?=un minimum|au moins|au minimum|a minima)(?<ahead>)" + COUNTED,
            "jury" + COUNTED_BEHIND,
            "evaluateurs" + COUNTED_BEHIND,
            "jures" + COUNTED_BEHIND,
            "examinateurs" + COUNTED_BEHIND,
            "membres du jury" + COUNTED_BEHIND);

    private static final WordPatterns PAIRS = WordPatterns.atWordStart("binome\\b", "trinome\\b");
    private static final Pattern ONE_PAIR = Pattern.compile("(?:^|\\b(?:une?|1|en|le|ce|du|chaque) |[:\\n-] ?)$");

    private static final List<GuardedPattern> TOTAL_AHEAD = List.of(
            GuardedPattern.of(
                    List.of("membre du jury", "membres du jury", "membre de jury", "membres de jury"),
                    "(?<!dont |parmi |presence d'|presence de )(?<ahead>)" + JuryText.COUNT
                            + " membres? (?:du|de) jury(?<behind>)(?= par |[ ]?[).:\\n]|$)"),
            GuardedPattern.of(
                    List.of("composent le jury", "constituent le jury", "forment le jury", "composent un jury"),
                    "(?<ahead>)" + JuryText.COUNT + " " + JuryRoleNouns.PATTERN
                            + "(?<behind>)[^.;\\n]{0,80}? (?:composent|constituent|forment) (?:le|un) jury\\b"),
            GuardedPattern.of(
                    List.of(" design", " nomm", " choisi"),
                    "(?<ahead>)" + JuryText.COUNT + " " + NOUN
                            + "(?<behind>) (?:sont|seront|est|sera) (?:design|nomm|choisi)\\w{0,3}(?=[^.\\n"
                            + "]{0,40}\\bjury)"));

    private static final GuardedPattern BESIDES = GuardedPattern.of(
            List.of("presid"),
            "\\b(?:presidee?s? (?:[a-z]{5,20} )?par |sous la presidence d)[^.\\n]{0,150}?\\b(?:en outre"
                    + "|siegent (?:aussi|egalement)|comprend (?:aussi|egalement)"
                    + "|assiste de|entoure de|complete (?:de|par))\\b|\\boutre (?:son|le|la) presidente?\\b");

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

    /** Longer than the words before the chair, "sous la". */
    private static final int LONGEST_LEAD = 15;

    /** Longer than any count and noun before the words of {@link #TOTAL_AHEAD}. */
    private static final int LONGEST_COUNT = 120;

    private JuryMembers() {}

    /** Checks whether "membres" and the words after it, in a folded text, may refer to the whole jury. */
    static boolean mayBeWhole(String folded, int from) {
        return MAY_BE_TOTAL
                .matcher(folded)
                .region(from, folded.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    static Optional<TextReading<Headcount>> read(JuryText text, JuryRoles.Listed listed) {
        return stated(text, listed.totals())
                .or(() -> LoneMember.in(text))
                .or(() -> pair(text))
                .or(() -> sum(text, listed.roles()))
                .map(count -> withChair(text, count, listed.roles()));
    }

    /** "Présidé par …, le jury compte en outre quatre membres": the chair is not one of the four. */
    private static TextReading<Headcount> withChair(
            JuryText text, TextReading<Headcount> count, List<JuryRoles.Found> roles) {
        boolean besides = !BESIDES.near(text.folded, LONGEST_LEAD).isEmpty()
                && roles.stream().noneMatch(role -> text.folded.startsWith("president", role.noun()));
        Headcount value = count.value();
        return besides
                ? new TextReading<>(
                        new Headcount(value.count() + 1, value.bound()), count.excerpt(), Certainty.INFERRED)
                : count;
    }

    /**
     * Reads the stated total. Of two different totals (for example one for each pathway) only the smaller one is read,
     * as inferred.
     */
    private static Optional<TextReading<Headcount>> stated(JuryText text, List<StatedTotal> listed) {
        Stream<Matcher> totals = TOTAL.allIn(text.source).stream();
        Stream<Matcher> ahead =
                TOTAL_AHEAD.stream().flatMap(pattern -> pattern.near(text.folded, LONGEST_COUNT).stream());
        Stream<TextReading<Headcount>> found = Stream.concat(totals, ahead)
                .filter(total -> !text.isHedged(total.start()))
                .map(total -> total(text, total));
        return Stream.concat(found, listed.stream().map(total -> total.reading(text)))
                .reduce(JuryMembers::smaller);
    }

    /** Reads "un binôme d'évaluateurs". */
    private static Optional<TextReading<Headcount>> pair(JuryText text) {
        if (!text.folded.contains("inome")) {
            return Optional.empty();
        }
        return PAIRS.allIn(text.source).stream()
                .filter(pair -> !text.isHedged(pair.start())
                        && ONE_PAIR.matcher(text.folded)
                                .region(Math.max(0, pair.start() - 8), pair.start())
                                .find())
                .findFirst()
                .map(pair -> text.stated(
                        new Headcount(pair.group().startsWith("b") ? 2 : 3, Bound.EXACTLY), pair.start(), pair.end()));
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
        List<JuryRoles.Found> counted = roles.stream().filter(r -> !r.within()).toList();
        if (!addsUp(counted) || isOpen(text, counted)) {
            return Optional.empty();
        }
        if (counted.size() == 1 && isTheWholeJury(text, counted.get(0))) {
            JuryRoles.Found all = counted.get(0);
            return Optional.of(text.stated(all.role().count().orElseThrow(), all.from(), all.to()));
        }
        int sum = JuryRoles.total(counted);
        int from = counted.get(0).from();
        int to = counted.get(counted.size() - 1).to();
        return sum < 2 ? Optional.empty() : Optional.of(text.inferred(new Headcount(sum, Bound.AT_LEAST), from, to));
    }

    /** "Trois membres indépendants" without anybody else, unlike "deux membres de la direction". */
    private static boolean isTheWholeJury(JuryText text, JuryRoles.Found role) {
        return role.role().count().orElseThrow().count() > 1
                && text.find(QUALIFIED)
                        .region(role.noun(), text.folded.length())
                        .lookingAt();
    }

    private static boolean isOpen(JuryText text, List<JuryRoles.Found> roles) {
        JuryText.TextSpan first = text.sentences().get(roles.get(0).sentence());
        JuryText.TextSpan last =
                text.sentences().get(roles.get(roles.size() - 1).sentence());
        return OPEN_LIST.matchIn(text.source, first.from(), last.to());
    }

    private static boolean addsUp(List<JuryRoles.Found> roles) {
        return !roles.isEmpty()
                && roles.stream().allMatch(r -> r.role().count().isPresent() && !r.doubtful())
                && (roles.stream()
                                        .mapToInt(JuryRoles.Found::sentence)
                                        .distinct()
                                        .count()
                                == 1
                        || roles.stream().allMatch(JuryRoles.Found::labelled));
    }
}
