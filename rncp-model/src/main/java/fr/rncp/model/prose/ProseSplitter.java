package fr.rncp.model.prose;

import fr.rncp.model.text.Abbreviations;
import fr.rncp.model.text.Blank;
import fr.rncp.model.text.Parentheses;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into items. Every decision depends only on the gap and its two neighbours, so that splitting an item
 * again returns it whole.
 */
final class ProseSplitter {

    /** The feed has four spaces or more in place of a line break; two or three are as often a slip. */
    private static final int BREAK = 4;

    private final String text;

    /** The text as an array: most time is spent on reading its characters one by one. */
    private final char[] characters;

    private final Parentheses parentheses;
    private final List<ItemSpan> items = new ArrayList<>();
    private boolean guessed;
    private int start;
    private int line;
    private int asked = -1;
    private boolean head;

    private ProseSplitter(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        this.parentheses = Parentheses.of(text);
    }

    static ProseItems split(String text) {
        ProseSplitter splitter = of(text);
        return new ProseItems(
                splitter.confidence(),
                splitter.items.stream().map(span -> span.in(text)).toList());
    }

    static ProseSplitter of(String text) {
        ProseSplitter splitter = new ProseSplitter(text);
        splitter.run();
        return splitter;
    }

    /** Returns the places of the items. */
    List<ItemSpan> spans() {
        return items;
    }

    SplitConfidence confidence() {
        if (items.size() < 2) {
            return SplitConfidence.UNSPLIT;
        }
        return guessed ? SplitConfidence.HEURISTIC : SplitConfidence.EXACT;
    }

    private void run() {
        int i = ItemBreaks.next(characters, open(0));
        while (i < text.length()) {
            int end = Blank.skip(text, i, text.length());
            i = ItemBreaks.next(characters, cuts(i, end) ? cut(i, end) : keep(i, end));
        }
        add(text.length());
    }

    private int open(int from) {
        start = Bullets.skip(text, from);
        line = start;
        return start;
    }

    private int cut(int from, int to) {
        guessed |= isGuess(from, to);
        add(from);
        return open(to);
    }

    private int keep(int from, int to) {
        guessed = guessed || (!parentheses.encloses(from) && mayHideCut(from, to));
        if (isLineBreak(from, to)) {
            line = to;
        }
        return to;
    }

    /** Checks whether a likely cut is not made; the other cuts are then no longer exact. */
    private boolean mayHideCut(int from, int to) {
        boolean isBreak = to - from >= BREAK || isLineBreak(from, to);
        boolean opens = Sentences.opensInside(text, start, from, to);
        // Checking whether the sentence continues is expensive, and most gaps are a space before a lower-case letter.
        return isBreak == opens ? opens : goesOn(from, to) ? isBreak : opens;
    }

    private void add(int end) {
        int last = Blank.trimEnd(text, start, end);
        if (last > start) {
            items.add(new ItemSpan(start, last));
        }
    }

    private boolean cuts(int from, int to) {
        if (to == text.length() || isInLine(from, to) || parentheses.encloses(from)) {
            return false;
        }
        if (Abbreviations.endAt(text, start, from) || goesOn(from, to)) {
            return false;
        }
        if (Bullets.isEverywhere(text.charAt(to)) || isLineBreak(from, to)) {
            return true;
        }
        return !Bullets.isNumber(text, start, from) && isWideEnough(from, to);
    }

    /** Checks for a single space that cannot separate items. Most gaps are one and need no further checks. */
    private boolean isInLine(int from, int to) {
        return to - from == 1
                && !Blank.endsLine(text.charAt(from))
                && !Bullets.isEverywhere(text.charAt(to))
                && !endsClause(from);
    }

    private boolean isWideEnough(int from, int to) {
        if (to - from >= BREAK) {
            return true;
        }
        if (to - from > 1) {
            return opensSentence(to) || isHead(to);
        }
        return endsClause(from) && isInlineNumber(to);
    }

    private boolean isLineBreak(int from, int to) {
        return lineBreaks(from, to) > 0;
    }

    private int lineBreaks(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean secondHalf = i > from && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
            if (Blank.endsLine(text.charAt(i)) && !secondHalf) {
                count++;
            }
        }
        return count;
    }

    private boolean opensSentence(int index) {
        return Character.isUpperCase(text.codePointAt(index)) || text.charAt(index) == '«';
    }

    /** {@code ; 2) Rédiger}: after a closed clause, one space before a number is enough. */
    private boolean isInlineNumber(int index) {
        return Character.isDigit(text.charAt(index)) && Bullets.isNumberAt(text, index);
    }

    private boolean endsClause(int end) {
        return end > start && ItemBreaks.endsClause(text.charAt(end - 1));
    }

    /** Checks whether the sentence before the gap continues after it: not before a bullet or a number. */
    private boolean goesOn(int from, int to) {
        if (to == text.length() || isHead(to)) {
            return false;
        }
        return Sentences.isClosing(text.charAt(to))
                || Sentences.endsOnLink(text, start, from)
                || (lineBreaks(from, to) == 1 && opensItem() && Sentences.isWrapped(text, line, from, to));
    }

    /**
     * Checks whether the item opens like a sentence, or with a bullet or a number. A list entirely in lower case
     * consists of short entries, not of wrapped lines.
     */
    private boolean opensItem() {
        return opensSentence(start) || isHead(start);
    }

    private boolean isGuess(int from, int to) {
        if (isHead(to)) {
            return to - from < BREAK && !isLineBreak(from, to);
        }
        return !isLineBreak(from, to) || Sentences.goesOn(text, start, from, to);
    }

    /**
     * Checks whether a bullet or a number opens an item here. Caches the answer, since it is called up to three times
     * for each gap.
     */
    private boolean isHead(int index) {
        if (index != asked) {
            asked = index;
            head = Bullets.isAt(text, index) || Bullets.isNumberAt(text, index);
        }
        return head;
    }
}
