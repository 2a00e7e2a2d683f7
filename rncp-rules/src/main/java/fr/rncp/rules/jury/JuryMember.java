package fr.rncp.rules.jury;

import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A member of a jury. An unknown fact remains unknown and never counts as "no".
 *
 * <pre>{@code
 * JuryMember expert =
 *     JuryMember.builder().role("expert").qualified(Answer.YES).external(Answer.YES).build();
 * }</pre>
 *
 * @param role the title of the member in the jury; empty if it is not known
 * @param side the side for which the member sits, if known
 * @param qualified whether the member is qualified for the certification aimed at (<i>qualifié au titre de la
 *     certification visée</i>); for a title of the ministry of labour, a professional of the occupation whom the
 *     administration has authorised
 * @param externalToCertifier whether the member comes from outside the certifying bodies
 * @param externalToTrainer whether the member comes from outside the body that trained the candidate
 * @param gender the member's gender, if known
 * @param relations the ties between the member and the candidate; empty if there are none, absent if that is not known
 * @param yearsInOccupation whole years of practice of the occupation, if known
 * @param lastPractisedOn last day of that practice, if known; the day of the sitting or later for a member who still
 *     practises
 */
@Value.Builder
public record JuryMember(
        String role,
        Optional<Side> side,
        Answer qualified,
        Answer externalToCertifier,
        Answer externalToTrainer,
        Optional<Gender> gender,
        Optional<Set<CandidateRelation>> relations,
        OptionalInt yearsInOccupation,
        Optional<LocalDate> lastPractisedOn)
        implements WithJuryMember {

    /**
     * Rejects nulls and negative years, and copies the relations. Use {@link #builder()} instead: this constructor may
     * change incompatibly.
     */
    public JuryMember {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(qualified, "qualified");
        Objects.requireNonNull(externalToCertifier, "externalToCertifier");
        Objects.requireNonNull(externalToTrainer, "externalToTrainer");
        Objects.requireNonNull(gender, "gender");
        relations = relations.map(Set::copyOf);
        Objects.requireNonNull(yearsInOccupation, "yearsInOccupation");
        Objects.requireNonNull(lastPractisedOn, "lastPractisedOn");
        if (yearsInOccupation.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "years of practice are 0 or more, found " + yearsInOccupation.getAsInt());
        }
    }

    /** {@return a new builder for a member about whom nothing is known} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return whether the member is external both to the certifying bodies and to the trainer; NO if one of the
     * answers is no}
     */
    public Answer external() {
        return externalToCertifier.and(externalToTrainer);
    }

    /** Builds a {@link JuryMember}; not thread-safe. */
    public static final class Builder extends JuryMemberBuilder {
        Builder() {
            role("");
            qualified(Answer.UNKNOWN);
            externalToCertifier(Answer.UNKNOWN);
            externalToTrainer(Answer.UNKNOWN);
        }

        /**
         * Sets whether the member is external both to the certifying bodies and to the trainer.
         *
         * @param answer the answer to both
         * @return this builder
         */
        public Builder external(Answer answer) {
            return externalToCertifier(answer).externalToTrainer(answer);
        }

        /**
         * Sets the member's practice of the occupation.
         *
         * @param years whole years of practice
         * @param lastDay last day of practice
         * @return this builder
         */
        public Builder practice(int years, LocalDate lastDay) {
            return yearsInOccupation(years).lastPractisedOn(lastDay);
        }
    }
}
