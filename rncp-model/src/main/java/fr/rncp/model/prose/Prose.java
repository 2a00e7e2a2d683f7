package fr.rncp.model.prose;

import fr.rncp.model.text.UnicodeChecks;
import java.util.List;

/**
 * A free text exactly as in the source, including outer spaces. Only the raw text is stored: items, links and
 * statements of absence are read from it on demand. The methods accept any text and never throw.
 *
 * @param text the text; a blank text is treated as absent
 */
public record Prose(String text) {

    /** The absent text. */
    public static final Prose NONE = new Prose("");

    /** Rejects an unpaired surrogate; a blank text becomes empty. */
    public Prose {
        UnicodeChecks.requireNoLoneSurrogate(text);
        if (text.isBlank()) {
            text = "";
        }
    }

    /**
     * Creates a free text.
     *
     * @param text the text
     * @return the text, or {@link #NONE} if it is blank
     */
    public static Prose of(String text) {
        return text.isBlank() ? NONE : new Prose(text);
    }

    /** {@return whether the text is absent} */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * {@return the items of the text, such as the skills of a list of skills, and the confidence in the split; no items
     * for an empty text} The text is cut at line breaks and at bullets. It is also cut at runs of spaces, which the XML
     * feed contains instead of line breaks: always at four spaces or more, but at two or three only before a capital
     * letter, a bullet, a number or a code. It is never cut inside parentheses, or after "ex.", "M.", "n°" or "art.".
     * It is not cut where a sentence continues, that is, after an article or a preposition, before a full stop or a
     * comma, or at the end of a full line that is followed by a lower-case letter. An enumeration inside a sentence is
     * not split. Bullets are omitted; numbers ({@code 1.}) and codes ({@code C1.2}) stay in the item. Splitting an item
     * again returns it whole. {@code docs/interpretation.md} reports how often the result is correct.
     */
    public ProseItems items() {
        return ProseSplitter.split(text);
    }

    /**
     * {@return the web addresses in the text, in order and with repetitions} An address begins with {@code http://},
     * {@code https://} or {@code www.} and ends before the next blank, without final punctuation. It is returned as
     * written: no scheme is added to {@code www.}, and it need not be a valid URI. A bare domain name is not an
     * address.
     */
    public List<String> links() {
        return ProseLinks.in(text);
    }

    /**
     * {@return whether the text states that there is nothing: "Néant", "Sans objet", "Aucun", "Aucune" or a dash,
     * alone, ignoring case, accents, spaces and final punctuation} False for an empty text, which states nothing.
     */
    public boolean statesAbsence() {
        return AbsenceStatements.matches(text);
    }

    /** Returns the raw text. */
    @Override
    public String toString() {
        return text;
    }
}
