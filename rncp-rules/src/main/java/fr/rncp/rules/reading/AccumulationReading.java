package fr.rncp.rules.reading;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.award.record.AwardExtent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The reading of a text on obtaining the certification by accumulating blocks (<i>modalités d'acquisition de la
 * certification par capitalisation des blocs de compétences et/ou par correspondance</i>,
 * {@code description().accumulation()}), created by {@link #of(Prose)}. Other texts, such as the assessment, may be
 * read as well. Each component carries the words from which it was read and indicates whether they state it. If the
 * text does not mention a point, or leaves it in doubt, the point is absent rather than "no". The reading does not
 * check whether the text is lawful. It is derived from the text on demand.
 *
 * @param demands the demands for blocks, in the order of the text; all of them must be met
 * @param conditions the other conditions, each kind once
 * @param retentions how long acquired blocks are kept; two different ones contradict each other
 * @param partialDocuments the documents for a part of the blocks, each kind once
 * @param outcomes the decisions of the jury that the text covers, each extent once, the fullest first
 * @param optionalBlocks whether there are optional blocks (<i>blocs optionnels</i>)
 * @param supplementaryAssessments whether there are assessments in addition to those of the blocks (<i>évaluations
 *     complémentaires</i>)
 * @param specialisations whether there are supplementary certificates (<i>CCS, certificat complémentaire de
 *     spécialisation</i>)
 * @param correspondences whether other certifications, or parts of them, count (<i>correspondances, équivalences</i>)
 * @param compensation whether a good result in one block makes up for a poor one in another (<i>compensation</i>)
 */
public record AccumulationReading(
        List<TextReading<BlockDemand>> demands,
        List<TextReading<ExtraCondition>> conditions,
        List<TextReading<RetentionStatement>> retentions,
        List<TextReading<PartialDocument>> partialDocuments,
        List<TextReading<OutcomeStatement>> outcomes,
        Optional<TextReading<Answer>> optionalBlocks,
        Optional<TextReading<Answer>> supplementaryAssessments,
        Optional<TextReading<Answer>> specialisations,
        Optional<TextReading<Answer>> correspondences,
        Optional<TextReading<Answer>> compensation) {

    /** Copies the lists. */
    public AccumulationReading {
        demands = List.copyOf(demands);
        conditions = List.copyOf(conditions);
        retentions = List.copyOf(retentions);
        partialDocuments = List.copyOf(partialDocuments);
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(optionalBlocks, "optionalBlocks");
        Objects.requireNonNull(supplementaryAssessments, "supplementaryAssessments");
        Objects.requireNonNull(specialisations, "specialisations");
        Objects.requireNonNull(correspondences, "correspondences");
        Objects.requireNonNull(compensation, "compensation");
    }

    /**
     * Reads a text. Accepts any text, never throws, and takes time proportional to its length.
     *
     * @param accumulation the text
     * @return the reading; {@linkplain #isEmpty() empty} if nothing could be read
     */
    public static AccumulationReading of(Prose accumulation) {
        ClauseText text = ClauseText.onAccumulation(accumulation.text());
        List<TextReading<BlockDemand>> demands = BlockDemands.in(text);
        return new AccumulationReading(
                demands,
                ExtraConditions.in(text),
                Retentions.in(text),
                PartialDocuments.in(text),
                Outcomes.in(text, demands),
                Features.optionalBlocks(text),
                Features.supplementaryAssessments(text),
                Features.specialisations(text),
                Correspondences.in(text),
                Features.compensation(text));
    }

    /**
     * Finds the reading of one condition.
     *
     * @param kind the condition
     * @return the reading, if the text mentions the condition
     */
    public Optional<TextReading<ExtraCondition>> condition(ExtraCondition.Kind kind) {
        return conditions.stream().filter(c -> c.value().kind() == kind).findFirst();
    }

    /**
     * Finds the reading of one decision of the jury.
     *
     * @param extent the extent of the award
     * @return the reading, if the text mentions the decision
     */
    public Optional<TextReading<OutcomeStatement>> outcome(AwardExtent extent) {
        return outcomes.stream().filter(o -> o.value().extent() == extent).findFirst();
    }

    /** {@return whether nothing could be read: the text contains nothing about accumulation that is understood} */
    public boolean isEmpty() {
        return demands.isEmpty()
                && conditions.isEmpty()
                && retentions.isEmpty()
                && partialDocuments.isEmpty()
                && outcomes.isEmpty()
                && optionalBlocks.isEmpty()
                && supplementaryAssessments.isEmpty()
                && specialisations.isEmpty()
                && correspondences.isEmpty()
                && compensation.isEmpty();
    }
}
