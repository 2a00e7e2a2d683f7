package fr.rncp.model.value;

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
     * Tells whether the answer is a stated yes.
     *
     * @return true for YES only
     */
    public boolean isYes() {
        return this == YES;
    }

    /**
     * Tells whether the answer is a stated no.
     *
     * @return true for NO only
     */
    public boolean isNo() {
        return this == NO;
    }

    /**
     * Tells whether there is an answer at all.
     *
     * @return false for UNKNOWN
     */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
