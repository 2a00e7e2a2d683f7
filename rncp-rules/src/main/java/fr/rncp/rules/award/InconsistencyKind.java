package fr.rncp.rules.award;

/** What may not go together in a jury's decision. */
public enum InconsistencyKind {
    /** The decision is about another certification than the rules; nothing else was looked at. */
    OTHER_CERTIFICATION,
    /** A verdict, or a condition met, for a candidate who was absent or excused. It changes nothing. */
    VERDICT_WITHOUT_CANDIDATE,
    /** A verdict on a block that the certification does not have. It is left out of the state. */
    BLOCK_NOT_OF_CERTIFICATION,
    /** The scope names a block that the certification does not have. */
    SCOPE_NOT_OF_CERTIFICATION,
    /** A verdict on a block that the jury was not asked about. See {@link AwardOptions.OutOfScope}. */
    BLOCK_OUT_OF_SCOPE,
    /** The jury was asked about a block and said nothing of it. */
    NO_VERDICT_ON_BLOCK,
    /** A condition was found met that the certification does not ask for. */
    CONDITION_NOT_ASKED_FOR,
    /** A total validation was announced while something is missing. */
    TOTAL_ANNOUNCED_UNSATISFIED,
    /**
     * The jury on the whole certification refused it though nothing is missing; France compétences holds that all
     * blocks give the certification.
     */
    TOTAL_REFUSED_THOUGH_SATISFIED,
    /** A partial validation was announced and no block is held. */
    PARTIAL_ANNOUNCED_WITHOUT_BLOCK,
    /** No validation was announced though a block was validated. */
    NONE_ANNOUNCED_WITH_BLOCK
}
