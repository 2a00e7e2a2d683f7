package fr.rncp.rules.reading;

import fr.rncp.model.value.Answer;
import java.util.Objects;

/**
 * A decision of the jury that a text speaks of.
 *
 * @param extent how much is awarded
 * @param possible YES if the text describes it; NO if it says that there is none (<i>pas de validation partielle</i>)
 */
public record OutcomeStatement(Extent extent, Answer possible) {

    /** How much a jury awards. */
    public enum Extent {
        /** The certification (<i>validation totale</i>). */
        TOTAL,
        /** Some blocks (<i>validation partielle</i>). */
        PARTIAL,
        /** Nothing (<i>non-validation</i>). */
        NONE
    }

    /** Refuses nulls. */
    public OutcomeStatement {
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(possible, "possible");
    }

    /** {@code PARTIAL YES}. */
    @Override
    public String toString() {
        return extent + " " + possible;
    }
}
