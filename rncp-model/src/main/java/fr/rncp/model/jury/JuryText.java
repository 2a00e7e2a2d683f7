package fr.rncp.model.jury;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.Abbreviations;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.text.WordPatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A jury text prepared for reading: folded and cut into sentences, with the checks that all its readers share. */
final class JuryText {

    /** A count and its bound; groups {@code min}, {@code count}, {@code range}, {@code after}. */
    static final String COUNT = "(?<![\\w/°-])"
            // First the characters that may start here, because the lookbehind is expensive.
            + "(?=au |a m|min|pas |entre |[1-9]-|" + FrenchNumbers.PATTERN + ")(?<!\\bl')"
            // Upper bounds and definite groups ("les deux membres") do not state a minimum.
            // Each lookbehind has one length: one for all of them would be tried at each possible beginning.
            + "(?<!jusqu'a )(?<!au plus )(?<!au maximum )(?<!maximum de )(?<!moins de )(?<!\\b[ldc]es )(?<!\\baux )"
            + "(?<!sur )(?<!\\bentre [a-z0-9-]{1,12} et )"
            + "(?:entre (?=[a-z0-9-]{1,12} et " + FrenchNumbers.PATTERN + "))?"
            + "(?<min>(?:au moins|a minima|au minimum)(?: de| d')? ?|(?:(?:un )?minimum(?: de| d')?|pas moins de) ?)?"
            + "(?<count>" + FrenchNumbers.PATTERN + "|[1-9](?=-[1-9] ))(?: ?\\((?:" + FrenchNumbers.PATTERN + ")\\))?"
            + "(?<range>-[1-9]| (?:a|ou) (?:plusieurs|" + FrenchNumbers.PATTERN
            + ")|(?= et )(?<=\\bentre [a-z0-9-]{1,12}) et "
            + FrenchNumbers.PATTERN + ")?"
            + "(?<after> (?:au moins|au minimum|minimum|a minima|ou plus))?";

    /**
     * The words for a kind of jury between "jury" and the number of its members: "jury paritaire de quatre membres".
     */
    static final String KIND_OF_JURY = "(?: (?:"
            + Alternatives.of(List.of(
                    "paritaire",
                    "restreint",
                    "pluridisciplinaire",
                    "interprofessionnel",
                    "interne",
                    "externe",
                    "elargi",
                    "central",
                    "departemental",
                    "local",
                    "permanent",
                    "complet",
                    "specialise",
                    "bilingue",
                    "consulaire",
                    "technique",
                    "pedagogique",
                    "national",
                    "regional",
                    "academique",
                    "unique",
                    "mixte",
                    "souverain",
                    "plenier",
                    "independant",
                    "collegial",
                    "tripartite",
                    "final",
                    "specifique",
                    "professionnel",
                    "de certification",
                    "de la certification",
                    "certificatif",
                    "certificateur",
                    "d'evaluation",
                    "d'examen",
                    "de delivrance",
                    "de validation",
                    "de vae",
                    "vae",
                    "de soutenance",
                    "d'admission",
                    "de diplome",
                    "du diplome",
                    "du titre",
                    "du cqp",
                    "de fin de formation",
                    "de branche",
                    "habilite",
                    "de fin d'annee"))
            + "|(?:a l'|a la |au |de la |de l'|du |de |d')(?!" + FrenchNumbers.PATTERN + "|" + JuryRoleNouns.PATTERN
            + "|au |a )[a-z-]{4,25})){0,3}";

    /** "Ne peut être inférieur à" states a minimum. */
    private static final String NOT_LESS = "(?: pas)? (?:etre inferieur|[a-z]{5,10} moins de )";

    /** The words that make what follows optional or conditional, and those that negate it. */
    private static final WordPatterns HEDGE = WordPatterns.atWordStart(
            "sauf\\b",
            "peut\\b(?!" + NOT_LESS + ")",
            "peuvent\\b",
            "pourra\\b",
            "pourront\\b",
            "si\\b",
            "lorsque\\b",
            "possibilite\\b",
            "possible\\b(?<!mesure du possible)",
            "eventuel\\w{0,6}\\b",
            "en cas\\b",
            "a defaut\\b",
            "quorum\\b",
            "le cas echeant\\b",
            "facultati\\w{0,5}\\b",
            "n'",
            "ne\\b(?! (?:peut|saurait|doit)" + NOT_LESS + ")",
            "non\\b",
            "pas(?! moins| etre inferieur| inferieur| [a-z]{5,10} moins de )\\b",
            "aucune?\\b",
            "sans\\b");

    private static final Set<String> NEGATIONS = Set.of("n'", "ne", "non", "pas", "aucun", "aucune", "sans");

    private static final Set<String> TITLES = Set.of("m", "mm", "mme", "dr", "pr", "me");

    private static final String BEHIND_SENTENCE = " \n)";
    private static final int LOOK_BACK = 200;

    final String folded;
    final FoldedText source;

    /** True if a number can be a minimum by the words behind it. */
    final boolean mayHaveLeast;

    /** True if an alternative may be named. */
    final boolean mayHaveOther;

    /** Position of the first word about a president; -1 without one. */
    final int chair;

    private final String original;
    private final boolean mayHaveParts;
    private final WordPlaces conditions;
    private final WordPlaces negations;
    private final List<TextSpan> sentences;

    JuryText(String text) {
        original = text;
        source = FoldedText.of(InclusiveForms.without(text));
        folded = source.toString();
        chair = folded.indexOf("presid");
        mayHaveOther = folded.contains(" ou ");
        mayHaveLeast = folded.contains(" moins") || folded.contains("min");
        mayHaveParts = JuryParts.WORDS.stream().anyMatch(folded::contains);
        sentences = cut();
        Map<Boolean, List<Matcher>> hedges = HEDGE.allIn(source).stream()
                .collect(Collectors.partitioningBy(hedge -> NEGATIONS.contains(hedge.group())));
        conditions = new WordPlaces(hedges.getOrDefault(false, List.of()));
        negations = new WordPlaces(hedges.getOrDefault(true, List.of()));
    }

    Matcher find(Pattern pattern) {
        return pattern.matcher(folded);
    }

    /** Checks for the characters and words of a part of a jury, such as "%". */
    boolean mayHaveParts() {
        return mayHaveParts;
    }

    boolean mayHave(GuardedPattern pattern) {
        return pattern.mayMatch(folded);
    }

    /** Returns the end of the words in a range, without the punctuation behind them. */
    int endOfWords(int from, int to) {
        int end = to;
        while (end > from && " ,;:\n".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    String excerpt(int from, int to) {
        return source.excerptOf(original, from, to);
    }

    <T> TextReading<T> stated(T value, int from, int to) {
        return new TextReading<>(value, excerpt(from, to), Certainty.STATED);
    }

    <T> TextReading<T> inferred(T value, int from, int to) {
        return new TextReading<>(value, excerpt(from, to), Certainty.INFERRED);
    }

    /** Checks whether the words before a position, in the same clause, negate it or make it conditional. */
    boolean isHedged(int index) {
        int from = clauseStart(index);
        return conditions.standIn(from, index) || negations.standIn(from, index);
    }

    /**
     * Checks the same for an entry of a list: the words between {@code from} and {@code own} belong to entries before
     * it, and what they negate is not this one.
     */
    boolean isHedgedEntry(int own, int index) {
        return conditions.standIn(clauseStart(index), index) || negations.standIn(own, index);
    }

    int clauseStart(int index) {
        int limit = Math.max(0, index - LOOK_BACK);
        int i = index;
        while (i > limit && ".;\n!?".indexOf(folded.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    /** Matches sentences. A line break does not end one, since lists run over several lines. */
    List<TextSpan> sentences() {
        return sentences;
    }

    private List<TextSpan> cut() {
        List<TextSpan> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (endsSentence(i)
                    && !Abbreviations.endAt(folded, start, i + 1)
                    && !isItemLabel(i)
                    && !isInitial(i)
                    && !isArticleOfLaw(i)) {
                found.add(new TextSpan(start, i));
                start = i + 1;
            }
        }
        found.add(new TextSpan(start, folded.length()));
        return List.copyOf(found);
    }

    /** Checks for the stop of "R. 338-6". */
    private boolean isArticleOfLaw(int stop) {
        return stop > 1
                && stop + 2 < folded.length()
                && folded.charAt(stop - 2) == ' '
                && "lrda".indexOf(folded.charAt(stop - 1)) >= 0
                && Character.isDigit(folded.charAt(stop + 2));
    }

    /** Checks for the stop of a title or of initials: "M. Durand", "ostéopathe D.O. exerçant". */
    private boolean isInitial(int stop) {
        int start = stop;
        while (start > 0 && stop - start < 4 && Character.isLetter(folded.charAt(start - 1))) {
            start--;
        }
        String word = folded.substring(start, stop);
        boolean title = TITLES.contains(word) && (start == 0 || " \n(:,;-/".indexOf(folded.charAt(start - 1)) >= 0);
        boolean initials = word.length() == 1
                && start > 1
                && folded.charAt(start - 1) == '.'
                && Character.isLetter(folded.charAt(start - 2));
        return (title && isFollowedBy(stop, true)) || (initials && isFollowedBy(stop, false));
    }

    /** Checks for a space and a letter, a capital or not, behind a position. */
    private boolean isFollowedBy(int stop, boolean capital) {
        if (stop + 2 >= folded.length() || folded.charAt(stop + 1) != ' ') {
            return false;
        }
        String next = excerpt(stop + 2, stop + 3);
        return !next.isEmpty() && Character.isUpperCase(next.charAt(0)) == capital;
    }

    /** Checks for the stop of "1." or "a." at the beginning of a line. */
    private boolean isItemLabel(int stop) {
        int start = stop;
        while (start > 0 && stop - start < 3 && Character.isLetterOrDigit(folded.charAt(start - 1))) {
            start--;
        }
        int before = start;
        while (before > 0 && folded.charAt(before - 1) == ' ') {
            before--;
        }
        boolean short_ =
                stop > start && (stop - start == 1 || (stop - start == 2 && Character.isDigit(folded.charAt(start))));
        return short_ && (before == 0 || folded.charAt(before - 1) == '\n');
    }

    private boolean endsSentence(int index) {
        char c = folded.charAt(index);
        return (c == '.' || c == '!' || c == '?')
                && (index + 1 == folded.length() || BEHIND_SENTENCE.indexOf(folded.charAt(index + 1)) >= 0);
    }

    /** Returns the count that a pattern built with {@link #COUNT} found. */
    static Headcount headcount(Matcher matcher) {
        boolean open = matcher.group("min") != null || matcher.group("range") != null || matcher.group("after") != null;
        return new Headcount(FrenchNumbers.value(matcher.group("count")), open ? Bound.AT_LEAST : Bound.EXACTLY);
    }

    /** A range of the folded text. */
    record TextSpan(int from, int to) {}
}
