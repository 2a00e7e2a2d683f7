package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.text.UnicodeChecks;
import fr.rncp.model.value.Siret;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of the history of certifying bodies, which only the public page publishes (<i>historique des changements de
 * certificateurs</i>).
 *
 * @param legalName legal name of the body
 * @param siret establishment number of the body
 * @param action whether the body was added or removed
 * @param changedOn day of the change
 */
@Value.Builder
public record CertifierChange(
        Optional<String> legalName,
        Optional<Siret> siret,
        Optional<CertifierAction> action,
        Optional<LocalDate> changedOn)
        implements WithCertifierChange {

    /**
     * Treats a blank text as absent, and checks nothing else. Use {@link #builder()} instead: this constructor may
     * change incompatibly.
     */
    public CertifierChange {
        legalName = UnicodeChecks.present(legalName);
        Objects.requireNonNull(siret, "siret");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(changedOn, "changedOn");
    }

    /** {@return a new, empty builder for a CertifierChange} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the stated values} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return DocumentSummary.of("CertifierChange")
                .name(legalName)
                .id(siret)
                .value("action", action)
                .value("changed on", changedOn)
                .toString();
    }

    /** Builds a {@link CertifierChange}; not thread-safe. */
    public static final class Builder extends CertifierChangeBuilder {
        Builder() {}
    }
}
