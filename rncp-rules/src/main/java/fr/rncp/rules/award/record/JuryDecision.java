package fr.rncp.rules.award.record;

import fr.rncp.model.Pathway;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.requirement.Condition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The decision of a jury on one candidate (<i>décision de jury</i>; for VAE, code du travail, art. R6412-7). The jury
 * is sovereign: its verdicts are used as they are, and {@link fr.rncp.rules.award.Award#review} reports the
 * inconsistencies. A block has only one verdict.
 *
 * @param sheet the certification
 * @param on the day of the deliberation
 * @param pathway the pathway of the candidate
 * @param scope the scope on which the jury was asked to decide
 * @param verdicts a verdict for each block, sorted by code
 * @param conditionsMet the conditions that the jury recorded as met, such as a final interview; sorted
 * @param attendance the attendance of the candidate
 * @param announced the extent that the jury announced; empty if that was not recorded
 * @param jury a reference to the jury or its minutes
 */
@Value.Builder
public record JuryDecision(
        SheetNumber sheet,
        LocalDate on,
        Pathway pathway,
        JuryScope scope,
        Map<SkillBlockCode, BlockVerdict> verdicts,
        Set<Condition> conditionsMet,
        Attendance attendance,
        Optional<AwardExtent> announced,
        Optional<String> jury)
        implements RecordEvent, WithJuryDecision {

    /** Copies and sorts the collections. Use {@link #builder} instead: this constructor may change incompatibly. */
    public JuryDecision {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(pathway, "pathway");
        Objects.requireNonNull(scope, "scope");
        verdicts = sorted(verdicts);
        conditionsMet = sorted(conditionsMet);
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(announced, "announced");
        Objects.requireNonNull(jury, "jury");
    }

    /**
     * Creates a builder. By default the candidate is present, the pathway is continuing training, the jury decides on
     * the whole certification, and there are no verdicts.
     *
     * @param sheet the certification
     * @param on the day of the deliberation
     * @return a new builder
     */
    public static Builder builder(SheetNumber sheet, LocalDate on) {
        return new Builder().sheet(sheet).on(on);
    }

    /**
     * Returns the blocks with a verdict.
     *
     * @param verdict the verdict
     * @return their codes, sorted
     */
    public Set<SkillBlockCode> blocks(BlockVerdict verdict) {
        return Collections.unmodifiableSet(new TreeSet<>(verdicts.entrySet().stream()
                .filter(entry -> entry.getValue() == verdict)
                .map(Map.Entry::getKey)
                .toList()));
    }

    private static SortedMap<SkillBlockCode, BlockVerdict> sorted(Map<SkillBlockCode, BlockVerdict> verdicts) {
        SortedMap<SkillBlockCode, BlockVerdict> sorted = new TreeMap<>();
        sorted.putAll(verdicts);
        return Collections.unmodifiableSortedMap(sorted);
    }

    private static Set<Condition> sorted(Collection<Condition> conditions) {
        Set<Condition> sorted = new TreeSet<>();
        sorted.addAll(conditions);
        return Collections.unmodifiableSet(sorted);
    }

    /**
     * Builds a {@link JuryDecision}; not thread-safe. {@link #validated}, {@link #notValidated} and {@link #verdict}
     * reject a verdict that contradicts an earlier one on the same block. The methods that take a map or an entry
     * replace the earlier verdict.
     */
    public static final class Builder extends JuryDecisionBuilder {

        private final Map<SkillBlockCode, BlockVerdict> given = new HashMap<>();

        Builder() {
            pathway(Pathway.CONTINUING_TRAINING);
            scope(JuryScope.whole());
            attendance(Attendance.PRESENT);
        }

        /**
         * Adds validated blocks.
         *
         * @param blocks their codes
         * @return this builder
         * @throws IllegalArgumentException if one of them was already added as not validated
         */
        public Builder validated(SkillBlockCode... blocks) {
            List.of(blocks).forEach(block -> verdict(block, BlockVerdict.VALIDATED));
            return this;
        }

        /**
         * Adds blocks that were not validated.
         *
         * @param blocks their codes
         * @return this builder
         * @throws IllegalArgumentException if one of them was already added as validated
         */
        public Builder notValidated(SkillBlockCode... blocks) {
            List.of(blocks).forEach(block -> verdict(block, BlockVerdict.NOT_VALIDATED));
            return this;
        }

        /**
         * Adds a verdict.
         *
         * @param block the block
         * @param verdict the verdict
         * @return this builder
         * @throws IllegalArgumentException if the contrary verdict on the block was already added
         */
        public Builder verdict(SkillBlockCode block, BlockVerdict verdict) {
            BlockVerdict before = given.putIfAbsent(block, verdict);
            if (before != null && before != verdict) {
                throw new IllegalArgumentException(
                        "block " + block + " is both validated and not validated: expected one verdict");
            }
            return putVerdicts(block, verdict);
        }
    }
}
