package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.text.UnicodeChecks;
import fr.rncp.model.value.Siret;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that the certifier allows to train or assess (<i>organisme habilité, partenaire</i>, feed:
 * {@code PARTENAIRE}).
 *
 * @param legalName legal name (feed: {@code NOM_PARTENAIRE})
 * @param siret establishment number (feed: {@code SIRET_PARTENAIRE})
 * @param habilitation what the partner may do: train, assess, or both (feed: {@code HABILITATION_PARTENAIRE})
 * @param status state of the habilitation (feed: {@code ETAT_HABILITATION})
 * @param activeSince first day of the habilitation (feed: {@code DATE_ACTIF})
 * @param statusChangedOn day of the last change of state (feed: {@code DATE_DERNIERE_MODIFICATION_ETAT})
 */
@Value.Builder
public record Partner(
        Optional<String> legalName,
        Optional<Siret> siret,
        Optional<Habilitation> habilitation,
        Optional<PartnerStatus> status,
        Optional<LocalDate> activeSince,
        Optional<LocalDate> statusChangedOn)
        implements WithPartner {

    /**
     * Treats a blank text as absent, and checks nothing else. Use {@link #builder()} instead: this constructor may
     * change incompatibly.
     */
    public Partner {
        legalName = UnicodeChecks.present(legalName);
        Objects.requireNonNull(siret, "siret");
        Objects.requireNonNull(habilitation, "habilitation");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(activeSince, "activeSince");
        Objects.requireNonNull(statusChangedOn, "statusChangedOn");
    }

    /** {@return a new, empty builder for a Partner} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the stated values} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return DocumentSummary.of("Partner")
                .name(legalName)
                .id(siret)
                .value("habilitation", habilitation)
                .value("status", status)
                .value("active since", activeSince)
                .value("status changed on", statusChangedOn)
                .toString();
    }

    /** Builds a {@link Partner}; not thread-safe. */
    public static final class Builder extends PartnerBuilder {
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
