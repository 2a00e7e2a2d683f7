package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Figures of one cohort (<i>promotion</i>, feed: {@code STATISTIQUES_PROMOTION}). Rates are percentages of the people
 * who answered the survey, except those whom the official method leaves out (<i>neutralisés</i>). An absent figure is
 * unknown, not zero.
 *
 * @param year year of the award (feed: {@code ANNEE})
 * @param certifiedCount number of people certified (feed: {@code NOMBRE_CERTIFIES})
 * @param certifiedByVaeCount number of these people who were certified through VAE (feed: {@code NOMBRE_CERTIFIES_VAE})
 * @param employmentRate6Months in any job after 6 months, per cent (feed: {@code TAUX_INSERTION_GLOBAL_6MOIS})
 * @param targetOccupationRate6Months in the targeted occupation after 6 months, per cent (feed:
 *     {@code TAUX_INSERTION_METIER_6MOIS})
 * @param targetOccupationRate2Years in the targeted occupation after 2 years, per cent (feed:
 *     {@code TAUX_INSERTION_METIER_2ANS})
 */
@Value.Builder
public record CohortStatistics(
        OptionalInt year,
        OptionalInt certifiedCount,
        OptionalInt certifiedByVaeCount,
        Optional<BigDecimal> employmentRate6Months,
        Optional<BigDecimal> targetOccupationRate6Months,
        Optional<BigDecimal> targetOccupationRate2Years)
        implements WithCohortStatistics {

    private static final int MOST_DIGITS = 500;

    /**
     * Normalises rates to a form without exponent, and checks nothing. Use {@link #builder()} instead: this constructor
     * may change incompatibly.
     */
    public CohortStatistics {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(certifiedCount, "certifiedCount");
        Objects.requireNonNull(certifiedByVaeCount, "certifiedByVaeCount");
        employmentRate6Months = employmentRate6Months.map(CohortStatistics::plain);
        targetOccupationRate6Months = targetOccupationRate6Months.map(CohortStatistics::plain);
        targetOccupationRate2Years = targetOccupationRate2Years.map(CohortStatistics::plain);
    }

    /** Makes 8E+1 equal to 80: JSON preserves only the latter. */
    private static BigDecimal plain(BigDecimal rate) {
        if (Math.abs((long) rate.scale()) + rate.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("a rate has at most " + MOST_DIGITS + " digits");
        }
        return rate.scale() < 0 ? rate.setScale(0) : rate;
    }

    /** {@return a new, empty builder for CohortStatistics} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the stated figures} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return DocumentSummary.of("CohortStatistics")
                .id(year)
                .value("certified", certifiedCount)
                .value("certified by VAE", certifiedByVaeCount)
                .value("employed after 6 months", employmentRate6Months)
                .value("in target occupation after 6 months", targetOccupationRate6Months)
                .value("in target occupation after 2 years", targetOccupationRate2Years)
                .toString();
    }

    /** Builds a {@link CohortStatistics}; not thread-safe. */
    public static final class Builder extends CohortStatisticsBuilder {
        Builder() {}
    }
}
