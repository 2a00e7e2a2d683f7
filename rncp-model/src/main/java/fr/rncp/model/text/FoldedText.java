package fr.rncp.model.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in the spelling that patterns match: lower case, no accents, straight apostrophes, single spaces, and
 * {@code \n} for a line break or its remains in the feed. Each character can be traced to the original. Immutable.
 */
public final class FoldedText {

    private final String original;
    private final String folded;

    /** The folded text, with spare room at its end: reading an array takes a third of the time. */
    private final char[] characters;

    /**
     * The positions in the folded text at which the distance to the original changes. They are few: most characters
     * become one.
     */
    private final int[] places;

    /** The new distance at each of these positions. */
    private final int[] distances;

    /** Made when they are first needed: many texts are short, and are not searched. */
    private @Nullable LetterTriples triples;

    FoldedText(String original, char[] characters, int length, int[] places, int[] distances) {
        this.original = original;
        this.characters = characters;
        this.folded = new String(characters, 0, length);
        this.places = places;
        this.distances = distances;
    }

    public static FoldedText of(String original) {
        return new Folding(original).run();
    }

    /** Folds a text with single spaces in place of line breaks. */
    public FoldedText unbroken() {
        return folded.indexOf('\n') < 0
                ? this
                : new FoldedText(original, folded.replace('\n', ' ').toCharArray(), folded.length(), places, distances);
    }

    @Override
    public String toString() {
        return folded;
    }

    public int length() {
        return folded.length();
    }

    char[] characters() {
        return characters;
    }

    /** Returns the triples of the text. Two threads may both make them, with the same result. */
    LetterTriples triples() {
        LetterTriples made = triples;
        if (made == null) {
            made = new LetterTriples(characters, length());
            triples = made;
        }
        return made;
    }

    /** Returns the words of the original between two positions of the folded text, without outer blanks. */
    public String excerpt(int from, int to) {
        return excerptOf(original, from, to);
    }

    /**
     * Returns the words between two positions of the folded text from another spelling of the original, of the same
     * length.
     */
    public String excerptOf(String spelling, int from, int to) {
        return Blank.trim(spelling.substring(origin(from), origin(to)));
    }

    /** Returns the position in the original of a character of the folded text, or of its end. */
    private int origin(int index) {
        int place = Arrays.binarySearch(places, index);
        int last = place >= 0 ? place : -place - 2;
        return last < 0 ? index : index + distances[last];
    }
}
