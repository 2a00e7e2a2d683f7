package fr.rncp.io;

import java.util.Optional;

/**
 * Kinds of problems; the names are stable. Some kinds have the id of a rule of the catalogue. The reader checks such a
 * rule, because the fault is no longer visible in the sheet that was read.
 */
public enum ProblemCode {
    /** An element that feed 4.1 does not have at this location. */
    UNKNOWN_ELEMENT,
    /** An attribute; the feed has no attributes. */
    UNKNOWN_ATTRIBUTE,
    /** Text between elements. */
    UNEXPECTED_TEXT,
    /** A second occurrence of an element that may occur only once. */
    REPEATED_ELEMENT,
    /** A word that is not in the vocabulary of its element; for habilitations, see {@link #UNKNOWN_HABILITATION}. */
    UNKNOWN_VOCABULARY,
    /** A word that is not a known habilitation of a partner, or not a known state of one (CRT-007). */
    UNKNOWN_HABILITATION("CRT-007"),
    /** A value that is not a valid date (DAT-001). */
    UNREADABLE_DATE("DAT-001"),
    /** Dates written in both styles, with dashes and with slashes, on one page; reported once per page (DAT-012). */
    MIXED_DATE_STYLES("DAT-012"),
    /** A value that is not a valid number. */
    UNREADABLE_NUMBER,
    /** A valid number that is not written in the usual way. */
    UNUSUAL_NUMBER,
    /** A link to a sheet whose number does not follow the grammar of sheet numbers. */
    UNREADABLE_SHEET_NUMBER,
    /** A label without its code. */
    MISSING_CODE,
    /** White space around a name, a word, a date or a number. */
    STRAY_WHITESPACE,
    /** White space around a SIRET or another code (COD-016). */
    STRAY_WHITESPACE_AROUND_CODE("COD-016"),
    /** A feed version that this library does not support, or a missing one. */
    FEED_VERSION,
    /** An encoding declaration that the bytes contradict. */
    WRONG_ENCODING_DECLARATION,
    /** An entry of a zip that contains no sheets. */
    SKIPPED_ENTRY,
    /** A property that the JSON Schema does not define. */
    UNKNOWN_PROPERTY,
    /** A violation of the JSON Schema. */
    SCHEMA_VIOLATION,
    /** Content that is not well-formed XML or JSON, or not in its declared encoding. */
    MALFORMED,
    /** A sheet without a number, whose block codes do not share a number either (ID-002). */
    NO_SHEET_NUMBER("ID-002"),
    /** A sheet whose number does not follow the grammar of sheet numbers (ID-001). */
    MALFORMED_SHEET_NUMBER("ID-001"),
    /** A page that states a number other than the one given by the caller. */
    OTHER_SHEET_NUMBER,
    /** Content that exceeds a limit of {@link ReadLimits}. */
    LIMIT_PASSED,
    /** A file that ends in the middle of its content. */
    CUT_SHORT,
    /** A page without its head, which contains number, title and state (SRC-001). */
    LOST_HEADER("SRC-001"),
    /** A row in which empty cells are missing, so that its columns cannot be identified (SRC-002). */
    LOST_COLUMNS("SRC-002"),
    /** A caption that appears above the table of another section of the page (SRC-003). */
    REUSED_CAPTION("SRC-003"),
    /** A list reduced to its first item (SRC-004). */
    SHORTENED_LIST("SRC-004"),
    /** A fact that appears twice on a page, with the same value (SRC-005). */
    REPEATED_FACT("SRC-005"),
    /** A level that appears again with a different value (LVL-002). */
    CONTRADICTED_LEVEL("LVL-002"),
    /** A date or term of the registration that appears again with a different value (DAT-013). */
    CONTRADICTED_DATE("DAT-013"),
    /** A section that is missing from a page, or a heading whose list is missing (SRC-006). */
    MISSING_PART("SRC-006"),
    /** A copy of a page that ends in the middle of a section, or that leaves a text out (SRC-007). */
    CUT_PAGE("SRC-007"),
    /** A label of a page in an unknown spelling (TXT-003). */
    UNUSUAL_LABEL("TXT-003"),
    /** A doubled apostrophe, kept as published (TXT-001). */
    DOUBLED_APOSTROPHE("TXT-001"),
    /** No-break spaces between words or, on a page, both kinds of apostrophe; reported once per sheet (TXT-002). */
    MIXED_TYPOGRAPHY("TXT-002"),
    /** A line that consists only of a full stop, or of a stray word from the forms of the website (TXT-004). */
    ORPHAN_TEXT("TXT-004"),
    /** A text that ends with a colon (TXT-005). */
    UNFINISHED_TEXT("TXT-005"),
    /** A tag or an entity of HTML, or a CDATA section, in a text (TXT-006). */
    RESIDUAL_MARKUP("TXT-006"),
    /** A control character in a text, or a tab in a code or a name (TXT-006). */
    CONTROL_CHARACTER("TXT-006"),
    /** A value that the source does not state and that was inferred from what it does state. */
    INFERRED_VALUE,
    /** A line of a page that does not belong to any known section. */
    UNRECOGNISED_LINE,
    /** Content in none of the supported formats. */
    UNKNOWN_FORMAT,
    /** A file without any readable sheet. */
    NO_SHEET,
    /** A file with several sheets where a single one was expected. */
    SEVERAL_SHEETS;

    private final String ruleId;

    ProblemCode() {
        this("");
    }

    ProblemCode(String ruleId) {
        this.ruleId = ruleId;
    }

    /**
     * {@return the id of the catalogue rule that such a problem violates, such as {@code TXT-001}; empty for a problem
     * without a rule in the catalogue}
     */
    public Optional<String> ruleId() {
        return Optional.of(ruleId).filter(id -> !id.isEmpty());
    }
}
