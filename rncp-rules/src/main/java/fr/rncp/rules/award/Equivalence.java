package fr.rncp.rules.award;

import fr.rncp.rules.award.record.Credential;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who holds all of some credentials holds others too (<i>équivalence, correspondance</i>).
 *
 * <p>It gives on the first day on which all sources are held, if that is within its own time; what it gave it does not
 * take back when its time ends. What it gives is dated by the latest of its sources (or by its own first day, if later)
 * and ends with the first of them to end, or when registration or block end, if the retention policy says so. Years of
 * the policy count from the source's day alone: a source that is still held would give it anew.
 *
 * @param from what must be held, all of it
 * @param to what is held by it
 * @param since its first day; empty if it always was
 * @param until its last day; empty if it has no end
 */
public record Equivalence(
        List<Credential> from, List<Credential> to, Optional<LocalDate> since, Optional<LocalDate> until) {

    /**
     * Copies and sorts the lists.
     *
     * @throws IllegalArgumentException if there is no source: that would give something for nothing
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
     * An equivalence without time limits.
     *
     * @param from what must be held
     * @param to what is held by it
     * @return the equivalence
     * @throws IllegalArgumentException if there is no source
     */
    public static Equivalence of(List<Credential> from, Credential... to) {
        return new Equivalence(from, Arrays.asList(to), Optional.empty(), Optional.empty());
    }
}
