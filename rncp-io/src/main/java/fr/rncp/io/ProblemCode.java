package fr.rncp.io;

import java.util.Optional;

/**
 * Kinds of problems; the names are stable. A kind that the catalogue of rules lists carries the catalogue's id: such a
 * rule is judged by readers, because a sheet that was read no longer shows it.
 */
public enum ProblemCode {
    /** An element, at this place, that the feed is not known to have. */
    UNKNOWN_ELEMENT,
    /** An attribute; the feed has none. */
    UNKNOWN_ATTRIBUTE,
    /** Text between elements. */
    UNEXPECTED_TEXT,
    /** A second occurrence of an element that may occur once. */
    REPEATED_ELEMENT,
    /** A word that is not in the vocabulary of its element; of habilitations see {@link #UNKNOWN_HABILITATION}. */
    UNKNOWN_VOCABULARY,
    /** A word that is no habilitation of a partner, or no state of one (CRT-007). */
    UNKNOWN_HABILITATION("CRT-007"),
    /** A value that is not a valid date (DAT-001). */
    UNREADABLE_DATE("DAT-001"),
    /** Dates written in both styles, with dashes and with slashes, on one page; told once (DAT-012). */
    MIXED_DATE_STYLES("DAT-012"),
    /** A value that is not a valid number. */
    UNREADABLE_NUMBER,
    /** A number that is written in another way than the usual one. */
    UNUSUAL_NUMBER,
    /** A link to a sheet whose number breaks the grammar. */
    UNREADABLE_SHEET_NUMBER,
    /** A label without its code. */
    MISSING_CODE,
    /** White space around a name, a word, a date or a number. */
    STRAY_WHITESPACE,
    /** White space around a SIRET or another code (COD-016). */
    STRAY_WHITESPACE_AROUND_CODE("COD-016"),
    /** A feed version that this library was not made for, or none. */
    FEED_VERSION,
    /** An encoding declaration that the bytes contradict. */
    WRONG_ENCODING_DECLARATION,
    /** An entry of a zip that holds no sheets. */
    SKIPPED_ENTRY,
    /** A property that the JSON Schema does not know. */
    UNKNOWN_PROPERTY,
    /** A violation of the JSON Schema. */
    SCHEMA_VIOLATION,
    /** What is not well-formed XML or JSON, or not in its declared encoding. */
    MALFORMED,
    /** A sheet without a number, and without blocks that share one (ID-002). */
    NO_SHEET_NUMBER("ID-002"),
    /** A sheet whose number breaks the grammar (ID-001). */
    MALFORMED_SHEET_NUMBER("ID-001"),
    /** A page that states another number than the one that the caller gave. */
    OTHER_SHEET_NUMBER,
    /** A limit of {@link ReadLimits} that was passed. */
    LIMIT_PASSED,
    /** An end of file in the middle of the content. */
    CUT_SHORT,
    /** A page that has lost its head, with number, title and state (SRC-001). */
    LOST_HEADER("SRC-001"),
    /** A row whose columns cannot be told apart, for empty cells were dropped (SRC-002). */
    LOST_COLUMNS("SRC-002"),
    /** A caption that stands above the table of another part (SRC-003). */
    REUSED_CAPTION("SRC-003"),
    /** A list cut to its first item (SRC-004). */
    SHORTENED_LIST("SRC-004"),
    /** A fact of the page that stands there twice, the same each time (SRC-005). */
    REPEATED_FACT("SRC-005"),
    /** A level that stands there again and differs (LVL-002). */
    CONTRADICTED_LEVEL("LVL-002"),
    /** A date or term of the registration that stands there again and differs (DAT-013). */
    CONTRADICTED_DATE("DAT-013"),
    /** A part that a page should have, or what its heading announces (SRC-006). */
    MISSING_PART("SRC-006"),
    /** A label of a page that is spelt in a way not met before (TXT-003). */
    UNUSUAL_LABEL("TXT-003"),
    /** Two apostrophes where one is meant, kept as published (TXT-001). */
    DOUBLED_APOSTROPHE("TXT-001"),
    /** No-break spaces between words or, on a page, both kinds of apostrophe; told once a sheet (TXT-002). */
    MIXED_TYPOGRAPHY("TXT-002"),
    /** A line that is a stop and nothing more, or a stray word of the site's forms (TXT-004). */
    ORPHAN_TEXT("TXT-004"),
    /** A text that ends with a colon (TXT-005). */
    UNFINISHED_TEXT("TXT-005"),
    /** A tag or an entity of HTML, or CDATA, in a text (TXT-006). */
    RESIDUAL_MARKUP("TXT-006"),
    /** A control character in a text, or a tabulator in a code or a name (TXT-006). */
    CONTROL_CHARACTER("TXT-006"),
    /** A value that the source does not state and that was concluded from what it does state. */
    INFERRED_VALUE,
    /** A line of a page that no part of it has a use for. */
    UNRECOGNISED_LINE,
    /** Content in none of the formats that are read. */
    UNKNOWN_FORMAT,
    /** A file without any readable sheet. */
    NO_SHEET,
    /** A file with several sheets where its only one was asked for. */
    SEVERAL_SHEETS;

    private final String ruleId;

    ProblemCode() {
        this("");
    }

    ProblemCode(String ruleId) {
        this.ruleId = ruleId;
    }

    /**
     * {@return the id of the rule of the catalogue that such a problem breaks, as in {@code TXT-001}; empty for a
     * problem that the catalogue does not list}
     */
    public Optional<String> ruleId() {
        return Optional.of(ruleId).filter(id -> !id.isEmpty());
    }
}
