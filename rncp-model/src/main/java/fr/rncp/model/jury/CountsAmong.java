package fr.rncp.model.jury;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Numbers of people of one kind among those named before: "dont un est externe", "deux sont des professionnels", "tous
 * trois extérieurs".
 */
final class CountsAmong {

    private static final List<String> WORDS = List.of(
            "dont ", " d'entre e", " d'eux", " d'elles", " sont ", " est ", " soi", " etant ", "l'autre", "l'un");

    /** The ends of "sont professionnels", "étant un professionnel", "être des professionnels" and the like. */
    private static final List<String> PREDICATES = List.of(
            "t profession",
            "t des profession",
            "t un profession",
            "t une profession",
            "etre profession",
            "etre un",
            "etre des");

    private static final String WHICH = "(?:dont )?(?:(?<either>l'une?(?! (?:et|ou|comme) l'autre)"
            + "|(?<!\\bet |\\bou |comme )l'autre)|" + JuryText.COUNT + ")"
            + "(?: (?:d'entre (?:eux|elles)|d'eux|d'elles|des membres|membres?|personnes?|jures?|evaluateurs?)"
            + "(?: du jury)?)?(?<least> au moins| au minimum| a minima)?";

    private static final String ARE = " (?:est|sont|soit|soient|etant|doit etre|doivent etre)";

    private static final String CHOSEN = "(?: ?(?:choisi|issu|design|recrut|venant|provenant)[es]{0,3})?";

    /** Longer than a count and the words before those of whom it is a part. */
    private static final int LONGEST_COUNT = 60;

    static final CountsAmong EXTERNALS =
            new CountsAmong(WORDS, "(?:" + ARE + "|, ?)?" + CHOSEN + " ?" + JuryParts.OUTSIDE, JuryParts.OUTSIDE);

    static final CountsAmong PROFESSIONALS = new CountsAmong(
            PREDICATES, ARE + " (?:des |une? )?professionn?el(?:le)?s?\\b", "(?:des )?professionn?el(?:le)?s\\b");

    private final GuardedPattern some;
    private final GuardedPattern numbered;
    private final GuardedPattern together;
    private final GuardedPattern pair;

    private CountsAmong(List<String> words, String predicate, String those) {
        some = GuardedPattern.of(words, WHICH + predicate);
        numbered = GuardedPattern.of(
                List.of(" au nombre "), those + ",? (?:sont )?au nombre (?:minimal |minimum )?de " + JuryText.COUNT);
        together = GuardedPattern.of(
                List.of("tous ", "toutes "),
                "(?:tous|toutes) (?:les )?(?:etant )?(?<count>" + FrenchNumbers.PATTERN + ")(?: etant)? " + those);
        pair = GuardedPattern.of(
                List.of("inome d", "duo d", "tandem d", "trio d"),
                "(?:une? |le )?(?:binome|duo|tandem|(?<three>trio|trinome)) d(?:e |')(?:(?:evaluateurs|jures"
                        + "|experts|personnes) )?"
                        + those);
    }

    /** Finds a pair: "un binôme de professionnels". */
    Optional<TextReading<Headcount>> pair(JuryText text) {
        return first(text, pair)
                .map(found -> text.stated(
                        new Headcount(found.group("three") == null ? 2 : 3, Bound.EXACTLY),
                        found.start(),
                        found.end()));
    }

    /** Finds the first number of some of the people. */
    Optional<TextReading<Headcount>> some(JuryText text) {
        return first(text, some)
                .map(found -> text.stated(count(found), found.start(), found.end()))
                .or(() -> first(text, numbered)
                        .map(found -> text.stated(JuryText.headcount(found), found.start(), found.end())));
    }

    /**
     * Finds a number of people that includes all those named before it: "un médecin et un infirmier, tous deux
     * externes".
     */
    Optional<TextReading<Headcount>> together(JuryText text) {
        return first(text, together)
                .map(found -> text.stated(
                        new Headcount(FrenchNumbers.value(found.group("count")), Bound.EXACTLY),
                        found.start(),
                        found.end()));
    }

    private static Optional<Matcher> first(JuryText text, GuardedPattern pattern) {
        return pattern.near(text.folded, LONGEST_COUNT).stream()
                .filter(found -> !text.isHedged(found.start()))
                .findFirst();
    }

    private static Headcount count(Matcher some) {
        boolean least = some.group("least") != null;
        if (some.group("either") != null) {
            return new Headcount(1, least ? Bound.AT_LEAST : Bound.EXACTLY);
        }
        Headcount count = JuryText.headcount(some);
        return least ? new Headcount(count.count(), Bound.AT_LEAST) : count;
    }
}
