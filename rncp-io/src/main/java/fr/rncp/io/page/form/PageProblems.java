package fr.rncp.io.page.form;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The problems of one page, each with its line. */
public final class PageProblems {

    private final SourceLocation start;
    private final List<ReadProblem> problems = new ArrayList<>();

    public PageProblems(SourceLocation start) {
        this.start = start;
    }

    /** Reports a warning about a line: a value is not in the component where a user would look for it. */
    public void warn(Fault fault, PageLine line, Wording handling) {
        warn(fault, line, handling, Optional.empty());
    }

    /** Reports a warning about a line and the component of the sheet to which it belongs. */
    public void warn(Fault fault, PageLine line, Wording handling, Optional<SheetPointer> component) {
        problems.add(fault.warning(start.at(line.number(), 1), handling).ofComponent(component));
    }

    /** Reports a note about a line: nothing is missing. */
    public void note(Fault fault, PageLine line, Wording handling) {
        note(fault, line, handling, Optional.empty());
    }

    /** Reports a note about a line and the component of the sheet to which it belongs. */
    public void note(Fault fault, PageLine line, Wording handling, Optional<SheetPointer> component) {
        problems.add(fault.info(start.at(line.number(), 1), handling).ofComponent(component));
    }

    /** Reports a label in an unknown spelling. */
    public void unusualLabel(PageLine line, PagePart part, String usual) {
        Fault unusual = Fault.of(ProblemCode.UNUSUAL_LABEL, line.text(), Expectation.USUAL_LABEL, usual);
        note(unusual, line, Handling.READ_AS_LABEL.with(), part.component());
    }

    /** Returns all problems, in the order of the page. */
    public List<ReadProblem> of(SheetNumber number) {
        return problems.stream()
                .sorted(Comparator.comparingLong(p -> p.location().line().orElse(0)))
                .map(p -> p.inSheet(Optional.of(number)))
                .toList();
    }
}
