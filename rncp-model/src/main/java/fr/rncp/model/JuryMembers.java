package fr.rncp.model;

import fr.rncp.model.text.Cue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many members a jury has. */
final class JuryMembers {

    private static final String NOUN = "(?:seule? )?(?:membre|personne|jure|evaluateur|examinateur|juge)s?";

    /** What may follow "trois membres" when it counts the whole jury, rather than "trois membres de la direction". */
    private static final String WHOLE = "(?=(?: (?:du|de|des) jurys?)?(?: (?:au total|par (?:jury|candidat|session)\\b"
            + "[^.;:,()\\n]{0,40}|(?<behind>minimum|au minimum|au moins|a minima)))?"
            + " ?(?:$|[.:;()\\n]|,(?! ?(?:d'|de |et |[0-9]|une? |deux |trois |quatre ))"
            + "| (?:dont|parmi lesquels|comprenant|au sein|qui|n'ayant|ayant|designes|choisis|nommes|habilites)\\b))";

    private static final List<Cue> TOTALS = List.of(
            compile(
                    List.of("compose", "constitue", "forme"),
                    "\\b(?:compos|constitu|form)ee?s?(?<ahead> (?:a minima|au minimum|au moins))?(?: de| d'| :){0,2} ?"
                            + JuryText.COUNT + " " + NOUN + WHOLE),
            compile(
                    List.of("compren", "comport", "compte", "reuni"),
                    "\\b(?:comprend|comprennent|comporte|comportent|compte|comptent|reunit|reunissent) "
                            + JuryText.COUNT + " " + NOUN + WHOLE),
            compile(List.of("jury"), "\\bjurys? (?:compose )?(?:de |d'|a |: ?)" + JuryText.COUNT + " " + NOUN + WHOLE),
            compile(
                    List.of("membre du jury", "membres du jury", "membre de jury", "membres de jury"),
                    "(?<!dont |parmi |presence d'|presence de )" + JuryText.COUNT
                            + " membres? (?:du|de) jury(?<behind>)(?= par |[ ]?[).:\\n]|$)"),
            compile(
                    List.of(" design", " nomm", " choisi"),
                    JuryText.COUNT + " " + NOUN
                            + "(?<behind>) (?:sont|seront|est|sera) (?:design|nomm|choisi)\\w{0,3}(?=[^.\\n]{0,40}\\bjury)"));

    private static final Pattern TOTAL_TAIL = Pattern.compile(NOUN + WHOLE);

    /** Who may or may not sit makes a sum meaningless. */
    private static final Pattern OPEN_LIST = Pattern.compile(
            "\\b(?:suppleant|invite|au choix|eventuel|le cas echeant|voix consultative|notamment|par exemple)");

    private JuryMembers() {}

    /** Every pattern has the groups of the longest one. */
    private static Cue compile(List<String> words, String regex) {
        return Cue.of(words, regex.contains("<ahead>") ? regex : "(?<ahead>)" + regex);
    }

    /** Tells whether "membres" and what follows it, in a folded text, stand for the whole jury. */
    static boolean isWhole(String folded, int from) {
        return TOTAL_TAIL
                .matcher(folded)
                .region(from, folded.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    static Optional<Reading<Headcount>> read(JuryText text, List<JuryRoles.Found> roles) {
        return stated(text).or(() -> sum(text, roles));
    }

    /** Two totals that differ (one for each pathway, say) leave only the smaller one, and that as inferred. */
    private static Optional<Reading<Headcount>> stated(JuryText text) {
        return TOTALS.stream()
                .flatMap(total -> text.find(total)
                        .results()
                        .map(r -> at(text, total.pattern(), r.start()))
                        .flatMap(Optional::stream))
                .reduce(JuryMembers::smaller);
    }

    private static Optional<Reading<Headcount>> at(JuryText text, Pattern pattern, int start) {
        Matcher matcher = text.find(pattern);
        if (!matcher.find(start) || text.isHedged(matcher.start())) {
            return Optional.empty();
        }
        Headcount count = JuryText.headcount(matcher);
        if (has(matcher, "ahead") || has(matcher, "behind")) {
            count = new Headcount(count.count(), Bound.AT_LEAST);
        }
        return Optional.of(text.stated(count, matcher.start(), matcher.end()));
    }

    private static boolean has(Matcher matcher, String group) {
        String found = matcher.group(group);
        return found != null && !found.isEmpty();
    }

    private static Reading<Headcount> smaller(Reading<Headcount> one, Reading<Headcount> other) {
        if (one.value().equals(other.value())) {
            return one;
        }
        Reading<Headcount> least = one.value().count() <= other.value().count() ? one : other;
        return new Reading<>(new Headcount(least.value().count(), Bound.AT_LEAST), least.excerpt(), Certainty.INFERRED);
    }

    /** A list of counted roles adds up to a minimum; the text may leave members unnamed. */
    private static Optional<Reading<Headcount>> sum(JuryText text, List<JuryRoles.Found> roles) {
        if (!addsUp(roles) || text.find(OPEN_LIST).find()) {
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
