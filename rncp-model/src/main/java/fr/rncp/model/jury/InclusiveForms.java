package fr.rncp.model.jury;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the second gender and the optional plural out of a text: "un(e) président(e)", "évaluateur·rice·s", "un/une
 * juré(s)" are read as "un président", "évaluateur", "un juré".
 */
final class InclusiveForms {

    /** The characters that introduce an ending. Most texts contain none of the first six. */
    private static final String RARE = "(/\u00b7\u2022\u2027\u22c5";

    private static final String FIRST = RARE + ".-s";

    private static final String[] COMMON = {
        ".e", ".r", ".t", "-e", "-n", "-r", "-t", " ou une", " ou la ", "ou d'une", "ou d\u2019une"
    };

    private static final String ENDING = "(?:e|fe|le|ne|te|rice|trice|ice|euse|ere|\u00e8re|s|x)";

    private static final Pattern SECOND = Pattern.compile("(?<=\\p{L})(?:"
            + "(?:\\(" + ENDING + "s?\\)){1,2}"
            + "|[.-](?:e|le|ne|rice|trice|euse)(?:[.-]?s)?(?![\\p{L}-])"
            + "|[\u00b7\u2022\u2027\u22c5](?:e|fe|le|ne|rice|trice|euse|i?[e\u00e8]re)(?:[\u00b7\u2022\u2027\u22c5.-]?s)?(?!\\p{L})"
            + "|/(?:e|le|ne|rice|trice|euse)s?(?!\\p{L})"
            + "|(?<=\\b[uU]n)(?:/| ou )une\\b"
            + "|(?<=\\b[dD]['\u2019]un) ou d['\u2019]une\\b"
            + "|(?<=\\b[lL]e)(?:/| ou )la\\b"
            + "|(?<=\\b[dD]u) ?/ ?de la\\b"
            + "|(?<=eur)s?/\\p{L}{2,20}(?:rices?|euses?)\\b"
            + "|(?<=ident)/pr\u00e9sidente\\b)");

    /** An apostrophe that was lost: "d un formateur". */
    private static final Pattern ELIDED = Pattern.compile("(?<=[ \n(][dDlL]) (?=[aeiouyh\u00e9AEIOUYH\u00c9])");

    /** A combining accent, which folding leaves out. */
    private static final char NOTHING = '\u0300';

    private InclusiveForms() {}

    /** Returns a text of the same length in which each second form is replaced by characters that folding drops. */
    static String without(String text) {
        boolean elided = text.contains(" d ") || text.contains(" l ");
        if (!elided && !mayContain(text)) {
            return text;
        }
        char[] characters = text.toCharArray();
        Matcher elision = ELIDED.matcher(elided ? text : "");
        while (elision.find()) {
            characters[elision.start()] = '\'';
        }
        Matcher second = SECOND.matcher(text).useTransparentBounds(true);
        int i = 1;
        while (i < text.length()) {
            if (mayBegin(text, i) && second.region(i, text.length()).lookingAt()) {
                Arrays.fill(characters, i, second.end(), NOTHING);
                i = second.end();
            } else {
                i++;
            }
        }
        return new String(characters);
    }

    /** Checks the first characters of a second form, since most characters begin none. */
    private static boolean mayBegin(String text, int index) {
        char c = text.charAt(index);
        return c == ' ' ? text.startsWith(" ou ", index) : FIRST.indexOf(c) >= 0;
    }

    private static boolean mayContain(String text) {
        for (int i = 0; i < RARE.length(); i++) {
            if (text.indexOf(RARE.charAt(i)) >= 0) {
                return true;
            }
        }
        return Arrays.stream(COMMON).anyMatch(text::contains);
    }
}
