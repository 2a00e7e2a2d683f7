package fr.rncp.io.text;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Phrase;
import fr.rncp.model.text.Blank;
import fr.rncp.model.text.Excerpt;
import java.util.List;
import java.util.Optional;

/**
 * Something in a text that its author did not mean; the text is kept as it is.
 *
 * @param fault what is wrong, with the words around it; in one text, each kind is reported once
 */
public record TextFlaw(Fault fault) {

    private static final int REACH = 40;

    /** A flaw that the words around it show. */
    public static TextFlaw of(ProblemCode code, String found, Phrase expected) {
        return new TextFlaw(Fault.of(code, found, expected));
    }

    /** The kind of flaw. */
    public ProblemCode code() {
        return fault.code();
    }

    /** What becomes of the text. */
    public static Wording handling() {
        return Handling.KEPT_AS_PUBLISHED.with();
    }

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
        int end = Blank.endOfStripped(text, text.length());
        if (end == 0 || text.charAt(end - 1) != ':') {
            return Optional.empty();
        }
        String found = around(text, end - 1);
        return Optional.of(TextFlaw.of(ProblemCode.UNFINISHED_TEXT, found, Expectation.CONTINUATION));
    }

    /** The words around a flaw. */
    static String around(String text, int at) {
        return Excerpt.around(text, at, REACH);
    }
}
