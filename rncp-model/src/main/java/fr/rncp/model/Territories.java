package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.value.Answer;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The territories in whose frameworks the certification is also registered.
 *
 * @param newCaledonia New Caledonia (feed: {@code ACCESSIBLE_NOUVELLE_CALEDONIE})
 * @param frenchPolynesia French Polynesia (feed: {@code ACCESSIBLE_POLYNESIE_FRANCAISE})
 */
@Value.Builder
public record Territories(Answer newCaledonia, Answer frenchPolynesia) implements WithTerritories {

    /** The instance that states nothing. */
    public static final Territories NONE = builder().build();

    /** Rejects null; validates nothing else. Not part of the compatibility promise: use {@link #builder()}. */
    public Territories {
        Objects.requireNonNull(newCaledonia, "newCaledonia");
        Objects.requireNonNull(frenchPolynesia, "frenchPolynesia");
    }

    /** {@return a new, empty builder for Territories} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the answers that are known} For a log or a test. */
    @Override
    public String toString() {
        return DocumentSummary.of("Territories")
                .value("New Caledonia", newCaledonia)
                .value("French Polynesia", frenchPolynesia)
                .toString();
    }

    /** Builds a {@link Territories}; not thread-safe. */
    public static final class Builder extends TerritoriesBuilder {
        Builder() {
            newCaledonia(Answer.UNKNOWN);
            frenchPolynesia(Answer.UNKNOWN);
        }
    }
}
