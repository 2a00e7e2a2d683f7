package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.UnicodeChecks;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that has no component in this model or could not be parsed as the type of its component, kept with its
 * position.
 *
 * @param path its position in the source: {@code PARTENAIRES/PARTENAIRE[17]/NEW_LEAF}, positions from 1
 * @param text the text, unchanged; empty for an element without content
 * @param pointer the component that the text belongs to, if the reader knows it; absent if this model has no such
 *     component
 */
public record Extension(String path, String text, Optional<SheetPointer> pointer) {

    /** Rejects a blank path and texts that cannot be encoded. */
    public Extension {
        UnicodeChecks.requireText(path);
        UnicodeChecks.requireNoLoneSurrogate(text);
        Objects.requireNonNull(pointer, "pointer");
    }

    /**
     * Creates an extension for a text that has no component in this model.
     *
     * @param path its position in the source
     * @param text the text, unchanged
     */
    public Extension(String path, String text) {
        this(path, text, Optional.empty());
    }
    /**
     * {@return path, pointer and size of the text} The result is intended for logs and tests, and does not contain the
     * text itself.
     */
    @Override
    public String toString() {
        return DocumentSummary.of("Extension")
                .id(Optional.of(path))
                .value("for", pointer)
                .text("text", Prose.of(text))
                .toString();
    }
}
