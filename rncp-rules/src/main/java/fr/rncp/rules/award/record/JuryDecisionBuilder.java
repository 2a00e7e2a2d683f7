package fr.rncp.rules.award.record;

import fr.rncp.model.Pathway;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.requirement.Condition;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds a {@link JuryDecision}; not thread-safe. */
public final class JuryDecisionBuilder {

    private final SheetNumber sheet;
    private final LocalDate on;
    private final Map<SkillBlockCode, BlockVerdict> verdicts = new LinkedHashMap<>();
    private final Set<Condition> conditionsMet = new LinkedHashSet<>();
    private Pathway pathway = Pathway.CONTINUING_TRAINING;
    private JuryScope scope = JuryScope.full();
    private Attendance attendance = Attendance.PRESENT;
    private Optional<AwardExtent> announced = Optional.empty();
    private Optional<String> jury = Optional.empty();

    JuryDecisionBuilder(SheetNumber sheet, LocalDate on) {
        this.sheet = sheet;
        this.on = on;
    }

    /**
     * The way by which the candidate came.
     *
     * @param value the pathway
     * @return this builder
     */
    public JuryDecisionBuilder pathway(Pathway value) {
        pathway = value;
        return this;
    }

    /**
     * What the jury was asked to decide on.
     *
     * @param value the scope
     * @return this builder
     */
    public JuryDecisionBuilder scope(JuryScope value) {
        scope = value;
        return this;
    }

    /**
     * Adds validated blocks.
     *
     * @param blocks their codes
     * @return this builder
     * @throws IllegalArgumentException if one of them was given as not validated
     */
    public JuryDecisionBuilder validated(SkillBlockCode... blocks) {
        List.of(blocks).forEach(block -> verdict(block, BlockVerdict.VALIDATED));
        return this;
    }

    /**
     * Adds blocks that were not validated.
     *
     * @param blocks their codes
     * @return this builder
     * @throws IllegalArgumentException if one of them was given as validated
     */
    public JuryDecisionBuilder notValidated(SkillBlockCode... blocks) {
        List.of(blocks).forEach(block -> verdict(block, BlockVerdict.NOT_VALIDATED));
        return this;
    }

    /**
     * Adds a verdict.
     *
     * @param block the block
     * @param verdict the verdict
     * @return this builder
     * @throws IllegalArgumentException if the block has the contrary verdict already
     */
    public JuryDecisionBuilder verdict(SkillBlockCode block, BlockVerdict verdict) {
        BlockVerdict before = verdicts.putIfAbsent(block, verdict);
        if (before != null && before != verdict) {
            throw new IllegalArgumentException(
                    "block " + block + " is both validated and not validated: expected one verdict");
        }
        return this;
    }

    /**
     * Adds conditions that the jury found met.
     *
     * @param conditions the conditions
     * @return this builder
     */
    public JuryDecisionBuilder met(Condition... conditions) {
        conditionsMet.addAll(List.of(conditions));
        return this;
    }

    /**
     * Whether the candidate was there.
     *
     * @param value the attendance
     * @return this builder
     */
    public JuryDecisionBuilder attendance(Attendance value) {
        attendance = value;
        return this;
    }

    /**
     * What the jury announced. It decides nothing here: the status follows from verdicts and conditions.
     *
     * @param value total, partial or no validation
     * @return this builder
     */
    public JuryDecisionBuilder announced(AwardExtent value) {
        announced = Optional.of(value);
        return this;
    }

    /**
     * A reference to the jury or its minutes.
     *
     * @param value the reference
     * @return this builder
     */
    public JuryDecisionBuilder jury(String value) {
        jury = Optional.of(value);
        return this;
    }

    /** {@return the decision, as a value} */
    public JuryDecision build() {
        return new JuryDecision(sheet, on, pathway, scope, verdicts, conditionsMet, attendance, announced, jury);
    }
}
