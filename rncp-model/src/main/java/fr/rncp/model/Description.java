package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.prose.Prose;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The texts that describe a certification.
 *
 * @param objectives objectives and context (feed: {@code OBJECTIFS_CONTEXTE})
 * @param activities targeted activities (feed: {@code ACTIVITES_VISEES})
 * @param skills attested skills (feed: {@code CAPACITES_ATTESTEES})
 * @param assessment assessment of the certification as a whole; only the public page publishes it
 * @param sectors sectors of activity (feed: {@code SECTEURS_ACTIVITE})
 * @param jobs accessible jobs (feed: {@code TYPE_EMPLOI_ACCESSIBLES})
 * @param regulations regulations that apply to the occupation (feed: {@code REGLEMENTATIONS_ACTIVITES})
 * @param accumulation how blocks add up to the certification; only the public page publishes it
 * @param link link to a description, as free text that may not be a URL (feed: {@code LIEN_URL_DESCRIPTION})
 */
@Value.Builder
public record Description(
        Prose objectives,
        Prose activities,
        Prose skills,
        Prose assessment,
        Prose sectors,
        Prose jobs,
        Prose regulations,
        Prose accumulation,
        Prose link)
        implements WithDescription {

    /** An instance in which every value is absent or unknown. */
    public static final Description NONE = builder().build();

    /**
     * Rejects null, and checks nothing else. Use {@link #builder()} instead: this constructor may change incompatibly.
     */
    public Description {
        Objects.requireNonNull(objectives, "objectives");
        Objects.requireNonNull(activities, "activities");
        Objects.requireNonNull(skills, "skills");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(sectors, "sectors");
        Objects.requireNonNull(jobs, "jobs");
        Objects.requireNonNull(regulations, "regulations");
        Objects.requireNonNull(accumulation, "accumulation");
        Objects.requireNonNull(link, "link");
    }

    /** {@return a new, empty builder for a Description} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return sizes of the texts} The result is intended for logs and tests, and contains no texts of the sheet. */
    @Override
    public String toString() {
        return DocumentSummary.of("Description")
                .text("objectives", objectives)
                .text("activities", activities)
                .text("skills", skills)
                .text("assessment", assessment)
                .text("sectors", sectors)
                .text("jobs", jobs)
                .text("regulations", regulations)
                .text("accumulation", accumulation)
                .text("link", link)
                .toString();
    }

    /** Builds a {@link Description}; not thread-safe. */
    public static final class Builder extends DescriptionBuilder {
        Builder() {
            objectives(Prose.NONE);
            activities(Prose.NONE);
            skills(Prose.NONE);
            assessment(Prose.NONE);
            sectors(Prose.NONE);
            jobs(Prose.NONE);
            regulations(Prose.NONE);
            accumulation(Prose.NONE);
            link(Prose.NONE);
        }

        /**
         * Sets objectives and context.
         *
         * @param objectives the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder objectives(String objectives) {
            objectives(Prose.of(objectives));
            return this;
        }

        /**
         * Sets the activities.
         *
         * @param activities the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder activities(String activities) {
            activities(Prose.of(activities));
            return this;
        }

        /**
         * Sets the skills.
         *
         * @param skills the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder skills(String skills) {
            skills(Prose.of(skills));
            return this;
        }

        /**
         * Sets the assessment methods.
         *
         * @param assessment the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder assessment(String assessment) {
            assessment(Prose.of(assessment));
            return this;
        }

        /**
         * Sets the sectors.
         *
         * @param sectors the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder sectors(String sectors) {
            sectors(Prose.of(sectors));
            return this;
        }

        /**
         * Sets the jobs.
         *
         * @param jobs the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder jobs(String jobs) {
            jobs(Prose.of(jobs));
            return this;
        }

        /**
         * Sets the regulations.
         *
         * @param regulations the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder regulations(String regulations) {
            regulations(Prose.of(regulations));
            return this;
        }

        /**
         * Sets the text on the accumulation of blocks.
         *
         * @param accumulation the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder accumulation(String accumulation) {
            accumulation(Prose.of(accumulation));
            return this;
        }

        /**
         * Sets the link.
         *
         * @param link the text; a blank text is treated as absent
         * @return this builder
         */
        public Builder link(String link) {
            link(Prose.of(link));
            return this;
        }
    }
}
