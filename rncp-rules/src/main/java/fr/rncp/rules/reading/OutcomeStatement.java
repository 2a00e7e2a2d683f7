package fr.rncp.rules.reading;

import fr.rncp.model.value.Answer;
import fr.rncp.rules.award.record.AwardExtent;
import java.util.Objects;

/**
 * A decision of the jury that a text mentions.
 *
 * @param extent the extent of the award
 * @param possible YES if the text describes it; NO if the text excludes it (<i>pas de validation partielle</i>)
 */
public record OutcomeStatement(AwardExtent extent, Answer possible) {

    /**
     * Rejects nulls and an unknown answer.
     *
     * @throws IllegalArgumentException if {@code possible} is unknown
     */
    public OutcomeStatement {
        Objects.requireNonNull(extent, "extent");
        if (!possible.isKnown()) {
            throw new IllegalArgumentException("a yes or a no is expected, found an unknown answer");
        }
    }

    /** Returns the extent and the answer, for example {@code PARTIAL YES}. */
    @Override
    public String toString() {
        return extent + " " + possible;
    }
}
