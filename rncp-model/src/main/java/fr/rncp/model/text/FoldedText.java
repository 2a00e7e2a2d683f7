package fr.rncp.model.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text in the spelling that patterns look for (small letters, no accents, straight apostrophes, single spaces, {@code
 * \n} for a line break or what the feed left of it), which still knows where each character came from.
 */
public final class FoldedText {

    private static final int BREAK = 4;

    /** Letters with accents of French and its neighbours: to ask the normalizer for each is ten times dearer. */
    private static final char[] LATIN = latin();

    private final String original;
    private final char[] signs;
    private final int[] origins;
    private int length;

    private FoldedText(String original) {
        this.original = original;
        this.signs = new char[original.length()];
        this.origins = new int[original.length() + 1];
    }

    public static FoldedText of(String original) {
        FoldedText text = new FoldedText(original);
        int i = 0;
        while (i < original.length()) {
            char c = original.charAt(i);
            if (isPlain(c)) {
                text.add(LATIN[c], i++);
            } else if (c == ' ' && i + 1 < original.length() && isPlain(original.charAt(i + 1))) {
                text.add(c, i++);
            } else {
                i = Blank.isOrEndsLine(c) ? text.addBlank(i) : text.addCharacter(i);
            }
        }
        text.origins[text.length] = original.length();
        return text;
    }

    /** What each sign becomes; nothing for blanks, of which several become one. */
    private static char[] latin() {
        char[] latin = new char[0x180];
        for (char c = 0; c < latin.length; c++) {
            latin[c] = Blank.isOrEndsLine(c) ? 0 : plain(c);
        }
        return latin;
    }

    private static boolean isPlain(char c) {
        return c < LATIN.length && LATIN[c] != 0;
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
        char plain = isPunctuation(codePoint) ? straight((char) codePoint) : plain(codePoint);
        if (Character.getType(plain) != Character.NON_SPACING_MARK) {
            add(plain, index);
        }
        return index + Character.charCount(codePoint);
    }

    private void add(char c, int origin) {
        origins[length] = origin;
        signs[length++] = c;
    }

    /** Dashes, quotation marks, bullets, the ellipsis: what French texts hold beside letters, and what has no accent. */
    private static boolean isPunctuation(int codePoint) {
        return codePoint >= 0x2010 && codePoint <= 0x2027;
    }

    /** A letter without its accent; outside the basic plane no pattern looks, and half a pair must not be cut off. */
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

    @Override
    public String toString() {
        return new String(signs, 0, length);
    }

    /** The words of the original between two places of the folded text, without outer blanks. */
    public String excerpt(int from, int to) {
        return Blank.trim(original.substring(origins[from], origins[to]));
    }
}
