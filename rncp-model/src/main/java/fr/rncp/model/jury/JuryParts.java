package fr.rncp.model.jury;

import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a jury that a text states: "la moitié des membres sont externes", "pour un tiers au moins de
 * professionnels", "majoritairement externes".
 */
final class JuryParts {

    /** The characters and words of which one occurs in every part. */
    static final List<String> WORDS = List.of("%", "moitie", "tiers", "quart", "majorit", " sur ", "/", "pour cent");

    /** Longer than any words before one of {@link #WORDS} in a part. */
    private static final int LONGEST_AMOUNT = 50;

    private static final String AMOUNT =
            "(?:(?<percent>[0-9]{1,3})(?:[.,](?<tenth>[0-9]))?(?: ?(?:%|pour cent)|(?= (?:a|et) [0-9]{1,3} ?%))"
                    + "|(?<half>(?:la |une )?moitie|1/2)|(?<thirds>(?:les )?(?:(?:deux|2)[ -]tiers|2/3))"
                    + "|(?<third>(?:un "
                    + "|le |1 )tiers|1/3)"
                    + "|(?<quarters>(?:les )?(?:(?:trois|3)[ -]quarts|3/4))|(?<quarter>(?:un |le |1 )quart|1/4)"
                    + "|(?<most>(?:une |la |en )?(?:large |grande )?majorite|majoritaire(?:ment|s)?)"
                    + "|(?<part>" + FrenchNumbers.PATTERN
                    + ")(?: (?:membre|jure|personne|evaluateur)s?)?(?: du jury)? sur (?<whole>"
                    + FrenchNumbers.PATTERN + "))";

    private static final String PLAIN_AMOUNT = AMOUNT.replaceAll("\\(\\?<[a-z]+>", "(?:");

    private static final String AFTER = "(?>(?<after> ?\\(?(?:au moins|au minimum|minimum|a minima|ou plus"
            + "|min\\b)\\)?)"
            + "|(?<=\\bpour [a-z ]{2,60})|(?! des professionnel))";

    /** "Au plus la moitié" and "moins d'un tiers" state no minimum; "la moitié et les deux tiers" has begun before. */
    private static final String FRACTION =
            "(?<![\\w,.-])(?<!\\bau plus |\\bmaximum |\\bmoins d'|\\bmaximum de |jusqu'a |limite a )"
                    + "(?<!\\bpas moins de |\\bmoins de |\\bentre )"
                    + "(?<min>(?:au moins|a minima|au minimum|minimum|pas moins|(?<!\\bau )plus)(?: de | d'"
                    + "| a | pour )? ?)?"
                    + "(?:pour |a |a hauteur de )?"
                    + "(?<range>entre |de )?" + AMOUNT
                    + "(?<to>(?: au moins)? (?:et|a) (?:au plus |au maximum )?(?:la |les )?" + PLAIN_AMOUNT
                    + "(?: au plus| au maximum| maximum)?)?" + AFTER + "(?: \\(soit [a-z0-9 ]{1,15}\\))?";

    /** "Un professionnel sur deux membres". */
    private static final String FRACTION_OF_NUMBERS = "(?<min>(?:au moins|a minima|au minimum) )?(?<part>"
            + FrenchNumbers.PATTERN + ") SOME(?: [a-z]{3,15})? sur (?<whole>" + FrenchNumbers.PATTERN + ")";

    /** An adjective in the plural: "personnalités françaises ou étrangères". */
    private static final String ADJECTIVE = "[a-z]{3,20}+(?<=ques|ais|aises|eres|ales|elles)";

    /** Words between a part and those whose part it is. */
    private static final String GAP = "(?:(?: ?[,:(] ?| )(?:"
            + Alternatives.of(List.of("""
                    de des du le les la ses ces leurs l'ensemble l'effectif effectif membre membres jury jurys jure
                    jures personne personnes personnalites composition representants composant composent sont est
                    soient soit etre doit doivent seront sera etant qui dont par au moins minimum minima a activite
                    en qualifie qualifiee qualifies qualifiees issu issue issus issues total dans tous jury,
                    d'entre eux elles national nationale nationales final professionnels professionnelles
                    professionels intervenants enseignants industriels dirigeants ingenieurs artisans specialistes
                    expert experts evaluateur evaluateurs examinateur examinateurs""".strip().split("\\s+")))
            + "|(?:d'|l')(?:experts?|evaluateurs?|examinateurs?|intervenants|enseignants|industriels|dirigeants"
            + "|ingenieurs|artisans|specialistes)|(?:compose|constitue|forme)[es]*|(?:pro)?vien\\w+|"
            + ADJECTIVE + "(?: (?:ou|et) " + ADJECTIVE + ")?)(?![\\w-])){0,12}?";

    private static final String PROFESSIONAL = "(?:d'anciens )?(?:professionn?el(?:le)?s?\\b(?! de la formation)"
            + "|(?:membres|representants)(?: qualifiee?s?)?(?: issus)? (?:de la profession|des? professions?"
            + "|des professionnels|"
            + "du monde professionnel|des milieux professionnels|du milieu professionnel)\\b"
            + "|(?:representants|membres) qualifies\\b|issue?s? (?:de la|des) professions?\\b"
            + "|monde professionnel\\b|milieux? professionnels?\\b)";

    /** The words of which one occurs in every mention of people from outside. */
    static final List<String> OUTSIDE_WORDS = List.of(
            "exter",
            "n'appart",
            "independant",
            " lien ",
            "non salarie",
            "non membre",
            "non rattache",
            "non issu",
            "etrange",
            "n'etant",
            "n'est",
            "ne sont",
            "n'exer",
            "travaill",
            " pas partie ",
            " fait partie ");

    static final String OUTSIDE =
            "(?:(?:de|a) l'exterieur\\b|(?<!non )exter(?:ne|ieur)e?s?\\b(?! et interne| ou interne)"
                    + "|independante?s? (?:de |du |des |d')(?!l'entreprise (?:du |d'accueil|d'origine"
                    + "|de son)|l'employeur)"
                    + "|(?:n'appart\\w{2,8}|n'etant|n'est|ne sont|n'exerca?nt|ne travaill\\w{2,4}) (?:pas|ni)"
                    + " (?:salaries? |membres? |issus? |employes? |rattaches? |lies? )?(?:a |au |aux |de |du "
                    + "|dans |pour )(?!l'entreprise (?:du |de la |de l'|d'accueil|d'origine|de son)"
                    + "|l'employeur|la meme entreprise que)"
                    + "|non (?:salariee?s?|membres?|rattachee?s?|issue?s?) (?:a |au |aux |de |du |dans )"
                    + "(?!l'entreprise (?:du |de la |de l'|d'accueil|d'origine|de son))"
                    + "|ne (?:font|fait|faisant|fasse|fassent) pas partie d[eu's]|(?:sans|aucun) lien (?:avec"
                    + "|direct avec)\\b|etrangere?s? a )";

    private static final Pattern LEAST = Pattern.compile(" (?:au moins|au minimum|a minima) ");

    static final JuryParts PROFESSIONALS = new JuryParts(List.of("profession", "qualifie"), PROFESSIONAL);
    static final JuryParts OUTSIDERS = new JuryParts(OUTSIDE_WORDS, OUTSIDE);

    private final GuardedPattern ahead;
    private final GuardedPattern behind;
    private final GuardedPattern around;
    private final GuardedPattern equally;

    /** Two groups of one size: "à parts égales d'universitaires et de professionnels". */
    private static final String EQUALLY =
            "a parts? egales?|a parite|a egalite|en nombre egal|paritairement|pour moitie|moitie";

    private static final String OF = "(?:de |d'|des |entre (?:les |des )?)";

    private JuryParts(List<String> words, String those) {
        ahead = GuardedPattern.of(WORDS, FRACTION + GAP + " ?[ (,:'] ?(?:d'|l')?" + "(?<those>" + those + ")");
        around = GuardedPattern.of(List.of(" sur "), FRACTION_OF_NUMBERS.replace("SOME", those));
        equally = GuardedPattern.of(
                List.of("autant d", "egale", "parite", "egalite", "nombre egal", "paritairement"),
                "(?<!au moins )autant d(?:e |')(?:" + those + "[^,.;:\\n]{0,60}? que d"
                        + "|[^,.;:\\n]{1,60}? que d(?:e |')"
                        + those + ")|(?:" + EQUALLY + "),? ?:? (?:" + OF + those
                        + "[^,.;:\\n]{0,60}? et (?:de |d'|des |les )?" + "|" + OF
                        + "[^,.;:\\n]{1,60}? et (?:de |d'|des |les )?" + those + ")");
        behind = GuardedPattern.of(
                words,
                "(?<those>" + those
                        + ")(?: [a-z'-]{1,20}){0,6}?,? ?(?:ces derniers? |lesquels |qui )?(?:\\("
                        + "|(?:y )?sont |etant |: ?"
                        + "|a hauteur d[e'] ?|pour |en |dans une proportion d[e'] ?"
                        + "|a raison d[e'] ?|est d[e'] ?|sera d[e'] ?|represent\\w{2,5} |constitu\\w{2,5} "
                        + "|form\\w{2,5} |compos\\w{2,5} )"
                        + FRACTION
                        + "(?= ?\\)| ?[.;]| ?$|,| et | des membres| du jury| de l'effectif| ?\\n)");
    }

    /** Finds the first part that a text states without a condition. */
    Optional<Found> in(JuryText text) {
        if (!text.mayHave(behind)) {
            return Optional.empty();
        }
        if (!text.mayHaveParts()) {
            return half(text);
        }
        return first(text, ahead, true)
                .or(() -> first(text, behind, false))
                .or(() -> oneOf(text))
                .or(() -> half(text));
    }

    private Optional<Found> oneOf(JuryText text) {
        return around.near(text.folded, LONGEST_AMOUNT).stream()
                .filter(found -> !text.isHedged(found.start()))
                .findFirst()
                .flatMap(found -> ofNumbers(found, found.group("min") == null ? Bound.EXACTLY : Bound.AT_LEAST)
                        .map(share -> new Found(share, false, found.start(), found.end())));
    }

    private static Optional<Share> ofNumbers(Matcher matcher, Bound bound) {
        int part = FrenchNumbers.value(matcher.group("part"));
        int whole = FrenchNumbers.value(matcher.group("whole"));
        return part > whole ? Optional.empty() : Optional.of(new Share(part, whole, bound));
    }

    private Optional<Found> half(JuryText text) {
        return equally.near(text.folded, LONGEST_AMOUNT).stream()
                .filter(found -> !text.isHedged(found.start()))
                .findFirst()
                .map(found -> new Found(new Share(1, 2, Bound.EXACTLY), true, found.start(), found.end()));
    }

    private static Optional<Found> first(JuryText text, GuardedPattern pattern, boolean isAhead) {
        List<Matcher> found = new ArrayList<>(pattern.near(text.folded, LONGEST_AMOUNT));
        found.sort(Comparator.comparingInt(Matcher::start));
        for (Matcher matcher : found) {
            int those = isAhead ? matcher.start("those") : matcher.end();
            Optional<Share> share = share(matcher);
            if (share.isPresent() && !text.isHedged(matcher.start()) && !text.isHedged(those)) {
                return Optional.of(new Found(share.get(), isConcluded(matcher), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** "More than half" is at least one half only by conclusion. */
    private static boolean isConcluded(Matcher matcher) {
        String least = matcher.group("min");
        return matcher.group("most") != null || (least != null && least.startsWith("plus"));
    }

    private static Optional<Share> share(Matcher matcher) {
        boolean open = matcher.group("min") != null
                || matcher.group("after") != null
                || matcher.group("to") != null
                || LEAST.matcher(matcher.group()).find()
                || matcher.group("most") != null;
        Bound bound = open ? Bound.AT_LEAST : Bound.EXACTLY;
        if (matcher.group("percent") != null) {
            return percent(matcher, bound);
        }
        if (matcher.group("part") != null) {
            return ofNumbers(matcher, bound);
        }
        return Optional.of(named(matcher, bound));
    }

    private static Optional<Share> percent(Matcher matcher, Bound bound) {
        int percent = Integer.parseInt(matcher.group("percent"));
        String tenth = matcher.group("tenth");
        if (percent > 100 || (percent == 100 && tenth != null)) {
            return Optional.empty();
        }
        return Optional.of(
                tenth == null
                        ? new Share(percent, 100, bound)
                        : new Share(percent * 10 + Integer.parseInt(tenth), 1000, bound));
    }

    private static Share named(Matcher matcher, Bound bound) {
        if (matcher.group("half") != null || matcher.group("most") != null) {
            return new Share(1, 2, bound);
        }
        if (matcher.group("quarter") != null || matcher.group("quarters") != null) {
            return new Share(matcher.group("quarter") == null ? 3 : 1, 4, bound);
        }
        return new Share(matcher.group("third") != null ? 1 : 2, 3, bound);
    }

    /** A part, whether it is only concluded from the words, and their place. */
    record Found(Share share, boolean concluded, int from, int to) {}
}
