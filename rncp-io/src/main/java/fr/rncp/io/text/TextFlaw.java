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
 * An unintended flaw in a text. The text is kept as it is.
 *
 * @param fault the fault, with the words around it; each kind is reported once per text
 */
public record TextFlaw(Fault fault) {

    private static final int REACH = 40;

    /** Creates a flaw with the words around it. */
    public static TextFlaw of(ProblemCode code, String found, Phrase expected) {
        return new TextFlaw(Fault.of(code, found, expected));
    }

    /** Returns the kind of flaw. */
    public ProblemCode code() {
        return fault.code();
    }

    /** Returns the action of the reader on the text. */
    public static Wording handling() {
        return Handling.KEPT_AS_PUBLISHED.with();
    }

    /** Returns the flaws of a free text. */
    public static List<TextFlaw> in(String text) {
        return TextScan.flaws(text, false);
    }

    /** Returns the flaws of a code, a name or a title, in which a tab is also a flaw. */
    public static List<TextFlaw> inName(String text) {
        return TextScan.flaws(text, true);
    }

    /** Returns the flaw at the end of a free text, or of a separate part of it. */
    public static Optional<TextFlaw> atEnd(String text) {
        int end = Blank.endOfStripped(text, text.length());
        if (end == 0 || text.charAt(end - 1) != ':') {
            return Optional.empty();
        }
        String found = around(text, end - 1);
        return Optional.of(TextFlaw.of(ProblemCode.UNFINISHED_TEXT, found, Expectation.CONTINUATION));
    }

    /** Returns the words around a flaw. */
    static String around(String text, int at) {
        return Excerpt.around(text, at, REACH);
    }
}
