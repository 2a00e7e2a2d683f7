package fr.rncp.rules.reading;

import fr.rncp.model.value.Answer;
import fr.rncp.rules.award.record.AwardExtent;
import java.util.Objects;

/**
 * A decision of the jury that a text speaks of.
 *
 * @param extent how much is awarded
 * @param possible YES if the text describes it; NO if it says that there is none (<i>pas de validation partielle</i>)
 */
public record OutcomeStatement(AwardExtent extent, Answer possible) {

    /**
     * Refuses nulls and an unknown answer.
     *
     * @throws IllegalArgumentException if the text leaves open whether it is possible
     */
    public OutcomeStatement {
        Objects.requireNonNull(extent, "extent");
        if (!possible.isKnown()) {
            throw new IllegalArgumentException("an unknown answer was not read: a yes or a no is expected");
        }
    }

    /** {@code PARTIAL YES}. */
    @Override
    public String toString() {
        return extent + " " + possible;
    }
}
