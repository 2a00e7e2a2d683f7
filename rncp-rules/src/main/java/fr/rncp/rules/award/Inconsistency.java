package fr.rncp.rules.award;

import fr.rncp.model.Language;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.requirement.Requirement;
import java.util.Objects;
import java.util.Optional;

/**
 * Something in a jury's decision that does not go together. It changes nothing: the jury is sovereign.
 *
 * @param kind what it is
 * @param block the block that it is about
 * @param requirement what is missing, or the condition that it is about
 * @param reason the same as a sentence
 */
public record Inconsistency(
        InconsistencyKind kind, Optional<SkillBlockCode> block, Optional<Requirement> requirement, AwardReason reason) {

    /** Refuses nulls. */
    public Inconsistency {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * A sentence.
     *
     * @param language the language
     * @return the sentence
     */
    public String message(Language language) {
        return reason.message(language);
    }
}
