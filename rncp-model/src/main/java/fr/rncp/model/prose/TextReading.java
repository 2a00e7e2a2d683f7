package fr.rncp.model.prose;

import fr.rncp.model.value.Answer;
import java.util.Objects;

/**
 * Something read out of a free text, with the words that it was read from. What the text leaves open was not read:
 * there is no reading of {@link Answer#UNKNOWN}.
 *
 * @param value what was read; of answers, a yes or a no
 * @param excerpt the words that say so, a substring of the text
 * @param certainty whether the text states it or it was inferred
 * @param <T> type of the value
 */
public record TextReading<T>(T value, String excerpt, Certainty certainty) {

    /**
     * Refuses nulls and an unknown answer.
     *
     * @throws IllegalArgumentException if the value is {@link Answer#UNKNOWN}
     */
    public TextReading {
        Objects.requireNonNull(value, "value");
        if (value.equals(Answer.UNKNOWN)) {
            throw new IllegalArgumentException("an unknown answer was not read: a yes or a no is expected");
        }
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(certainty, "certainty");
    }

    /** {@return whether the text itself states the value; false if it was inferred} */
    public boolean isStated() {
        return certainty == Certainty.STATED;
    }
}
