package fr.rncp.model.prose;

import fr.rncp.model.text.UnicodeChecks;
import java.util.List;

/**
 * A free text exactly as the source gave it, outer spaces included. The raw text is the only thing stored: items, links
 * and statements of absence are read from it on demand, by pure functions that take any text and never throw.
 *
 * @param text the text; a blank one is read as absent
 */
public record Prose(String text) {

    /** No text: not stated. */
    public static final Prose NONE = new Prose("");

    /** Refuses half a surrogate pair; a blank text becomes the empty one. */
    public Prose {
        UnicodeChecks.requireNoLoneSurrogate(text);
        if (text.isBlank()) {
            text = "";
        }
    }

    /**
     * A free text.
     *
     * @param text the text
     * @return the text, or {@link #NONE} if it is blank
     */
    public static Prose of(String text) {
        return text.isBlank() ? NONE : new Prose(text);
    }

    /** {@return whether nothing was stated: true for an absent text} */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * {@return the items of the text, such as the skills of a list of skills, and the certainty of the cuts; no item
     * for an empty text} The text is cut at line breaks, at bullets, and at runs of spaces, which are what the XML feed
     * leaves of line breaks: from four spaces on always, at two or three only before a capital letter, a bullet, a
     * number or a code. It is never cut inside parentheses, nor behind "ex.", "M.", "n°" or "art.", nor where a
     * sentence goes on: behind an article or a preposition, before a full stop or a comma, or at the end of a full line
     * that a small letter follows. An enumeration inside a sentence is not split. Bullets are left out; numbers
     * ({@code 1.}) and codes ({@code C1.2}) stay in the item. An item split again stays whole.
     * {@code docs/interpretation.md} reports how often this is right.
     */
    public ProseItems items() {
        return ProseSplitter.split(text);
    }

    /**
     * {@return the web addresses in the text, each a substring of it: from {@code http://}, {@code https://} or
     * {@code www.} up to the next blank, without final punctuation} They are given as written (a {@code www.} one gets
     * no scheme, and an address need not be a valid URI), in order, repeated ones repeated. A bare domain name is not
     * taken for one.
     */
    public List<String> links() {
        return ProseLinks.in(text);
    }

    /**
     * {@return whether the text states that there is nothing: "Néant", "Sans objet", "Aucun", "Aucune" or a dash,
     * alone, whatever their case, accents, spaces and final punctuation} False for an empty text, which states nothing.
     */
    public boolean statesAbsence() {
        return AbsenceStatements.matches(text);
    }

    /** The raw text. */
    @Override
    public String toString() {
        return text;
    }
}
