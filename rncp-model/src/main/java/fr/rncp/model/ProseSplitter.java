package fr.rncp.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into items. Every decision looks at the gap and its two neighbours only, so that an item split again
 * stays whole.
 */
final class ProseSplitter {

    /** The feed writes a line break of the original as four spaces or more; two or three are as often a slip. */
    private static final int BREAK = 4;

    private final String text;
    private final Parentheses parentheses;
    private final List<String> items = new ArrayList<>();
    private boolean guessed;
    private int start;

    private ProseSplitter(String text) {
        this.text = text;
        this.parentheses = Parentheses.of(text);
    }

    static ProseItems split(String text) {
        ProseSplitter splitter = new ProseSplitter(text);
        splitter.run();
        return new ProseItems(splitter.splitting(), splitter.items);
    }

    private Splitting splitting() {
        if (items.size() < 2) {
            return Splitting.UNSPLIT;
        }
        return guessed ? Splitting.HEURISTIC : Splitting.EXACT;
    }

    private void run() {
        start = Bullets.skip(text, 0);
        int i = start;
        while (i < text.length()) {
            if (!Blank.isOrEndsLine(text.charAt(i))) {
                i++;
                continue;
            }
            int end = Blank.skip(text, i, text.length());
            if (cuts(i, end)) {
                cut(i, end);
                i = start;
            } else {
                i = end;
            }
        }
        add(text.length());
    }

    private void cut(int from, int to) {
        guessed |= isGuess(from, to);
        add(from);
        start = Bullets.skip(text, to);
    }

    private void add(int end) {
        int last = Blank.trimEnd(text, start, end);
        if (last > start) {
            items.add(text.substring(start, last));
        }
    }

    private boolean cuts(int from, int to) {
        if (to == text.length() || parentheses.encloses(from) || Abbreviations.endAt(text, start, from)) {
            return false;
        }
        if (Bullets.isEverywhere(text.charAt(to)) || isLineBreak(from, to)) {
            return true;
        }
        return !Bullets.isNumber(text, start, from) && isWideEnough(from, to);
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
        return text.substring(from, to).chars().anyMatch(c -> Blank.endsLine((char) c));
    }

    private boolean opensSentence(int index) {
        return Character.isUpperCase(text.codePointAt(index)) || text.charAt(index) == '«';
    }

    /** {@code ; 2) Rédiger}: behind a closed clause, one space is enough before a number. */
    private boolean isInlineNumber(int index) {
        return Character.isDigit(text.charAt(index)) && Bullets.isNumberAt(text, index);
    }

    private boolean endsClause(int end) {
        return end > start && (text.charAt(end - 1) == ';' || text.charAt(end - 1) == ':');
    }

    private boolean isGuess(int from, int to) {
        if (isHead(to)) {
            return to - from < BREAK && !isLineBreak(from, to);
        }
        return !isLineBreak(from, to) || (Character.isLowerCase(text.codePointAt(to)) && !isClosed(from));
    }

    private boolean isHead(int index) {
        return Bullets.isAt(text, index) || Bullets.isNumberAt(text, index);
    }

    /** A line that ends without punctuation before a small letter may be a sentence broken in two. */
    private boolean isClosed(int end) {
        return end > start && ".;:,!?…)".indexOf(text.charAt(end - 1)) >= 0;
    }
}
