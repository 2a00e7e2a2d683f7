package fr.rncp.rules.award;

import fr.rncp.model.Language;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.requirement.Requirement;
import java.util.Objects;
import java.util.Optional;

/**
 * An inconsistency in a decision of a jury. It changes nothing: the jury is sovereign.
 *
 * @param kind the kind of inconsistency
 * @param block the block concerned
 * @param requirement the missing requirement, or the condition concerned
 * @param reason the key and the arguments of the sentence that describes the inconsistency
 */
public record Inconsistency(
        InconsistencyKind kind, Optional<SkillBlockCode> block, Optional<Requirement> requirement, AwardReason reason) {

    /** Rejects nulls. */
    public Inconsistency {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Puts the inconsistency into words.
     *
     * @param language the language
     * @return one or more sentences
     */
    public String message(Language language) {
        return reason.message(language);
    }
}
