package fr.rncp.rules.jury;

import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A member of a jury. What is not known stays unknown and is never counted as "no". Immutable.
 *
 * <pre>{@code
 * JuryMember expert = JuryMember.of("expert").withQualified(Answer.YES).withExternal(Answer.YES);
 * }</pre>
 *
 * @param role what the member is called in the jury; empty if that is not known
 * @param side whom the member sits for, if known
 * @param qualified whether the member is qualified for the certification aimed at (<i>qualifié au titre de la
 *     certification visée</i>); for a title of the ministry of labour, an authorised professional of the occupation
 * @param externalToCertifier whether the member comes from outside the certifying bodies
 * @param externalToTrainer whether the member comes from outside the body that trained the candidate
 * @param gender the member's gender, if known
 * @param relations what ties the member to the candidate; empty if nothing does, absent if that is not known
 * @param yearsInOccupation whole years of practice of the occupation, if known
 * @param lastPractisedOn last day of that practice, if known; the day of the sitting or later for who still practises
 */
public record JuryMember(
        String role,
        Optional<Side> side,
        Answer qualified,
        Answer externalToCertifier,
        Answer externalToTrainer,
        Optional<Gender> gender,
        Optional<Set<CandidateRelation>> relations,
        OptionalInt yearsInOccupation,
        Optional<LocalDate> lastPractisedOn) {

    /** Refuses nulls and negative years; copies the relations. */
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

    /**
     * A member of whom nothing but the role is known.
     *
     * @param role what the member is called
     * @return the member
     */
    public static JuryMember of(String role) {
        return new JuryMember(
                role,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /**
     * The member with another side.
     *
     * @param value whom the member sits for
     * @return a copy
     */
    public JuryMember withSide(Side value) {
        return new JuryMember(
                role,
                Optional.of(value),
                qualified,
                externalToCertifier,
                externalToTrainer,
                gender,
                relations,
                yearsInOccupation,
                lastPractisedOn);
    }

    /**
     * The member with another qualification.
     *
     * @param value whether the member is qualified
     * @return a copy
     */
    public JuryMember withQualified(Answer value) {
        return new JuryMember(
                role,
                side,
                value,
                externalToCertifier,
                externalToTrainer,
                gender,
                relations,
                yearsInOccupation,
                lastPractisedOn);
    }

    /**
     * The member as external to the certifying bodies and to the trainer, or not.
     *
     * @param value the answer to both
     * @return a copy
     */
    public JuryMember withExternal(Answer value) {
        return new JuryMember(
                role, side, qualified, value, value, gender, relations, yearsInOccupation, lastPractisedOn);
    }

    /**
     * The member with another gender.
     *
     * @param value the gender
     * @return a copy
     */
    public JuryMember withGender(Gender value) {
        return new JuryMember(
                role,
                side,
                qualified,
                externalToCertifier,
                externalToTrainer,
                Optional.of(value),
                relations,
                yearsInOccupation,
                lastPractisedOn);
    }

    /**
     * The member with known relations to the candidate.
     *
     * @param value the relations; none for a member who is not tied to the candidate
     * @return a copy
     */
    public JuryMember withRelations(Set<CandidateRelation> value) {
        return new JuryMember(
                role,
                side,
                qualified,
                externalToCertifier,
                externalToTrainer,
                gender,
                Optional.of(value),
                yearsInOccupation,
                lastPractisedOn);
    }

    /**
     * The member with known practice of the occupation.
     *
     * @param years whole years of practice
     * @param lastDay last day of practice
     * @return a copy
     */
    public JuryMember withPractice(int years, LocalDate lastDay) {
        return new JuryMember(
                role,
                side,
                qualified,
                externalToCertifier,
                externalToTrainer,
                gender,
                relations,
                OptionalInt.of(years),
                Optional.of(lastDay));
    }

    /**
     * {@return whether the member is external both to the certifying bodies and to the trainer: NO as soon as one of
     * both is no, YES if both are yes}
     */
    public Answer external() {
        if (externalToCertifier.isNo() || externalToTrainer.isNo()) {
            return Answer.NO;
        }
        return externalToCertifier.isYes() && externalToTrainer.isYes() ? Answer.YES : Answer.UNKNOWN;
    }
}
