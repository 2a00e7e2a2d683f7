package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.UnicodeChecks;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that has no place in this model, or could not be read as its type; kept with its position.
 *
 * @param path where it stood in the source: {@code PARTENAIRES/PARTENAIRE[17]/NEW_LEAF}, positions from 1
 * @param text the text, untouched; empty for an element without content
 * @param pointer the component that the text was meant for, where the reader knows it; absent for what this model has
 *     no place for
 */
public record Extension(String path, String text, Optional<SheetPointer> pointer) {

    /** Refuses a blank path and what cannot be text. */
    public Extension {
        UnicodeChecks.requireText(path);
        UnicodeChecks.requireNoLoneSurrogate(text);
        Objects.requireNonNull(pointer, "pointer");
    }

    /**
     * Creates a text that has no place in this model.
     *
     * @param path where it stood in the source
     * @param text the text, untouched
     */
    public Extension(String path, String text) {
        this(path, text, Optional.empty());
    }
    /** {@return path, pointer and size of the text} For a log or a test; no text. */
    @Override
    public String toString() {
        return DocumentSummary.of("Extension")
                .id(Optional.of(path))
                .value("for", pointer)
                .text("text", Prose.of(text))
                .toString();
    }
}
