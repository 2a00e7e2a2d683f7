package fr.rncp.io;

import java.util.Optional;

/**
 * Something a reader met that is not as it should be. A value, never thrown by itself: see {@link SheetReadException}.
 *
 * @param code what kind of problem
 * @param severity how bad it is
 * @param place where
 * @param found what stands there, shortened if it is long
 * @param expected what was expected
 * @param done what the reader did about it
 * @param fragment the raw text of the whole sheet, if it could not be read
 */
public record ReadProblem(
        Code code,
        Severity severity,
        Place place,
        String found,
        String expected,
        String done,
        Optional<String> fragment) {

    /**
     * A problem that leaves its sheet readable, or concerns none.
     *
     * @param code what kind of problem
     * @param severity how bad it is
     * @param place where
     * @param found what stands there
     * @param expected what was expected
     * @param done what the reader did about it
     */
    public ReadProblem(Code code, Severity severity, Place place, String found, String expected, String done) {
        this(code, severity, place, found, expected, done, Optional.empty());
    }

    /**
     * The same problem with the raw text of the sheet that could not be read.
     *
     * @param text the raw text
     * @return the problem
     */
    public ReadProblem withFragment(String text) {
        return new ReadProblem(code, severity, place, found, expected, done, Optional.of(text));
    }

    /** Kinds of problems; the names are stable. */
    public enum Code {
        /** An element, at this place, that the feed is not known to have. */
        UNKNOWN_ELEMENT,
        /** An attribute; the feed has none. */
        UNKNOWN_ATTRIBUTE,
        /** Text between elements. */
        UNEXPECTED_TEXT,
        /** A second occurrence of an element that stands once. */
        REPEATED_ELEMENT,
        /** A word that is not in the vocabulary of its element. */
        UNKNOWN_VOCABULARY,
        /** A date that is none. */
        UNREADABLE_DATE,
        /** A number that is none. */
        UNREADABLE_NUMBER,
        /** A number that is written in another way than the usual one. */
        UNUSUAL_NUMBER,
        /** A link to a sheet whose number breaks the grammar. */
        UNREADABLE_SHEET_NUMBER,
        /** A label without its code. */
        MISSING_CODE,
        /** White space around a code, a name or a number. */
        STRAY_WHITESPACE,
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
        /** A sheet without a number, or with one that breaks the grammar. */
        NO_SHEET_NUMBER,
        /** A limit of {@link ReadLimits} that was passed. */
        LIMIT_PASSED,
        /** An end of file in the middle of the content. */
        CUT_SHORT,
        /** A page that has lost its head, with number, title and state (SRC-001). */
        LOST_HEADER,
        /** A row whose columns cannot be told apart, for empty cells were dropped (SRC-002). */
        LOST_COLUMNS,
        /** A list cut to its first item (SRC-004). */
        SHORTENED_LIST,
        /** A fact of the page that stands there twice (SRC-005). */
        REPEATED_FACT,
        /** A part that a page should have, or what its heading announces (SRC-006). */
        MISSING_PART,
        /** A label of a page that is spelt in a way not met before (TXT-003). */
        UNUSUAL_LABEL,
        /** Two apostrophes where one is meant, kept as published (TXT-001). */
        DOUBLED_APOSTROPHE,
        /** A value that the source does not state and that was concluded from what it does state. */
        INFERRED_VALUE,
        /** A line of a page that no part of it has a use for. */
        UNRECOGNISED_LINE,
        /** Content in none of the formats that are read. */
        UNKNOWN_FORMAT,
        /** A file without any readable sheet. */
        NO_SHEET
    }

    /** How bad a problem is. */
    public enum Severity {
        /** A sheet, or all that follows, could not be read. */
        ERROR,
        /** The sheet is there, but a value is not where a user would look for it. */
        WARNING,
        /** Nothing is missing. */
        INFO
    }

    private static final int LONGEST_EXCERPT = 200;

    /** Shortens what was found. */
    public ReadProblem {
        found = excerpt(found);
    }

    private static String excerpt(String text) {
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_EXCERPT - 1)) ? LONGEST_EXCERPT - 1 : LONGEST_EXCERPT;
        return text.substring(0, end) + "…";
    }

    /** One line for a person: place, what was found, what was expected, what was done. */
    @Override
    public String toString() {
        return place + ": found " + (found.isEmpty() ? "nothing" : "\"" + found + "\"") + ", expected " + expected
                + "; " + done;
    }
}
