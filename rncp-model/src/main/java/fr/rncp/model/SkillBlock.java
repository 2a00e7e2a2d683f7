package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.UnicodeChecks;
import fr.rncp.model.value.SkillBlockCode;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A block of skills (<i>bloc de compétences</i>, code du travail, art. L6113-1; feed: {@code BLOC_COMPETENCES}). A
 * block is identified by its sheet and position, since codes repeat.
 *
 * @param code code (feed: {@code CODE})
 * @param title title (feed: {@code LIBELLE})
 * @param skills list of skills (feed: {@code LISTE_COMPETENCES})
 * @param assessment assessment methods (feed: {@code MODALITES_EVALUATION})
 * @param entryPrerequisite requirements to enter training for the block (feed: {@code PREREQUIS_ENTREE_FORMATION_BLOC})
 * @param certificationPrerequisite requirements to be awarded the block (feed: {@code PREREQUIS_VALIDATION_BLOC})
 */
@Value.Builder
public record SkillBlock(
        Optional<SkillBlockCode> code,
        Optional<String> title,
        Prose skills,
        Prose assessment,
        Prose entryPrerequisite,
        Prose certificationPrerequisite)
        implements WithSkillBlock {

    /**
     * Treats a blank text as absent, and checks nothing else. Use {@link #builder()} instead: this constructor may
     * change incompatibly.
     */
    public SkillBlock {
        Objects.requireNonNull(code, "code");
        title = UnicodeChecks.present(title);
        Objects.requireNonNull(skills, "skills");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(entryPrerequisite, "entryPrerequisite");
        Objects.requireNonNull(certificationPrerequisite, "certificationPrerequisite");
    }

    /** {@return a new, empty builder for a SkillBlock} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return code, title and sizes of the texts} The result is intended for logs and tests, and contains no texts of
     * the sheet.
     */
    @Override
    public String toString() {
        return DocumentSummary.of("SkillBlock")
                .id(code)
                .name(title)
                .text("skills", skills)
                .text("assessment", assessment)
                .text("entry prerequisite", entryPrerequisite)
                .text("certification prerequisite", certificationPrerequisite)
                .toString();
    }

    /** Builds a {@link SkillBlock}; not thread-safe. */
    public static final class Builder extends SkillBlockBuilder {
        Builder() {
            skills(Prose.NONE);
            assessment(Prose.NONE);
            entryPrerequisite(Prose.NONE);
            certificationPrerequisite(Prose.NONE);
        }

        /**
         * Sets the code in the form that {@link SkillBlockCode#of} accepts.
         *
         * @param code the number of an RNCP sheet, {@code BC} and two digits
         * @return this builder
         * @throws fr.rncp.model.value.UnreadableCodeException if the text has another form
         */
        public Builder code(String code) {
            code(SkillBlockCode.of(code));
            return this;
        }

        /**
         * Sets the list of skills.
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
    }
}
