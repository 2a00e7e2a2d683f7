package fr.rncp.io;

import fr.rncp.io.message.Excerpts;
import fr.rncp.io.message.Observation;
import fr.rncp.io.message.ProblemMessages;
import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.SourceRemark;
import fr.rncp.model.value.SheetNumber;
import java.util.List;
import java.util.Optional;

/**
 * A problem that a reader found. A {@link SheetReadException} contains the problems that make a sheet unreadable.
 * {@link #message} formats the problem in French or English.
 *
 * @param code the kind of problem
 * @param severity its severity
 * @param sheet the number of the sheet, if known at that point
 * @param location the location of the problem in the source
 * @param pointer the component of the sheet that the problem concerns, if the reader knows it
 * @param found the text or condition that was found, shortened if it is long
 * @param expected the expected content
 * @param handling the action that the reader took
 * @param fragment the raw text of the whole sheet, if it could not be read
 */
public record ReadProblem(
        ProblemCode code,
        ProblemSeverity severity,
        Optional<SheetNumber> sheet,
        SourceLocation location,
        Optional<SheetPointer> pointer,
        Wording found,
        Wording expected,
        Wording handling,
        Optional<String> fragment) {

    /** Shortens the text that was found. */
    public ReadProblem {
        found = Excerpts.shortened(found);
    }

    /**
     * Returns a copy of this problem with the raw text of the sheet that could not be read.
     *
     * @param text the raw text
     * @return the problem
     */
    public ReadProblem withFragment(String text) {
        return new ReadProblem(code, severity, sheet, location, pointer, found, expected, handling, Optional.of(text));
    }

    /**
     * Returns a copy of this problem that concerns the given sheet.
     *
     * @param number the number of the sheet, if it is known
     * @return the problem
     */
    public ReadProblem inSheet(Optional<SheetNumber> number) {
        return new ReadProblem(code, severity, number, location, pointer, found, expected, handling, fragment);
    }

    /**
     * Returns a copy of this problem that concerns the given component of the sheet.
     *
     * @param component the component, if it is known
     * @return the problem
     */
    public ReadProblem ofComponent(Optional<SheetPointer> component) {
        return new ReadProblem(code, severity, sheet, location, component, found, expected, handling, fragment);
    }

    /**
     * Returns what was found: the text of the source unchanged, or a description such as "the end of the file".
     *
     * @param language the language of a description
     * @return at most 200 characters and an ellipsis; empty if something is missing from the source
     */
    public String found(Language language) {
        return Excerpts.shortened(found.in(language));
    }

    /**
     * Returns what was expected.
     *
     * @param language the language
     * @return a phrase without a final stop
     */
    public String expected(Language language) {
        return expected.in(language);
    }

    /**
     * Returns the action that the reader took.
     *
     * @param language the language
     * @return a phrase without a final stop
     */
    public String handling(Language language) {
        return handling.in(language);
    }

    /**
     * Formats the problem: what was found, what was expected and what the reader did, without the location.
     *
     * @param language the language
     * @return one line, without a final stop
     */
    public String message(Language language) {
        String text = found(language);
        boolean isQuotation = found.key().equals(Observation.TEXT.key());
        String key = text.isEmpty() ? "problem.nothing" : isQuotation ? "problem.text" : "problem.described";
        List<Argument> parts = List.of(
                Argument.text("found", text),
                Argument.text("expected", expected(language)),
                Argument.text("handling", handling(language)));
        return ProblemMessages.render(key, parts, language);
    }

    /**
     * {@return the location in readable form: {@code file!entry:line:column: SHEET path}, without the parts that are
     * unknown}
     */
    public String locationText() {
        return sheet.map(location::inSheet).orElse(location).toString();
    }

    /**
     * {@return the problem as a remark about a rule of the catalogue; empty if {@link ProblemCode#ruleId()} is empty}
     * The excerpt of the remark is the text of the source.
     */
    public Optional<SourceRemark> remark() {
        return code.ruleId().map(rule -> new SourceRemark(rule, pointer, Excerpts.of(found), location));
    }

    /**
     * Describes the problem with its place in the source.
     *
     * @param language the language of the message
     * @return one line
     */
    public String describe(Language language) {
        String separator = language == Language.FRENCH ? "\u00A0: " : ": ";
        return locationText() + separator + message(language);
    }

    /** Returns one line in English for people: location, what was found, what was expected, what the reader did. */
    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
