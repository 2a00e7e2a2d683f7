package fr.rncp.rules.reading;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.award.record.AwardExtent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text says about reaching the certification block by block (<i>modalités d'acquisition de la certification par
 * capitalisation des blocs de compétences et/ou par correspondance</i>, {@code description().accumulation()}), read by
 * {@link #of(Prose)}. Other texts, such as the assessment, may be read as well. Each reading carries the words it was
 * read from and says whether they state it. What the text does not say, or says in a way that leaves a doubt, is
 * absent: never "no". Nothing here judges whether the text is lawful. Derived on demand, never stored.
 *
 * @param demands the blocks that the award asks for, in the order of the text, all to be met
 * @param conditions what else it names, each kind once
 * @param retentions how long acquired blocks are kept; two that differ contradict each other
 * @param partialDocuments the documents for part of the blocks, each kind once
 * @param outcomes the decisions of the jury that the text covers, each extent once, the most that is awarded first
 * @param optionalBlocks whether there are optional blocks (<i>blocs optionnels</i>)
 * @param supplementaryAssessments whether there are assessments beside those of the blocks (<i>évaluations
 *     complémentaires</i>)
 * @param specialisations whether there are supplementary certificates (<i>CCS, certificat complémentaire de
 *     spécialisation</i>)
 * @param correspondences whether other certifications or parts of them count (<i>correspondances, équivalences</i>)
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
        Optional<TextReading<Answer>> correspondences) {

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
    }

    /**
     * Reads a text. Takes any text, never throws, and takes time in proportion to its length.
     *
     * @param accumulation the text
     * @return what it says; {@link #isEmpty()} if that is nothing
     */
    public static AccumulationReading of(Prose accumulation) {
        ClauseText text = new ClauseText(accumulation.text());
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
                Features.correspondences(text));
    }

    /**
     * Finds what the text says about one condition.
     *
     * @param kind the condition
     * @return the reading, if the text names it
     */
    public Optional<TextReading<ExtraCondition>> condition(ExtraCondition.Kind kind) {
        return conditions.stream().filter(c -> c.value().kind() == kind).findFirst();
    }

    /**
     * Finds what the text says about one decision of the jury.
     *
     * @param extent how much is awarded
     * @return the reading, if the text speaks of it
     */
    public Optional<TextReading<OutcomeStatement>> outcome(AwardExtent extent) {
        return outcomes.stream().filter(o -> o.value().extent() == extent).findFirst();
    }

    /** {@return whether nothing could be read: true if the text has nothing about accumulation that is understood} */
    public boolean isEmpty() {
        return demands.isEmpty()
                && conditions.isEmpty()
                && retentions.isEmpty()
                && partialDocuments.isEmpty()
                && outcomes.isEmpty()
                && optionalBlocks.isEmpty()
                && supplementaryAssessments.isEmpty()
                && specialisations.isEmpty()
                && correspondences.isEmpty();
    }
}
