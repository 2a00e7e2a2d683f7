package fr.rncp.rules.jury;

import fr.rncp.rules.RuleCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules for one kind of jury over one time, as data with their source. Where the rules of a time are not known
 * there is a regime as well, which says so and requires nothing. The rules of higher education (Code de l'éducation,
 * art. L613-4) are not among them: their state after the law of 2022 was not verified.
 *
 * <p>The regimes of this library are {@link #all()}. Make your own for an agreement or a rulebook that is not among
 * them:
 *
 * <pre>{@code
 * JuryRegime agreement = new JuryRegime(
 *         JuryKind.BRANCH_QUALIFICATION, Optional.of(LocalDate.of(2024, 3, 12)), Optional.empty(), true,
 *         "Accord de branche du 12/03/2024, art. 5", List.of(new JuryRequirement(JuryCriterion.MEMBERS, 3, 1, false)));
 * List<JuryFinding> findings = JuryCheck.check(jury, agreement);
 * }</pre>
 *
 * @param kind the kind of jury
 * @param from first day, absent if the beginning is open
 * @param until last day, absent if the end is open
 * @param known whether the rules are known
 * @param source the law, agreement or note, in French as it is cited; for an unknown regime, what is known of it
 * @param requirements the rules, in the order in which findings come
 */
public record JuryRegime(
        JuryKind kind,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean known,
        String source,
        List<JuryRequirement> requirements) {

    /** The day up to which the law was looked up; what a regime without an end says after it is not verified. */
    public static final LocalDate LAW_KNOWN_ON = RuleCatalogue.LAW_KNOWN_ON;

    /** Copies the list; refuses an unknown regime with requirements. */
    public JuryRegime {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(source, "source");
        requirements = List.copyOf(requirements);
        if (!known && !requirements.isEmpty()) {
            throw new IllegalArgumentException("rules that are not known require nothing");
        }
    }

    /**
     * {@return every regime of this library, those of a kind in the order of time, without a gap and without an
     * overlap; unmodifiable}
     */
    public static List<JuryRegime> all() {
        return JuryRegimes.ALL;
    }

    /**
     * The regime of a kind on a day. For {@code EXPERIENCE} that is the day on which the candidate's pathway began:
     * art. D6412-6 holds for pathways begun on 13/04/2024 or later.
     *
     * @param kind the kind of jury
     * @param day the day
     * @return the regime; it may be one whose rules are not known
     */
    public static JuryRegime inForce(JuryKind kind, LocalDate day) {
        return all().stream()
                .filter(regime -> regime.kind == kind && regime.covers(day))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Tells whether a day is in the time of the regime.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean covers(LocalDate day) {
        return !from.map(day::isBefore).orElse(false)
                && !until.map(day::isAfter).orElse(false);
    }
}
