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
     * {@return the levels of the list that the text contains: its items and sub-items under headings and introductions}
     * Levels are read from numbers and codes ({@code 4} and {@code 4.1}, {@code C1} and {@code C1.1}, {@code A1} and
     * {@code A1C1}), bullets and their indentation, letters, words with a number ("Compétence 3 :"), and, less
     * certainly, from colons, durations, capitals, full stops, blank lines and the wording: nouns above verbs, and
     * short actions above actions with an aim. Lines that continue a sentence are joined. A list that was flattened
     * into one line is cut at numbers that follow each other, at dashes before verbs, and at semicolons before
     * capitals; a line is also cut where a break between two skills was lost ("… l'équipe Participer aux réunions"). A
     * list without any of these is flat.
     */
    public Outline outline() {
        return OutlineReader.read(text);
    }

    /**
     * {@return the web addresses in the text, each a substring of it: from {@code http://}, {@code https://} or
     * {@code www.} up to the next blank, without final punctuation} They are returned as written (no scheme is added to
     * {@code www.}, and an address need not be a valid URI), in order and with repetitions. A bare domain name is not
     * an address.
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
