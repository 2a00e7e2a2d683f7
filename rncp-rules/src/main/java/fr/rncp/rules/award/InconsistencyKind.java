package fr.rncp.rules.award;

/** The kinds of inconsistencies in a decision of a jury. */
public enum InconsistencyKind {
    /** The decision and the rules concern different certifications; nothing else was checked. */
    OTHER_CERTIFICATION,
    /**
     * The decision contains a verdict or a condition, although the candidate was absent or excused. Neither has an
     * effect.
     */
    VERDICT_WITHOUT_CANDIDATE,
    /**
     * The decision contains a verdict on a block that the certification does not have. The status ignores this verdict.
     */
    BLOCK_NOT_OF_CERTIFICATION,
    /** The jury was asked to decide on a block that the certification does not have. */
    SCOPE_NOT_OF_CERTIFICATION,
    /**
     * The decision contains a verdict on a block on which the jury was not asked to decide. See
     * {@link AwardOptions.OutOfScope}.
     */
    BLOCK_OUT_OF_SCOPE,
    /** The jury was asked to decide on a block, but gave no verdict on it. */
    NO_VERDICT_ON_BLOCK,
    /** A condition was recorded as met, although the certification does not require it. */
    CONDITION_NOT_ASKED_FOR,
    /**
     * A full validation was announced although something is missing. If the jury was asked about some blocks only, it
     * announces their full validation, and a missing block is one of these.
     */
    FULL_ANNOUNCED_UNSATISFIED,
    /**
     * A jury that was asked to decide on the whole certification refused it, although nothing is missing. According to
     * France compétences, a candidate who holds all blocks obtains the certification.
     */
    FULL_REFUSED_THOUGH_SATISFIED,
    /** A partial validation was announced although no block is held. */
    PARTIAL_ANNOUNCED_WITHOUT_BLOCK,
    /** No validation was announced although a block was validated. */
    NONE_ANNOUNCED_WITH_BLOCK
}
