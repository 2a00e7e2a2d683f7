package fr.rncp.rules.award;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.requirement.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Builds {@link AwardRules}; not thread-safe. */
public final class AwardRulesBuilder {

    final SheetNumber sheet;
    final Set<SkillBlockCode> optional = new LinkedHashSet<>();
    final List<Equivalence> equivalences = new ArrayList<>();
    final Map<SheetNumber, RetentionPolicy> retentionOfOthers = new TreeMap<>();
    RetentionPolicy retention = RetentionPolicy.lifelong();
    AwardOptions options = AwardOptions.DEFAULT;
    private Optional<Requirement> requirement = Optional.empty();

    AwardRulesBuilder(SheetNumber sheet) {
        this.sheet = sheet;
    }

    /**
     * What the certification asks for.
     *
     * @param value the requirement
     * @return this builder
     */
    public AwardRulesBuilder requirement(Requirement value) {
        requirement = Optional.of(value);
        return this;
    }

    /**
     * Adds optional blocks.
     *
     * @param blocks their codes
     * @return this builder
     */
    public AwardRulesBuilder optional(SkillBlockCode... blocks) {
        optional.addAll(List.of(blocks));
        return this;
    }

    /**
     * Adds equivalences, for instance those of a {@link Succession}.
     *
     * @param more the equivalences
     * @return this builder
     */
    public AwardRulesBuilder equivalences(List<Equivalence> more) {
        equivalences.addAll(more);
        return this;
    }

    /**
     * How long blocks are kept, those of other sheets too unless told otherwise.
     *
     * @param value the policy
     * @return this builder
     */
    public AwardRulesBuilder retention(RetentionPolicy value) {
        retention = value;
        return this;
    }

    /**
     * How long blocks of another sheet are kept, as sources of equivalences.
     *
     * @param other the other sheet
     * @param value its policy
     * @return this builder
     */
    public AwardRulesBuilder retentionOf(SheetNumber other, RetentionPolicy value) {
        retentionOfOthers.put(other, value);
        return this;
    }

    /**
     * What law does not settle.
     *
     * @param value the options
     * @return this builder
     */
    public AwardRulesBuilder options(AwardOptions value) {
        options = value;
        return this;
    }

    /**
     * The rules.
     *
     * @return a value
     * @throws IllegalStateException if no requirement was given
     * @throws IllegalArgumentException if a block is both required and optional
     */
    public AwardRules build() {
        return new AwardRules(
                this,
                requirement.orElseThrow(
                        () -> new IllegalStateException("rules for " + sheet + " without a requirement")));
    }
}
