package fr.rncp.io;

import fr.rncp.model.SourceLocation;
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
        ProblemCode code,
        ProblemSeverity severity,
        SourceLocation place,
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
    public ReadProblem(
            ProblemCode code,
            ProblemSeverity severity,
            SourceLocation place,
            String found,
            String expected,
            String done) {
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
