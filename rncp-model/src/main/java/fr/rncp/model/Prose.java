package fr.rncp.model;

/**
 * A free text exactly as the source gave it, outer spaces included. The raw text is the only thing stored.
 *
 * @param text the text; a blank one is read as absent
 */
public record Prose(String text) {

    /** No text: not stated. */
    public static final Prose NONE = new Prose("");

    /** Refuses half a surrogate pair; a blank text becomes the empty one. */
    public Prose {
        Texts.requireNoLoneSurrogate(text);
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

    /**
     * Tells whether nothing was stated.
     *
     * @return true for an absent text
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The raw text. */
    @Override
    public String toString() {
        return text;
    }
}
