package fr.rncp.model.prose;

import fr.rncp.model.value.Answer;
import java.util.Objects;

/**
 * A value read from a free text, with the words that it was read from. If the text leaves a value open, there is no
 * reading; a reading is therefore never {@link Answer#UNKNOWN}.
 *
 * @param value the value; for an answer, yes or no
 * @param excerpt the words from which the value was read, a substring of the text
 * @param certainty whether the text states it or it was inferred
 * @param <T> type of the value
 */
public record TextReading<T>(T value, String excerpt, Certainty certainty) {

    /**
     * Rejects null and an unknown answer.
     *
     * @throws IllegalArgumentException if the value is {@link Answer#UNKNOWN}
     */
    public TextReading {
        Objects.requireNonNull(value, "value");
        if (value.equals(Answer.UNKNOWN)) {
            throw new IllegalArgumentException("an unknown answer is not a reading: expected yes or no");
        }
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(certainty, "certainty");
    }

    /** {@return whether the text itself states the value; false if it was inferred} */
    public boolean isStated() {
        return certainty == Certainty.STATED;
    }
}
