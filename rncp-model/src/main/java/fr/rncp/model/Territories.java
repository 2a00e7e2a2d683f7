package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.value.Answer;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The two French territories with their own frameworks of certifications, and whether the certification is accessible
 * there.
 *
 * @param newCaledonia New Caledonia (feed: {@code ACCESSIBLE_NOUVELLE_CALEDONIE})
 * @param frenchPolynesia French Polynesia (feed: {@code ACCESSIBLE_POLYNESIE_FRANCAISE})
 */
@Value.Builder
public record Territories(Answer newCaledonia, Answer frenchPolynesia) implements WithTerritories {

    /** An instance in which every value is absent or unknown. */
    public static final Territories NONE = builder().build();

    /**
     * Rejects null, and checks nothing else. Use {@link #builder()} instead: this constructor may change incompatibly.
     */
    public Territories {
        Objects.requireNonNull(newCaledonia, "newCaledonia");
        Objects.requireNonNull(frenchPolynesia, "frenchPolynesia");
    }

    /** {@return a new, empty builder for Territories} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the answers that are known} The result is intended for logs and tests. */
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
