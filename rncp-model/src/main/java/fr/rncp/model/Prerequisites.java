package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The requirements before training or before the award (<i>prérequis</i>).
 *
 * @param entry requirements to enter training (feed: {@code PREREQUIS_ENTREE_FORMATION})
 * @param certification requirements to be awarded the certification (feed: {@code PREREQUIS_VALIDATION_CERTIFICATION})
 * @param blocksHaveOwn whether blocks have their own prerequisites; only the public page states it
 */
@Value.Builder
public record Prerequisites(Prose entry, Prose certification, Answer blocksHaveOwn) implements WithPrerequisites {

    /** An instance in which every value is absent or unknown. */
    public static final Prerequisites NONE = builder().build();

    /**
     * Rejects null, and checks nothing else. Use {@link #builder()} instead: this constructor may change incompatibly.
     */
    public Prerequisites {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(certification, "certification");
        Objects.requireNonNull(blocksHaveOwn, "blocksHaveOwn");
    }

    /** {@return a new, empty builder for Prerequisites} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return sizes of the texts, and the answer} The result is intended for logs and tests, and contains no texts of
     * the sheet.
     */
    @Override
    public String toString() {
        return DocumentSummary.of("Prerequisites")
                .text("entry", entry)
                .text("certification", certification)
                .value("blocks have own", blocksHaveOwn)
                .toString();
    }

    /** Builds a {@link Prerequisites}; not thread-safe. */
    public static final class Builder extends PrerequisitesBuilder {
        Builder() {
            entry(Prose.NONE);
            certification(Prose.NONE);
            blocksHaveOwn(Answer.UNKNOWN);
        }

        /**
         * Sets the prerequisites for entering training.
         *
         * @param entry the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder entry(String entry) {
            entry(Prose.of(entry));
            return this;
        }

        /**
         * Sets the prerequisites for being awarded the certification.
         *
         * @param certification the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder certification(String certification) {
            certification(Prose.of(certification));
            return this;
        }
    }
}
