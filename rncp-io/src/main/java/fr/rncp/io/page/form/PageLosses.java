package fr.rncp.io.page.form;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.text.Blank;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The components that a page does not state, and those that were inferred from what it states. */
public final class PageLosses {

    private final PageProblems problems;
    private final UnmappedLines unmapped;
    private final Set<SheetPointer> lostParts = new LinkedHashSet<>();
    private final Set<SheetPointer> lostDetails = new LinkedHashSet<>();
    private final Set<SheetPointer> inferred = new LinkedHashSet<>();
    private boolean isCut;

    PageLosses(PageProblems problems, UnmappedLines unmapped) {
        this.problems = problems;
        this.unmapped = unmapped;
    }

    /** Records an omission mark in this section. */
    void omission(PageSection section, PageLine line) {
        isCut = true;
        unmapped.keep(section, line);
        lostParts.addAll(section.part().pointers());
        problems.warn(
                Fault.of(ProblemCode.CUT_PAGE, line.text(), Expectation.OMITTED_TEXT),
                line,
                Handling.KEPT_AS_EXTENSION.with());
    }

    /** Records that the page ends in this section. */
    public void cutAt(PageSection section, PageLine last) {
        isCut = true;
        lostParts.addAll(section.part().pointers());
        Fault cut = Fault.of(ProblemCode.CUT_PAGE, last.text(), Expectation.WHOLE_PAGE);
        problems.warn(cut, last, Handling.REST_UNKNOWN.with());
    }

    public boolean isCut() {
        return isCut;
    }

    /** Records values that are missing from a part of the page. */
    public void lost(Fault fault, PageLine line, List<SheetPointer> pointers) {
        lostDetails.addAll(pointers);
        warnOfLost(fault, line, pointers);
    }

    /** Records parts that are missing from the page. */
    public void lostPart(Fault fault, PageLine line, List<SheetPointer> pointers) {
        lostParts.addAll(pointers);
        warnOfLost(fault, line, pointers);
    }

    private void warnOfLost(Fault fault, PageLine line, List<SheetPointer> pointers) {
        Optional<SheetPointer> only = pointers.stream().findFirst().filter(first -> pointers.size() == 1);
        problems.warn(fault, line, Handling.LOST.with(pointers), only);
    }

    /** Records components that no page states; this is not a problem of the page. */
    public void neverThere(List<SheetPointer> pointers) {
        lostParts.addAll(pointers);
    }

    /** Records components below whose label nothing could be read; each line was reported already. */
    public void unread(List<SheetPointer> pointers) {
        lostDetails.addAll(pointers);
    }

    public void inferred(PageLine line, String found, Expectation expected, SheetPointer pointer) {
        inferred.add(pointer);
        Fault unstated = Fault.of(ProblemCode.INFERRED_VALUE, Blank.strip(found), expected);
        problems.note(unstated, line, Handling.INFERRED.with(pointer), Optional.of(pointer));
    }

    public List<SheetPointer> lost() {
        return Stream.concat(lostParts.stream(), lostDetails.stream())
                .distinct()
                .toList();
    }

    public List<SheetPointer> inferred() {
        return List.copyOf(inferred);
    }
}
