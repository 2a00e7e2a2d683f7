package fr.rncp.model;

import fr.rncp.model.jury.JuryComposition;
import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A pathway to the certification, and its jury (<i>voie d'accès</i>, feed: {@code SI_JURY_…}).
 *
 * @param pathway the pathway
 * @param available whether the pathway is open (feed: {@code ACTIF})
 * @param jury composition of the jury (feed: {@code COMPOSITION})
 * @param modifiedOn day of the last change (feed: {@code DATE_DERNIERE_MODIFICATION})
 */
@Value.Builder
public record AccessPathway(Pathway pathway, Answer available, Prose jury, Optional<LocalDate> modifiedOn)
        implements WithAccessPathway {

    /**
     * Rejects null, and checks nothing else. Use {@link #builder()} instead: this constructor may change incompatibly.
     */
    public AccessPathway {
        Objects.requireNonNull(pathway, "pathway");
        Objects.requireNonNull(available, "available");
        Objects.requireNonNull(jury, "jury");
        Objects.requireNonNull(modifiedOn, "modifiedOn");
    }

    /** {@return a new, empty builder for an AccessPathway} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the composition that the jury's text states: number of members, professionals, chair and so on; empty if
     * there is no text} Computed on each call.
     */
    public JuryComposition juryComposition() {
        return JuryComposition.of(jury);
    }

    /**
     * {@return pathway, answer and size of the jury text} The result is intended for logs and tests, and contains no
     * texts of the sheet.
     */
    @Override
    public String toString() {
        return DocumentSummary.of("AccessPathway")
                .id(Optional.of(pathway))
                .value("available", available)
                .text("jury", jury)
                .value("modified on", modifiedOn)
                .toString();
    }

    /** Builds a {@link AccessPathway}; not thread-safe. */
    public static final class Builder extends AccessPathwayBuilder {
        Builder() {
            available(Answer.UNKNOWN);
            jury(Prose.NONE);
        }

        /**
         * Sets the composition of the jury.
         *
         * @param jury the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder jury(String jury) {
            jury(Prose.of(jury));
            return this;
        }
    }
}
