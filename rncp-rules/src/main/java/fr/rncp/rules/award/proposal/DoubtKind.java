package fr.rncp.rules.award.proposal;

import fr.rncp.rules.award.Succession;

/** The kinds of {@link RuleDoubt}; kinds may be added. */
public enum DoubtKind {
    /** The source of the sheet cannot tell its text on accumulation, as the XML feed. */
    TEXT_LOST,
    /** The sheet has no text on accumulation, or one that says nothing about which blocks are asked for. */
    TEXT_SILENT,
    /** The sheet has no blocks: nothing is proposed. */
    NO_BLOCKS,
    /** The source of the sheet cannot tell its blocks, or not all: nothing is proposed. */
    BLOCKS_LOST,
    /** A block has no code, so no rule can name it: nothing is proposed. */
    BLOCK_WITHOUT_CODE,
    /** Two blocks have one code, so no rule can tell them apart: nothing is proposed. */
    CODE_REPEATED,
    /** More blocks than a requirement holds: nothing is proposed. */
    TOO_MANY_BLOCKS,
    /** A title that might mark its block as optional is not known; the block is proposed as required. */
    TITLE_UNKNOWN,
    /** The text gives another number of blocks than the sheet has. */
    NUMBER_OF_BLOCKS,
    /** The text asks for some blocks, and nothing tells which: no requirement is proposed. */
    CHOICE_UNPLACED,
    /** Titles name electives, and nothing tells how many of them are needed; one is proposed. */
    NUMBER_OF_ELECTIVES,
    /**
     * Titles name blocks optional, and the text asks for all or denies optional blocks; or it asks both for all and for
     * some. No requirement is proposed.
     */
    OPTIONAL_BLOCKS_CONTRADICTED,
    /**
     * A title calls its block optional in a way that does not tell what it is an alternative to; the block is proposed
     * as required.
     */
    MARK_UNCLEAR,
    /** Every block is optional by its title, so nothing is left to ask for: no requirement is proposed. */
    NO_REQUIRED_BLOCK,
    /** The text speaks of optional blocks, and no title marks one; all blocks are proposed as required. */
    OPTIONAL_BLOCKS_UNNAMED,
    /** A text names a condition, perhaps for some candidates only; none is proposed. */
    CONDITION_MENTIONED,
    /** The sheet has prerequisites for being certified, in which no condition could be read. */
    PREREQUISITE_UNREAD,
    /** The text speaks of assessments beside those of the blocks, not of which. */
    SUPPLEMENTARY_ASSESSMENTS,
    /** The text denies that blocks are kept for life, or at all, and gives no term: no retention is proposed. */
    RETENTION_UNKNOWN,
    /** The text gives two terms for which blocks are kept: no retention is proposed. */
    RETENTION_CONTRADICTED,
    /**
     * Blocks are kept while the certification is registered, and the sheet states no end of that: no retention is
     * proposed.
     */
    REGISTRATION_END_UNKNOWN,
    /** The text says that there is no partial validation, which the status does not know of. */
    NO_PARTIAL_VALIDATION,
    /** Other certifications count; a {@link Succession} has those that a sheet states. */
    EQUIVALENCES_UNNAMED
}
