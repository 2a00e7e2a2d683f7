package fr.rncp.model.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Folds one text, character by character. */
final class Folding {

    private static final int BREAK = 4;

    /**
     * The accented letters of French and neighbouring languages: calling the normalizer for each costs ten times as
     * much.
     */
    private static final char[] LATIN = latin();

    private static final char FIRST_PUNCTUATION = '\u2010';
    private static final char[] PUNCTUATION = punctuation();

    private static final int[] NONE = {};

    private final String original;

    /** The text, overwritten from the front: the folded text is never longer than its original. */
    private final char[] characters;

    private int length;
    private int[] places = NONE;
    private int[] distances = NONE;
    private int changes;
    private int distance;

    Folding(String original) {
        this.original = original;
        this.characters = original.toCharArray();
    }

    FoldedText run() {
        int i = 0;
        while (i < characters.length) {
            i = addUsual(i);
            if (i < characters.length) {
                i = Blank.isBlank(characters[i]) ? addBlank(i) : addCharacter(i);
            }
        }
        keepDistance(i);
        return new FoldedText(original, characters, length, used(places), used(distances));
    }

    private int[] used(int[] array) {
        return changes == array.length ? array : Arrays.copyOf(array, changes);
    }

    /**
     * Adds common characters and single spaces between them. They make up nearly all of a text, so this loop does
     * little else.
     */
    private int addUsual(int from) {
        int i = from;
        int to = length;
        char previous = 0;
        while (i < characters.length) {
            char plain = plainOf(characters[i]);
            if (plain == 0 || Math.max(plain, previous) <= ' ') {
                break;
            }
            characters[to++] = plain;
            previous = plain;
            i++;
        }
        if (previous == ' ' && (i == characters.length || Blank.isBlank(characters[i]))) {
            i--; // this space is part of a longer blank
            to--;
        }
        if (to > length) {
            keepDistance(from);
            length = to;
        }
        return i;
    }

    /**
     * Returns the folded form of each character; none for blanks except the space, which is kept where it is single.
     */
    private static char[] latin() {
        char[] latin = new char[0x180];
        for (char c = 0; c < latin.length; c++) {
            latin[c] = c != ' ' && Blank.isBlank(c) ? 0 : plain(c);
        }
        return latin;
    }

    /**
     * Returns the folded forms of dashes, quotation marks, bullets and other characters of French texts without
     * accents.
     */
    private static char[] punctuation() {
        char[] punctuation = new char['\u2027' - FIRST_PUNCTUATION + 1];
        for (int i = 0; i < punctuation.length; i++) {
            punctuation[i] = straight((char) (FIRST_PUNCTUATION + i));
        }
        return punctuation;
    }

    /** Returns the folded form of a common character; 0 for those that need further checks. */
    private static char plainOf(char c) {
        if (c < LATIN.length) {
            return LATIN[c];
        }
        int place = c - FIRST_PUNCTUATION;
        return place >= 0 && place < PUNCTUATION.length ? PUNCTUATION[place] : 0;
    }

    private int addBlank(int from) {
        int to = Blank.skip(original, from, original.length());
        add(to - from >= BREAK || endsLine(from, to) ? '\n' : ' ', from);
        return to;
    }

    private boolean endsLine(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Blank.endsLine(original.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int addCharacter(int index) {
        int codePoint = original.codePointAt(index);
        char plain = plain(codePoint);
        if (Character.getType(plain) != Character.NON_SPACING_MARK) {
            add(plain, index);
        }
        return index + Character.charCount(codePoint);
    }

    private void add(char c, int origin) {
        keepDistance(origin);
        characters[length++] = c;
    }

    private void keepDistance(int origin) {
        if (origin - length != distance) {
            distance = origin - length;
            if (changes == places.length) {
                places = Arrays.copyOf(places, changes * 2 + 8);
                distances = Arrays.copyOf(distances, changes * 2 + 8);
            }
            places[changes] = length;
            distances[changes++] = distance;
        }
    }

    /**
     * Returns a letter without its accent. Characters outside the basic plane are kept: no pattern matches them, and a
     * surrogate pair must not be split.
     */
    private static char plain(int codePoint) {
        if (Character.isSupplementaryCodePoint(codePoint)) {
            return '\uFFFD';
        }
        char letter = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .charAt(0);
        return Character.toString(straight(letter)).toLowerCase(Locale.ROOT).charAt(0);
    }

    private static char straight(char c) {
        return "’‘ʼ´′".indexOf(c) >= 0 ? '\'' : c;
    }
}
