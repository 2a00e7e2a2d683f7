package fr.rncp.model;

import fr.rncp.model.text.UnicodeChecks;

/**
 * A text that has no place in this model, or could not be read as its type; kept with its position.
 *
 * @param path where it stood in the source: {@code PARTENAIRES/PARTENAIRE[17]/NEW_LEAF}, positions from 1
 * @param text the text, untouched; empty for an element without content
 */
public record Extension(String path, String text) {

    /** Refuses a blank path and what cannot be text. */
    public Extension {
        UnicodeChecks.requireText(path);
        UnicodeChecks.requireNoLoneSurrogate(text);
    }
}
