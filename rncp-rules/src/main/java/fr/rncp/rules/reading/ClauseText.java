package fr.rncp.rules.reading;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text prepared for reading: folded and cut into clauses, with the methods that inspect the words around a position.
 */
final class ClauseText {

    private static final Pattern BULLET =
            Pattern.compile("[ \\n]*(?:[-–—*•·▪●>→✓✔➢]|o |[0-9]{1,2}(?:[.)]|°|/) |[a-z]\\) )");
    /** A mark that only lists have. */
    private static final Pattern MARK = Pattern.compile("(?:[-–—*•·▪●>→✓✔➢] ?|[0-9]{1,2}[.)°] )\\w");

    private static final int HEADING = 80;
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\w])(?:ex|art|cf|al|min|max|env|etc|mm?e?|[a-z])$");

    private static final String PHRASE_ENDS = ",;:.()\n";

    /** Words at most this far behind a position, without punctuation in between, belong to the same phrase. */
    private static final Pattern SAME_PHRASE_BEHIND = Pattern.compile("[^,;:.()\\n]{0,80}");

    private static final Pattern DENIAL =
            Pattern.compile("\\b(?:pas|aucune?|sans|ni|jamais|nulle|non|a defaut|faute de)\\b");
    private static final Pattern DENIED_BEHIND =
            Pattern.compile("\\b(?:ne|n'\\w{1,6}) (?:[a-z]{1,10} )?(?:pas|plus|jamais)\\b");
    private static final int LOOK_BACK = 120;

    final List<Clause> clauses;
    private final PlainWording source;
    private final String folded;

    ClauseText(String text) {
        this(PlainWording.same(FoldedText.of(text)));
    }

    private ClauseText(PlainWording source) {
        this.source = source;
        folded = source.toString();
        clauses = cut();
    }

    /** Prepares a text on accumulation, in which blocks may be meant by other names. */
    static ClauseText onAccumulation(String text) {
        return new ClauseText(BlockNames.plain(FoldedText.of(text)));
    }

    <T> TextReading<T> stated(T value, ClauseSpan span) {
        return reading(value, span, Certainty.STATED);
    }

    <T> TextReading<T> inferred(T value, ClauseSpan span) {
        return reading(value, span, Certainty.INFERRED);
    }

    <T> TextReading<T> reading(T value, ClauseSpan span, Certainty certainty) {
        return new TextReading<>(value, source.excerpt(span.from(), span.to()), certainty);
    }

    /** Returns the words before a position in its clause, commas included. */
    String aheadOf(Clause clause, int index) {
        return folded.substring(Math.max(clause.from, index - LOOK_BACK), index);
    }

    /** Returns the words before a position in its phrase. */
    String before(Clause clause, int index) {
        int limit = Math.max(clause.from, index - LOOK_BACK);
        // A line break directly before the position is not one of the words and does not separate phrases.
        int end = index > limit && folded.charAt(index - 1) == '\n' ? index - 1 : index;
        int from = end;
        while (from > limit && PHRASE_ENDS.indexOf(folded.charAt(from - 1)) < 0) {
            from--;
        }
        return folded.substring(from, end);
    }

    /** Returns the words behind a position in its phrase. */
    String behind(Clause clause, int index) {
        Matcher matcher = SAME_PHRASE_BEHIND.matcher(folded).region(index, clause.to);
        return matcher.lookingAt() ? matcher.group() : "";
    }

    /** Returns the words behind a position in its clause, commas included. */
    String rest(Clause clause, int index) {
        return folded.substring(index, Math.min(clause.to, index + LOOK_BACK));
    }

    String excerptFolded(ClauseSpan span) {
        return folded.substring(span.from(), span.to());
    }

    /** Checks whether a pattern occurs in the phrase of a range. */
    boolean phraseHas(Clause clause, ClauseSpan span, GuardedPattern pattern) {
        String phrase = before(clause, span.from()) + excerptFolded(span) + behind(clause, span.to());
        return pattern.mayMatch(phrase) && pattern.pattern().matcher(phrase).find();
    }

    /** Checks whether the words around a range, in its phrase, negate it. */
    boolean isDenied(Clause clause, ClauseSpan span) {
        return DENIAL.matcher(before(clause, span.from())).find()
                || DENIED_BEHIND.matcher(behind(clause, span.to())).find();
    }

    /** Checks whether a verb or a participle is negated. */
    boolean isVerbDenied(Clause clause, ClauseSpan span) {
        return Negations.denyVerb(before(clause, span.from()), behind(clause, span.to()));
    }

    /** Checks whether a text denies that there is what a noun names. */
    boolean isNounDenied(Clause clause, ClauseSpan span) {
        return Negations.denyNoun(before(clause, span.from()), behind(clause, span.to()));
    }

    /** Returns the range extended by the words of its phrase that negate it, if there are any. */
    ClauseSpan withDenial(Clause clause, ClauseSpan span) {
        String before = before(clause, span.from());
        Matcher ahead = DENIAL.matcher(before);
        int from = ahead.find() ? span.from() - before.length() + ahead.start() : span.from();
        Matcher behind = DENIED_BEHIND.matcher(behind(clause, span.to()));
        return new ClauseSpan(from, behind.find() ? span.to() + behind.end() : span.to());
    }

    private List<Clause> cut() {
        List<Clause> found = new ArrayList<>();
        Clause lead = null;
        Clause previous = null;
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || ends(start, i)) {
                lead = continues(start) ? lead : null;
                Clause clause = new Clause(folded, new ClauseSpan(start, i), lead, previous);
                found.add(clause);
                if (previous != null && !clause.isBlank()) {
                    previous.precedes(clause);
                }
                previous = clause.isBlank() ? previous : clause;
                lead = clause.hasColon() || (clause != lead && introduces(start, i, lead)) ? clause : lead;
                start = Math.min(i + 1, folded.length());
            }
        }
        return List.copyOf(found);
    }

    /** Checks whether the words that introduced the list also apply here: in a list item, or after a semicolon. */
    private boolean continues(int start) {
        return (start > 0 && folded.charAt(start - 1) == ';')
                || BULLET.matcher(folded).region(start, folded.length()).lookingAt();
    }

    /** Checks whether a line without a colon is the heading of a list. */
    private boolean introduces(int start, int end, @Nullable Clause lead) {
        return lead == null
                && end < folded.length()
                && folded.charAt(end) == '\n'
                && end - start < HEADING
                && MARK.matcher(folded).region(end + 1, folded.length()).lookingAt();
    }

    private boolean ends(int start, int i) {
        return switch (folded.charAt(i)) {
            case ';' -> true;
            case '.', '!', '?' -> endsSentence(start, i);
            case '\n' -> endsLine(i);
            default -> false;
        };
    }

    private boolean endsSentence(int start, int i) {
        boolean last = i + 1 == folded.length() || " \n)".indexOf(folded.charAt(i + 1)) >= 0;
        int from = Math.max(start, i - 5);
        return last && !ABBREVIATION.matcher(folded.substring(from, i)).find();
    }

    /**
     * Checks whether a line break ends the clause. It does not before a lower-case letter, unless the letter starts a
     * list item.
     */
    private boolean endsLine(int i) {
        if (i == 0 || i + 1 == folded.length() || ".:;".indexOf(folded.charAt(i - 1)) >= 0) {
            return true;
        }
        String first = source.excerpt(i + 1, i + 2);
        return first.isEmpty()
                || !Character.isLowerCase(first.codePointAt(0))
                || BULLET.matcher(folded).region(i + 1, folded.length()).lookingAt();
    }
}
