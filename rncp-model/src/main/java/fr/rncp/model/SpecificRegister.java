package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The facts that only RS sheets state.
 *
 * @param masteryLevels levels of mastery (feed: {@code NIVEAU_MAITRISE_COMPETENCES})
 * @param validity how long the certification is valid (feed: {@code DUREE_VALIDITE})
 * @param renewal how the certification is renewed (feed: {@code MODALITES_RENOUVELLEMENT})
 * @param partialValidation whether the certification can be awarded in part (feed: {@code VALIDATION_PARTIELLE})
 * @param partialValidationScope the part of the certification that can be awarded separately (feed:
 *     {@code VALIDATION_PARTIELLE_PERIMETRE})
 */
@Value.Builder
public record SpecificRegister(
        Prose masteryLevels, Prose validity, Prose renewal, Answer partialValidation, Prose partialValidationScope)
        implements WithSpecificRegister {

    /** An instance in which every value is absent or unknown. */
    public static final SpecificRegister NONE = builder().build();

    /**
     * Rejects null, and checks nothing else. Use {@link #builder()} instead: this constructor may change incompatibly.
     */
    public SpecificRegister {
        Objects.requireNonNull(masteryLevels, "masteryLevels");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(renewal, "renewal");
        Objects.requireNonNull(partialValidation, "partialValidation");
        Objects.requireNonNull(partialValidationScope, "partialValidationScope");
    }

    /** {@return a new, empty builder for a SpecificRegister} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return sizes of the texts, and the answer} The result is intended for logs and tests, and contains no texts of
     * the sheet.
     */
    @Override
    public String toString() {
        return DocumentSummary.of("SpecificRegister")
                .text("mastery levels", masteryLevels)
                .text("validity", validity)
                .text("renewal", renewal)
                .value("partial validation", partialValidation)
                .text("partial validation scope", partialValidationScope)
                .toString();
    }

    /** Builds a {@link SpecificRegister}; not thread-safe. */
    public static final class Builder extends SpecificRegisterBuilder {
        Builder() {
            masteryLevels(Prose.NONE);
            validity(Prose.NONE);
            renewal(Prose.NONE);
            partialValidation(Answer.UNKNOWN);
            partialValidationScope(Prose.NONE);
        }
    }
}
