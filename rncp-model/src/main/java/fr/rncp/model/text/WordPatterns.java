package fr.rncp.model.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Word patterns to search for in folded texts. Each is an expression that begins with two plain letters or more. A text
 * is read once, and an expression is tried only where its first letters occur. If a single regular expression with many
 * alternatives is used instead, all rules together take 4.3 times as long on the real sheets and 6.4 times on 300
 * sheets of {@code RegisterExport} (median CPU time of alternating processes, JDK 17, 2026-11-29). Immutable.
 */
public final class WordPatterns {

    /**
     * Characters are distinguished by their last bits, which are the position of a letter in the alphabet; a few other
     * characters share them.
     */
    private static final int BITS = 5;

    private static final int LETTER_BITS = (1 << BITS) - 1;
    private static final int PAIR = (1 << (2 * BITS)) - 1;
    private static final int ANY = -1;

    /** Shorter texts are searched without a look at their triples. */
    private static final int WORTH_A_CHECK = 64;

    private static final Optional<Boolean> FOUND = Optional.of(true);

    /** Indexed by the first two characters of an expression: a bit for each possible third character. */
    private final int[] thirds = new int[PAIR + 1];

    /** The expressions, indexed by their first two characters. */
    private final Sought[][] byPair = new Sought[PAIR + 1][0];

    private final List<Sought> words;

    /** The triples of the beginning of each expression. */
    private final List<int[]> triples;

    private WordPatterns(List<Sought> words) {
        this.words = words;
        this.triples =
                words.stream().map(word -> LetterTriples.in(word.beginning)).toList();
        words.forEach(this::add);
    }

    private void add(Sought word) {
        int pair = with(with(0, word.beginning.charAt(0)), word.beginning.charAt(1));
        byPair[pair] = Arrays.copyOf(byPair[pair], byPair[pair].length + 1);
        byPair[pair][byPair[pair].length - 1] = word;
        thirds[pair] |= word.beginning.length() == 2 ? ANY : 1 << (word.beginning.charAt(2) & LETTER_BITS);
    }

    /** Returns the pair of the last character of a pair and the next one. */
    private static int with(int pair, char next) {
        return ((pair << BITS) | (next & LETTER_BITS)) & PAIR;
    }

    /**
     * Compiles expressions. They must not have alternatives outside parentheses. Each begins with two plain letters or
     * more, optionally after {@code \b}.
     */
    public static WordPatterns of(String... expressions) {
        return new WordPatterns(Stream.of(expressions).map(Sought::of).toList());
    }

    /** Compiles expressions that match only at the beginning of words. */
    public static WordPatterns atWordStart(String... expressions) {
        return new WordPatterns(
                Stream.of(expressions).map(word -> Sought.of("\\b" + word)).toList());
    }

    /** Checks whether one of them occurs in a text. */
    public boolean matchIn(FoldedText text) {
        return text.length() < WORTH_A_CHECK ? matchIn(text, 0, text.length()) : oneOccursIn(text);
    }

    /** Searches a whole text for each expression that may occur; these are few. */
    private boolean oneOccursIn(FoldedText text) {
        LetterTriples ofText = text.triples();
        for (int i = 0; i < words.size(); i++) {
            if (ofText.mayContain(triples.get(i)) && words.get(i).isIn(text.toString())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks whether one of them occurs in a part of a text. The text around the part is taken into account for word
     * boundaries.
     */
    public boolean matchIn(FoldedText text, int from, int to) {
        String folded = text.toString();
        return first(text, from, to, (word, at) -> word.standsAt(folded, at, to) ? FOUND : Optional.empty())
                .isPresent();
    }

    /** Returns the first match in a part of a text; of several at one position, that of the first expression. */
    public Optional<Matcher> firstIn(FoldedText text, int from, int to) {
        String folded = text.toString();
        return first(text, from, to, (word, at) -> word.matcherAt(folded, at, to));
    }

    /** Returns all matches in a text; matches do not overlap. */
    public List<Matcher> allIn(FoldedText text) {
        Finds finds = new Finds(text.toString(), new ArrayList<>());
        first(text, 0, text.length(), finds);
        return finds.found;
    }

    private <T> Optional<T> first(FoldedText text, int from, int to, Trial<T> trial) {
        if (to - from >= WORTH_A_CHECK && !mayOccurIn(text)) {
            return Optional.empty();
        }
        char[] characters = text.characters();
        int[] expected = thirds;
        int pair = 0;
        for (int i = from; i < to; i++) {
            if ((expected[pair] & (1 << (characters[i] & LETTER_BITS))) != 0) {
                Optional<T> found = first(pair, Math.max(from, i - 2), trial);
                if (found.isPresent()) {
                    return found;
                }
            }
            pair = with(pair, characters[i]);
        }
        // The last two characters are a beginning too, although no third one follows.
        return first(pair, Math.max(from, to - 2), trial);
    }

    private boolean mayOccurIn(FoldedText text) {
        LetterTriples ofText = text.triples();
        for (int[] ofWord : triples) {
            if (ofText.mayContain(ofWord)) {
                return true;
            }
        }
        return false;
    }

    private <T> Optional<T> first(int pair, int at, Trial<T> trial) {
        for (Sought word : byPair[pair]) {
            Optional<T> found = trial.at(word, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Keeps each match and requests the next position, so that one pass through the text finds all. */
    private record Finds(String folded, List<Matcher> found) implements Trial<Matcher> {

        @Override
        public Optional<Matcher> at(Sought word, int at) {
            if (found.isEmpty() || at >= found.get(found.size() - 1).end()) {
                word.matcherAt(folded, at, folded.length()).ifPresent(found::add);
            }
            return Optional.empty();
        }
    }

    /** Returns the match at a position where a word may begin. */
    private interface Trial<T> {
        Optional<T> at(Sought word, int at);
    }

    /** An expression without the word boundary at its beginning, which is checked separately. */
    private record Sought(boolean opensWord, String beginning, boolean plain, boolean closesWord, Pattern pattern) {

        private static final Pattern BEGINNING = Pattern.compile("[a-z' -]{2,}(?![?*{])");
        private static final String BOUNDARY = "\\b";

        static Sought of(String expression) {
            boolean opensWord = expression.startsWith(BOUNDARY);
            String body = opensWord ? expression.substring(BOUNDARY.length()) : expression;
            Matcher beginning = BEGINNING.matcher(body);
            if (!beginning.lookingAt()) {
                throw new IllegalArgumentException("expected two plain letters first: " + expression);
            }
            String rest = body.substring(beginning.end());
            return new Sought(
                    opensWord, beginning.group(), rest.isEmpty(), rest.equals(BOUNDARY), Pattern.compile(body));
        }

        boolean isIn(String text) {
            for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
                if (standsAt(text, at, text.length())) {
                    return true;
                }
            }
            return false;
        }

        boolean standsAt(String text, int at, int to) {
            return mayStandAt(text, at, to)
                    && (plain || closesWord || matcher(text, at, to).lookingAt());
        }

        Optional<Matcher> matcherAt(String text, int at, int to) {
            return mayStandAt(text, at, to)
                    ? Optional.of(matcher(text, at, to)).filter(Matcher::lookingAt)
                    : Optional.empty();
        }

        private boolean mayStandAt(String text, int at, int to) {
            int end = at + beginning.length();
            return end <= to
                    && text.startsWith(beginning, at)
                    && !(opensWord && isInWord(text, at - 1))
                    && !(closesWord && isInWord(text, end - 1) == isInWord(text, end));
        }

        private Matcher matcher(String text, int at, int to) {
            return pattern.matcher(text)
                    .region(at, to)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
        }

        /** Checks whether Java 17 treats a character as part of a word at a word boundary. */
        private static boolean isInWord(String text, int index) {
            if (index < 0 || index == text.length()) {
                return false;
            }
            char c = text.charAt(index);
            return (c >= 'a' && c <= 'z') || (c != ' ' && (c == '_' || Character.isLetterOrDigit(c)));
        }
    }
}
