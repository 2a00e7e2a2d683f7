package fr.rncp.rules.award;

import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.Credential;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The time for which a credential is held, or a condition is met: from one day to another, both included. */
record Holding(
        LocalDate on, Optional<LocalDate> until, AcquisitionMeans means, List<Credential> from, Optional<String> jury) {

    /**
     * The longest first, then the earliest. The other criteria have no effect on the status, but the result must not
     * depend on the order of the record.
     */
    static final Comparator<Holding> BEST_FIRST = Comparator.comparing(Holding::lastDay)
            .reversed()
            .thenComparing(Holding::on)
            .thenComparing(Holding::means)
            .thenComparing(holding -> holding.jury().isPresent())
            .thenComparing(holding -> holding.jury().orElse(""))
            .thenComparing(holding -> holding.from().toString());

    LocalDate lastDay() {
        return until.orElse(LocalDate.MAX);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(on) && !day.isAfter(lastDay());
    }

    boolean contains(Holding other) {
        return !on.isAfter(other.on) && !lastDay().isBefore(other.lastDay());
    }
}
