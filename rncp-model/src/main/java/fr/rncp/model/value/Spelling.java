package fr.rncp.model.value;

import fr.rncp.model.text.Blank;
import fr.rncp.model.text.Excerpt;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings of a code by people, pages and spreadsheets: stray white space, long dashes, a name before it, a label
 * after it.
 */
final class Spelling {

    private static final Pattern AFTER_NAME = Pattern.compile("\\A ?(?:N[°º] ?)?[:-]? ?");

    /** A label is separated by a colon, or by a dash with space on both sides: {@code I-1401} is one code. */
    private static final Pattern LABEL = Pattern.compile(" ?:| - ");

    /** Never between two digits: {@code 3105.0} is a damaged number, not the code 31050. */
    private static final Pattern JOINT = Pattern.compile("(?<=[A-Z])[.-](?=[0-9])|(?<=[0-9])[.-](?=[A-Z])");

    private static final int QUOTED_LENGTH = 80;

    private Spelling() {}

    /** Collapses each run of white space to one space and removes it at both ends; changes nothing else. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blank.isUnseen(c)) {
                gap = !folded.isEmpty();
            } else {
                folded.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return folded.toString();
    }

    /**
     * Folds to ASCII capitals and plain dashes; other letters keep their case, since changing it may change their
     * length. Unlike {@link fr.rncp.model.text.FoldedText}, keeps accents and punctuation, which distinguish codes.
     */
    static String plain(String text) {
        String folded = folded(text);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            plain.append(isDash(c) ? '-' : c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
        }
        return plain.toString();
    }

    /**
     * Returns the code in an entry of a list, such as {@code Code NSF 326r : Assistance informatique}: without name,
     * label and separators.
     */
    static String listed(String entry, String name) {
        return joined(unlabelled(unnamed(entry, name)));
    }

    /** Returns the plain text without any space, and without a dot or dash between the letters and the digits. */
    static String joined(String text) {
        return JOINT.matcher(plain(text).replace(" ", "")).replaceAll("");
    }

    /** Returns the plain text without the name of the code before it: {@code SIRET n° : 493…}, {@code Code NSF 326}. */
    static String unnamed(String text, String name) {
        String plain = plain(text);
        String code = plain.startsWith("CODE ") ? plain.substring("CODE ".length()) : plain;
        return code.startsWith(name)
                ? AFTER_NAME.matcher(code.substring(name.length())).replaceFirst("")
                : code;
    }

    /** Removes the label after a code: {@code 326r : Assistance informatique}, {@code I1401 - Maintenance}. */
    static String unlabelled(String text) {
        Matcher matcher = LABEL.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()) : text;
    }

    /** Quotes a text for a message: cut if long, with invisible characters as escapes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        Excerpt.head(text, QUOTED_LENGTH).codePoints().forEach(c -> quoted.append(visible(c)));
        return quoted.append('"').toString();
    }

    private static String visible(int codePoint) {
        boolean hidden = codePoint != ' '
                && (Character.isISOControl(codePoint)
                        || Character.isSpaceChar(codePoint)
                        || Character.getType(codePoint) == Character.FORMAT
                        || Character.getType(codePoint) == Character.SURROGATE);
        return hidden ? String.format(Locale.ROOT, "\\u%04X", codePoint) : Character.toString(codePoint);
    }

    private static boolean isDash(char c) {
        return (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }
}
