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
 * Something a reader met that is not as it should be. A value, never thrown by itself: see {@link SheetReadException}.
 * It holds no sentence: {@link #message} words it in either language.
 *
 * @param code what kind of problem
 * @param severity how bad it is
 * @param sheet the number of the sheet, once it is known
 * @param location where
 * @param pointer the component of the sheet that it concerns, where the reader knows it
 * @param found what was found, shortened if it is long
 * @param expected what was expected
 * @param handling what the reader did about it
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

    /** Shortens what was found. */
    public ReadProblem {
        found = Excerpts.shortened(found);
    }

    /**
     * Returns the same problem with the raw text of the sheet that could not be read.
     *
     * @param text the raw text
     * @return the problem
     */
    public ReadProblem withFragment(String text) {
        return new ReadProblem(code, severity, sheet, location, pointer, found, expected, handling, Optional.of(text));
    }

    /**
     * Returns the same problem as one of a sheet.
     *
     * @param number the number of the sheet, if it is known
     * @return the problem
     */
    public ReadProblem inSheet(Optional<SheetNumber> number) {
        return new ReadProblem(code, severity, number, location, pointer, found, expected, handling, fragment);
    }

    /**
     * Returns the same problem as one of a component of the sheet.
     *
     * @param component the component, if it is known
     * @return the problem
     */
    public ReadProblem ofComponent(Optional<SheetPointer> component) {
        return new ReadProblem(code, severity, sheet, location, component, found, expected, handling, fragment);
    }

    /**
     * Words what was found: a text of the source as it is, or a description such as "the end of the file".
     *
     * @param language the language of a description
     * @return at most 200 characters and an ellipsis; empty where something is missing
     */
    public String found(Language language) {
        return Excerpts.shortened(found.in(language));
    }

    /**
     * Words what was expected.
     *
     * @param language the language
     * @return a phrase without a final stop
     */
    public String expected(Language language) {
        return expected.in(language);
    }

    /**
     * Words what the reader did.
     *
     * @param language the language
     * @return a phrase without a final stop
     */
    public String handling(Language language) {
        return handling.in(language);
    }

    /**
     * Words the problem: what was found, what was expected, and what the reader did; not where.
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
     * {@return the place in a form for people: {@code file!entry:line:column: SHEET path}, without the parts that are
     * not known}
     */
    public String locationText() {
        return sheet.map(location::inSheet).orElse(location).toString();
    }

    /**
     * {@return the problem as a fault of the sheet that the catalogue of rules knows; empty unless
     * {@link ProblemCode#ruleId()} has a rule for it} Its excerpt is the text in the source.
     */
    public Optional<SourceRemark> remark() {
        return code.ruleId().map(rule -> new SourceRemark(rule, pointer, Excerpts.of(found), location));
    }

    /** One line in English for a person: place, what was found, what was expected, what was done. */
    @Override
    public String toString() {
        return locationText() + ": " + message(Language.ENGLISH);
    }
}
