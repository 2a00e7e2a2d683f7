package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.text.UnicodeChecks;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A legal text with its publication (<i>référence au JO/BO</i>, feed: {@code PUBLICATION_JO}).
 *
 * @param kind the list of the sheet that contains the reference
 * @param title title of the legal text (feed: {@code TITRE})
 * @param publishedOn date of the official journal (feed: {@code DATE_PUBLICATION_JO})
 */
@Value.Builder
public record LegalReference(LegalReferenceKind kind, Optional<String> title, Optional<LocalDate> publishedOn)
        implements WithLegalReference {

    /**
     * Treats a blank text as absent, and checks nothing else. Use {@link #builder()} instead: this constructor may
     * change incompatibly.
     */
    public LegalReference {
        Objects.requireNonNull(kind, "kind");
        title = UnicodeChecks.present(title);
        Objects.requireNonNull(publishedOn, "publishedOn");
    }

    /** {@return a new, empty builder for a LegalReference} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return kind, title and day} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return DocumentSummary.of("LegalReference")
                .id(Optional.of(kind))
                .name(title)
                .value("published on", publishedOn)
                .toString();
    }

    /** Builds a {@link LegalReference}; not thread-safe. */
    public static final class Builder extends LegalReferenceBuilder {
        Builder() {}
    }
}
