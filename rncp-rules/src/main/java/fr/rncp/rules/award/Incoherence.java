package fr.rncp.rules.award;

import fr.rncp.model.Language;
import fr.rncp.model.SkillBlockCode;
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
public record Incoherence(
        IncoherenceKind kind, Optional<SkillBlockCode> block, Optional<Requirement> requirement, Reason reason) {

    /** Refuses nulls. */
    public Incoherence {
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
    public String words(Language language) {
        return reason.words(language);
    }
}
