package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.text.UnicodeChecks;
import fr.rncp.model.value.Siret;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that awards the certification (<i>certificateur</i>, feed: {@code CERTIFICATEUR}).
 *
 * @param legalName legal name (feed: {@code NOM_CERTIFICATEUR})
 * @param siret establishment number, absent on about 31 % of the rows (feed: {@code SIRET_CERTIFICATEUR})
 * @param tradeName trade name (feed: {@code NOM_COMMERCIAL})
 * @param website website as published, which is not always a URL (feed: {@code SITE_INTERNET})
 * @param status state of the certifying body (feed: {@code ETAT_CERTIFICATEUR})
 * @param statusChangedOn day of the last change of state (feed: {@code DATE_DERNIERE_MODIFICATION_ETAT})
 */
@Value.Builder
public record CertifyingBody(
        Optional<String> legalName,
        Optional<Siret> siret,
        Optional<String> tradeName,
        Optional<String> website,
        Optional<CertifyingBodyStatus> status,
        Optional<LocalDate> statusChangedOn)
        implements WithCertifyingBody {

    /**
     * Treats a blank text as absent, and checks nothing else. Use {@link #builder()} instead: this constructor may
     * change incompatibly.
     */
    public CertifyingBody {
        legalName = UnicodeChecks.present(legalName);
        Objects.requireNonNull(siret, "siret");
        tradeName = UnicodeChecks.present(tradeName);
        website = UnicodeChecks.present(website);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(statusChangedOn, "statusChangedOn");
    }

    /** {@return a new, empty builder for a CertifyingBody} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the stated values} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return DocumentSummary.of("CertifyingBody")
                .name(legalName)
                .id(siret)
                .value("trade name", tradeName)
                .value("website", website)
                .value("status", status)
                .value("status changed on", statusChangedOn)
                .toString();
    }

    /** Builds a {@link CertifyingBody}; not thread-safe. */
    public static final class Builder extends CertifyingBodyBuilder {
        Builder() {}

        /**
         * Sets the number of the establishment in the form that {@link Siret#of} accepts.
         *
         * @param siret fourteen digits
         * @return this builder
         * @throws fr.rncp.model.value.UnreadableCodeException if the text has another form
         */
        public Builder siret(String siret) {
            siret(Siret.of(siret));
            return this;
        }
    }
}
