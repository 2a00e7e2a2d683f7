package fr.rncp.model.value;

import java.util.Optional;

/** An answer: yes, no or unknown (<i>Oui</i>, <i>Non</i>, or no answer). An unknown answer never becomes a "no". */
public enum Answer {
    /** Stated as {@code Oui}. */
    YES,
    /** Stated as {@code Non}. */
    NO,
    /** Not stated or not readable. */
    UNKNOWN;

    /**
     * Returns the answer for a boolean.
     *
     * @param value true or false
     * @return YES or NO
     */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * Returns the answer for a boolean that may be unknown.
     *
     * @param value true, false or empty
     * @return YES, NO or UNKNOWN
     */
    public static Answer of(Optional<Boolean> value) {
        return value.map(Answer::of).orElse(UNKNOWN);
    }

    /**
     * Combines two answers with "and".
     *
     * @param other the other answer
     * @return NO if one of the two is no, YES if both are yes, otherwise UNKNOWN
     */
    public Answer and(Answer other) {
        if (isNo() || other.isNo()) {
            return NO;
        }
        return isYes() && other.isYes() ? YES : UNKNOWN;
    }

    /**
     * Combines two answers with "or".
     *
     * @param other the other answer
     * @return YES if one of the two is yes, NO if both are no, otherwise UNKNOWN
     */
    public Answer or(Answer other) {
        if (isYes() || other.isYes()) {
            return YES;
        }
        return isNo() && other.isNo() ? NO : UNKNOWN;
    }

    /** {@return whether the answer is a stated yes: true only for YES} */
    public boolean isYes() {
        return this == YES;
    }

    /** {@return whether the answer is a stated no: true only for NO} */
    public boolean isNo() {
        return this == NO;
    }

    /** {@return whether the answer is known: false only for UNKNOWN} */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
