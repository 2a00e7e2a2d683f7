package fr.rncp.model.value;

import java.util.Optional;

/** Yes, no, or not known: an unknown is never turned into a "no" (<i>Oui</i>, <i>Non</i>, nothing). */
public enum Answer {
    /** Stated: {@code Oui}. */
    YES,
    /** Stated: {@code Non}. */
    NO,
    /** Not stated, or not readable. */
    UNKNOWN;

    /**
     * The answer for a truth value.
     *
     * @param value true or false
     * @return YES or NO
     */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * The answer for a truth value that may not be known.
     *
     * @param value true, false or empty
     * @return YES, NO or UNKNOWN
     */
    public static Answer of(Optional<Boolean> value) {
        return value.map(Answer::of).orElse(UNKNOWN);
    }

    /**
     * Combines two answers, both of which have to be yes.
     *
     * @param other the other answer
     * @return NO if either is no, YES if both are yes, else UNKNOWN
     */
    public Answer and(Answer other) {
        if (isNo() || other.isNo()) {
            return NO;
        }
        return isYes() && other.isYes() ? YES : UNKNOWN;
    }

    /**
     * Combines two answers, one of which has to be yes.
     *
     * @param other the other answer
     * @return YES if either is yes, NO if both are no, else UNKNOWN
     */
    public Answer or(Answer other) {
        if (isYes() || other.isYes()) {
            return YES;
        }
        return isNo() && other.isNo() ? NO : UNKNOWN;
    }

    /** {@return whether the answer is a stated yes: true for YES only} */
    public boolean isYes() {
        return this == YES;
    }

    /** {@return whether the answer is a stated no: true for NO only} */
    public boolean isNo() {
        return this == NO;
    }

    /** {@return whether there is an answer at all: false for UNKNOWN} */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
