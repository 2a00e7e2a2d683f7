package fr.rncp.model.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text in the spelling that patterns look for (small letters, no accents, straight apostrophes, single spaces, {@code
 * \n} for a line break or what the feed left of it), which still knows where each character came from.
 */
public final class FoldedText {

    private static final int BREAK = 4;

    private final String original;
    private final StringBuilder folded;
    private final int[] origins;

    private FoldedText(String original) {
        this.original = original;
        this.folded = new StringBuilder(original.length());
        this.origins = new int[original.length() + 1];
    }

    public static FoldedText of(String original) {
        FoldedText text = new FoldedText(original);
        int i = 0;
        while (i < original.length()) {
            i = Blank.isOrEndsLine(original.charAt(i)) ? text.addBlank(i) : text.addCharacter(i);
        }
        text.origins[text.folded.length()] = original.length();
        return text;
    }

    private int addBlank(int from) {
        int to = Blank.skip(original, from, original.length());
        boolean breaks =
                to - from >= BREAK || original.substring(from, to).chars().anyMatch(c -> Blank.endsLine((char) c));
        add(breaks ? '\n' : ' ', from);
        return to;
    }

    private int addCharacter(int index) {
        int codePoint = original.codePointAt(index);
        if (codePoint < 0x80) {
            add((char) (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint), index);
        } else {
            char plain = plain(codePoint);
            if (Character.getType(plain) != Character.NON_SPACING_MARK) {
                add(plain, index);
            }
        }
        return index + Character.charCount(codePoint);
    }

    private void add(char c, int origin) {
        origins[folded.length()] = origin;
        folded.append(c);
    }

    /** A letter without its accent; outside the basic plane no pattern looks, and half a pair must not be cut off. */
    private static char plain(int codePoint) {
        if (Character.isSupplementaryCodePoint(codePoint)) {
            return '\uFFFD';
        }
        char letter = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .charAt(0);
        if ("’‘ʼ´′".indexOf(letter) >= 0) {
            return '\'';
        }
        return Character.toString(letter).toLowerCase(Locale.ROOT).charAt(0);
    }

    @Override
    public String toString() {
        return folded.toString();
    }

    /** The words of the original between two places of the folded text, without outer blanks. */
    public String excerpt(int from, int to) {
        return Blank.trim(original.substring(origins[from], origins[to]));
    }
}
