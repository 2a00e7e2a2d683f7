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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A jury text prepared for reading: folded and cut into sentences, with the checks that all its readers share. */
final class JuryText {

    /** A count and its bound; groups {@code min}, {@code count}, {@code range}, {@code after}. */
    static final String COUNT = "(?<![\\w/°-])"
            // First the characters that may start here, because the lookbehind is expensive.
            + "(?=au |a m|min|pas |" + FrenchNumbers.PATTERN + ")(?<!\\bl')"
            // Upper bounds and definite groups ("les deux membres") do not state a minimum.
            + "(?<!jusqu'a |au plus |au maximum |maximum de |moins de |\\bles |\\bdes |\\bces |\\baux |sur )"
            + "(?<min>(?:au moins|a minima|au minimum|(?:un )?minimum(?: de| d')?|pas moins de) ?)?"
            + "(?<count>" + FrenchNumbers.PATTERN + ")(?: ?\\((?:" + FrenchNumbers.PATTERN + ")\\))?"
            + "(?<range> (?:a|ou) (?:plusieurs|" + FrenchNumbers.PATTERN + "))?"
            + "(?<after> (?:au moins|au minimum|minimum|a minima|ou plus))?";

    /** The words that negate what follows, or make it optional or conditional. */
    private static final WordPatterns HEDGE = WordPatterns.atWordStart(
            "n'",
            "ne\\b",
            "non\\b",
            "pas(?! moins)\\b",
            "aucune?\\b",
            "sans\\b",
            "sauf\\b",
            "peut\\b",
            "peuvent\\b",
            "pourra\\b",
            "pourront\\b",
            "si\\b",
            "lorsque\\b",
            "possibilite\\b",
            "possible\\b",
            "eventuel\\w{0,6}\\b",
            "en cas\\b",
            "a defaut\\b",
            "quorum\\b",
            "le cas echeant\\b",
            "facultati\\w{0,5}\\b");

    private static final String BEHIND_SENTENCE = " \n)";
    private static final int LOOK_BACK = 200;

    final String folded;
    final FoldedText source;
    private final List<TextSpan> sentences;

    JuryText(String text) {
        source = FoldedText.of(text);
        folded = source.toString();
        sentences = cut();
    }

    Matcher find(Pattern pattern) {
        return pattern.matcher(folded);
    }

    boolean mayHave(GuardedPattern pattern) {
        return pattern.mayMatch(folded);
    }

    String excerpt(int from, int to) {
        return source.excerpt(from, to);
    }

    <T> TextReading<T> stated(T value, int from, int to) {
        return new TextReading<>(value, excerpt(from, to), Certainty.STATED);
    }

    <T> TextReading<T> inferred(T value, int from, int to) {
        return new TextReading<>(value, excerpt(from, to), Certainty.INFERRED);
    }

    /** Checks whether the words before a position, in the same clause, negate it or make it conditional. */
    boolean isHedged(int index) {
        return HEDGE.matchIn(source, clauseStart(index), index);
    }

    private int clauseStart(int index) {
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
            if (endsSentence(i) && !Abbreviations.endAt(folded, start, i + 1)) {
                found.add(new TextSpan(start, i));
                start = i + 1;
            }
        }
        found.add(new TextSpan(start, folded.length()));
        return List.copyOf(found);
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
