package fr.rncp.model.prose;

import java.util.Objects;

/**
 * Something read out of a free text, with the words that it was read from.
 *
 * @param value what was read
 * @param excerpt the words that say so, a substring of the text
 * @param certainty whether the text states it or it was inferred
 * @param <T> type of the value
 */
public record TextReading<T>(T value, String excerpt, Certainty certainty) {

    /** Refuses nulls. */
    public TextReading {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(certainty, "certainty");
    }

    /** {@return whether the text itself states the value; false if it was inferred} */
    public boolean isStated() {
        return certainty == Certainty.STATED;
    }
}
