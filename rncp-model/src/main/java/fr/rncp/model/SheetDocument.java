package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.text.UnicodeChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document attached to the public page, such as the reference framework (<i>référentiel</i>).
 *
 * @param title title of the link
 * @param url address
 */
@Value.Builder
public record SheetDocument(Optional<String> title, Optional<String> url) implements WithSheetDocument {

    /**
     * Treats a blank text as absent, and checks nothing else. Use {@link #builder()} instead: this constructor may
     * change incompatibly.
     */
    public SheetDocument {
        title = UnicodeChecks.present(title);
        url = UnicodeChecks.present(url);
    }

    /** {@return a new, empty builder for a SheetDocument} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return title and address} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return DocumentSummary.of("SheetDocument").name(title).value("url", url).toString();
    }

    /** Builds a {@link SheetDocument}; not thread-safe. */
    public static final class Builder extends SheetDocumentBuilder {
        Builder() {}
    }
}
