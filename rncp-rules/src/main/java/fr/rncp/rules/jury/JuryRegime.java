package fr.rncp.rules.jury;

import fr.rncp.rules.RuleCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules for one kind of jury during one period, as data with their source. A period whose rules are not known has a
 * regime too, which is marked as unknown and requires nothing. Since 23/12/2022 (repeal of L613-3 and L613-4 of the
 * Code de l'éducation), the VAE of higher education has no rules of its own; the earlier rules are not included.
 *
 * <p>{@link #all()} returns the regimes of this library. Create your own for any other agreement or rulebook:
 *
 * <pre>{@code
 * JuryRegime agreement = new JuryRegime(
 *         JuryKind.BRANCH_QUALIFICATION, Optional.of(LocalDate.of(2024, 3, 12)), Optional.empty(), true,
 *         "Accord de branche du 12/03/2024, art. 5", List.of(new JuryRequirement(JuryCriterion.MEMBERS, 3, 1, false)));
 * List<JuryFinding> findings = JuryCheck.check(jury, agreement);
 * }</pre>
 *
 * @param kind the kind of jury
 * @param from first day of the regime; absent if the period has no start
 * @param until last day of the regime; absent if the period has no end
 * @param known whether this library knows the rules of the regime
 * @param source the law, agreement or note, in French as it is cited; for an unknown regime, what is known about it
 * @param requirements the requirements, in the order of their findings
 */
public record JuryRegime(
        JuryKind kind,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean known,
        String source,
        List<JuryRequirement> requirements) {

    /** The day on which the law was last checked. A regime without a last day was in force on that day. */
    public static final LocalDate LAW_KNOWN_ON = RuleCatalogue.LAW_KNOWN_ON;

    /** Copies the list and rejects an unknown regime with requirements. */
    public JuryRegime {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(source, "source");
        requirements = List.copyOf(requirements);
        if (!known && !requirements.isEmpty()) {
            throw new IllegalArgumentException("an unknown regime cannot have requirements");
        }
    }

    /**
     * {@return every regime of this library, in an unmodifiable list} The regimes of one kind are in chronological
     * order, without gaps or overlaps.
     */
    public static List<JuryRegime> all() {
        return JuryRegimes.ALL;
    }

    /**
     * Returns the regime of a kind on a day. For {@code EXPERIENCE}, pass the day on which the candidate's pathway
     * began: art. D6412-6 applies to pathways begun on or after 13/04/2024.
     *
     * @param kind the kind of jury
     * @param day the day
     * @return the regime, whose rules may be unknown
     */
    public static JuryRegime inForce(JuryKind kind, LocalDate day) {
        return all().stream()
                .filter(regime -> regime.kind == kind && regime.covers(day))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Checks whether a day is in the period of the regime.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean covers(LocalDate day) {
        return !from.map(day::isBefore).orElse(false)
                && !until.map(day::isAfter).orElse(false);
    }
}
