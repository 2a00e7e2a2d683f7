package fr.rncp.io.text;

import fr.rncp.io.ProblemCode;
import java.util.List;
import java.util.Optional;

/**
 * Something in a text that its author did not mean; the text is kept as it is.
 *
 * @param code what kind of flaw; in one text, each kind is told once
 * @param found the words around it
 * @param expected what should stand there
 */
public record TextFlaw(ProblemCode code, String found, String expected) {

    /** What becomes of the text. */
    public static final String DONE = "kept as published";

    /** The flaws of a free text. */
    public static List<TextFlaw> in(String text) {
        return TextScan.flaws(text, false);
    }

    /** The flaws of a code, a name or a title, where a tabulator is one too. */
    public static List<TextFlaw> inName(String text) {
        return TextScan.flaws(text, true);
    }

    /** What is wrong with how a free text, or a part of it that stands alone, ends. */
    public static Optional<TextFlaw> atEnd(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || text.charAt(end - 1) != ':') {
            return Optional.empty();
        }
        String found = Excerpt.around(text, end - 1);
        return Optional.of(new TextFlaw(ProblemCode.UNFINISHED_TEXT, found, "what the colon announces"));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
