package fr.rncp.model.text;

import java.util.Arrays;

/**
 * A text in the spelling that patterns look for (small letters, no accents, straight apostrophes, single spaces,
 * {@code \n} for a line break or what the feed left of it), which still knows where each character came from.
 * Immutable.
 */
public final class FoldedText {

    private final String original;
    private final String folded;

    /** The folded text, and room behind it: what walks through it asks an array in a third of the time. */
    private final char[] characters;

    /** Where in the folded text the distance to the original changes. Few places: most characters become one. */
    private final int[] places;

    /** To how much it changes at each of the places. */
    private final int[] distances;

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

    /** The same with single spaces for line breaks. */
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

    /** The words of the original between two places of the folded text, without outer blanks. */
    public String excerpt(int from, int to) {
        return Blank.trim(original.substring(origin(from), origin(to)));
    }

    /** Where a character of the folded text, or its end, stands in the original. */
    private int origin(int index) {
        int place = Arrays.binarySearch(places, index);
        int last = place >= 0 ? place : -place - 2;
        return last < 0 ? index : index + distances[last];
    }
}
