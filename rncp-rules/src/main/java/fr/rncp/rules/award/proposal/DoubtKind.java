package fr.rncp.rules.award.proposal;

import fr.rncp.rules.award.Succession;

/** The kinds of {@link RuleDoubt}; kinds may be added. */
public enum DoubtKind {
    /** The text on accumulation is missing from the source of the sheet, as in the XML feed. */
    TEXT_LOST,
    /** The sheet has no text on accumulation, or one that does not state which blocks are required. */
    TEXT_SILENT,
    /** The sheet has no blocks: nothing is proposed. */
    NO_BLOCKS,
    /** Some or all blocks are missing from the source of the sheet: nothing is proposed. */
    BLOCKS_LOST,
    /** A block has no code, so no rule can name it: nothing is proposed. */
    BLOCK_WITHOUT_CODE,
    /** Two blocks have the same code, so no rule can distinguish them: nothing is proposed. */
    CODE_REPEATED,
    /** There are more blocks than a requirement can contain: nothing is proposed. */
    TOO_MANY_BLOCKS,
    /** The title of a block is unknown, and might mark it as optional; the block is proposed as required. */
    TITLE_UNKNOWN,
    /** The number of blocks in the text differs from that of the sheet. */
    NUMBER_OF_BLOCKS,
    /** The text requires some blocks without naming them: no requirement is proposed. */
    CHOICE_UNPLACED,
    /** Titles name options, and nothing states how many of them are required; one is proposed. */
    NUMBER_OF_ELECTIVES,
    /**
     * Blocks are marked as options, and it is not clear which belong together, or how many are required: no requirement
     * is proposed.
     */
    OPTIONS_UNCLEAR,
    /**
     * Titles mark blocks as optional although the text requires all blocks or denies optional ones; or the text
     * requires both all blocks and some. No requirement is proposed.
     */
    OPTIONAL_BLOCKS_CONTRADICTED,
    /** A title marks its block as an option, but does not show the alternative; the block is proposed as required. */
    MARK_UNCLEAR,
    /** According to the titles every block is optional, so no required block is left: no requirement is proposed. */
    NO_REQUIRED_BLOCK,
    /**
     * The text mentions optional blocks, but no title marks a block as optional; all blocks are proposed as required.
     */
    OPTIONAL_BLOCKS_UNNAMED,
    /** A text mentions a condition, perhaps for some candidates only; the condition is not proposed. */
    CONDITION_MENTIONED,
    /** The sheet has prerequisites for certification from which no condition could be read. */
    PREREQUISITE_UNREAD,
    /** The text mentions assessments in addition to those of the blocks, without naming them. */
    SUPPLEMENTARY_ASSESSMENTS,
    /**
     * The text states that blocks are not kept, or not for life, but does not state a term: no retention is proposed.
     */
    RETENTION_UNKNOWN,
    /** The text states two terms for keeping blocks: no retention is proposed. */
    RETENTION_CONTRADICTED,
    /**
     * Blocks are kept while the certification is registered, and the sheet states no end of the registration: no
     * retention is proposed.
     */
    REGISTRATION_END_UNKNOWN,
    /** The text excludes partial validation, but the status always allows for it. */
    NO_PARTIAL_VALIDATION,
    /**
     * The text mentions equivalences with other certifications. They are not proposed; a {@link Succession} contains
     * those that a sheet states.
     */
    EQUIVALENCES_UNNAMED
}
