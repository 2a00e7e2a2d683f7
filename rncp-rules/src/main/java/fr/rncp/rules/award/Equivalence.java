package fr.rncp.rules.award;

import fr.rncp.rules.award.record.Credential;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule that gives further credentials to a candidate who holds all of certain credentials, its sources
 * (<i>équivalence, correspondance</i>).
 *
 * <p>An equivalence takes effect on the first day on which all sources are held, provided that the day is within its
 * own period. Credentials that were given are not lost at the end of that period. They start on the day of the latest
 * source, or on the first day of the period if that is later. They end when the first source ends, or with the
 * registration or the block if the retention policy requires it. If the policy keeps blocks for a number of years,
 * these years are counted from the day of the source and do not start again.
 *
 * @param from the credentials that must all be held
 * @param to the credentials that they give
 * @param since the first day of the period; empty if it has no start
 * @param until the last day of the period; empty if it has no end
 */
public record Equivalence(
        List<Credential> from, List<Credential> to, Optional<LocalDate> since, Optional<LocalDate> until) {

    /**
     * Copies and sorts the lists.
     *
     * @throws IllegalArgumentException if there is no source, since every candidate would be given the targets
     */
    public Equivalence {
        from = from.stream().sorted().distinct().toList();
        to = to.stream().sorted().distinct().toList();
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        if (from.isEmpty()) {
            throw new IllegalArgumentException("an equivalence to " + to + " from nothing: expected a source");
        }
    }

    /**
     * Creates an equivalence without time limits.
     *
     * @param from the credentials that must all be held
     * @param to the credentials that they give
     * @return the equivalence
     * @throws IllegalArgumentException if there is no source
     */
    public static Equivalence of(List<Credential> from, Credential... to) {
        return new Equivalence(from, Arrays.asList(to), Optional.empty(), Optional.empty());
    }
}
