package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.page.form.PageLabels;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PageLosses;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageProblems;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.Blank;
import fr.rncp.model.value.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports the components that a page does not state, either because no page states them or because a part of this page
 * is missing.
 */
public final class MissingParts {

    /** The components that no page states, in HTML or text. */
    private static final List<SheetPointer> NEVER =
            List.of(SheetPointers.TECHNICAL_ID, SheetPointers.EDITORIAL_STATE, SheetPointers.REGISTRATION_TYPE);

    /** The name of the arguments for missing parts. */
    private static final String PARTS = "parts";

    private final PageParts parts;
    private final PageProblems problems;
    private final PageLosses losses;
    private final boolean hasHeader;
    private final List<Argument> missingParts = new ArrayList<>();
    private final List<SheetPointer> missingPointers = new ArrayList<>();

    public MissingParts(PageParts parts, PageProblems problems, PageLosses losses, boolean hasHeader) {
        this.parts = parts;
        this.problems = problems;
        this.losses = losses;
        this.hasHeader = hasHeader;
    }

    public void report(CertificationSheet sheet) {
        findEnd();
        findReusedCaptions();
        losses.neverThere(NEVER);
        if (!hasHeader) {
            findHeader(sheet);
        }
        findEmptyList(PagePart.DOCUMENTS, sheet.documents().isEmpty());
        for (PagePart part : PagePart.values()) {
            if (!parts.has(part) && isExpected(part, sheet.number().register())) {
                missing(Argument.text(PARTS, PageLabels.name(part)), part.pointers());
            }
        }
        findTables();
        reportMissing();
        findEmptyList(PagePart.PARTNERS, sheet.partners().isEmpty());
    }

    /** Checks the end of the page: every page ends with the heading of the documents. */
    private void findEnd() {
        if (!losses.isCut() && !parts.has(PagePart.DOCUMENTS)) {
            PageSection last = parts.sections().get(parts.sections().size() - 1);
            PageLine line = last.content().stream()
                    .reduce((a, b) -> b)
                    .orElseGet(() -> PageLine.of(last.number(), last.path()));
            losses.cutAt(last, line);
        }
    }

    /** Reports the caption of an empty part directly above the table of another part. */
    private void findReusedCaptions() {
        List<PageSection> sections = parts.sections();
        for (int i = 1; i < sections.size(); i++) {
            PageSection caption = sections.get(i - 1);
            PagePart below = sections.get(i).part();
            boolean isTable = below == PagePart.PATHWAYS || below == PagePart.TERRITORIES;
            if (isTable
                    && caption.part() == PagePart.VALIDITY
                    && caption.content().isEmpty()) {
                PageLine line = PageLine.of(caption.number(), caption.path());
                Fault reused = Fault.of(ProblemCode.REUSED_CAPTION, caption.path(), Expectation.OWN_CAPTION);
                problems.note(reused, line, Handling.READ_AS_EMPTY.with());
            }
        }
    }

    private void findHeader(CertificationSheet sheet) {
        Stream<SheetPointer> pointers = Stream.of(
                SheetPointers.REGISTRATION_ACTIVE,
                SheetPointers.CLASSIFICATION_DIPLOMA_TYPE,
                SheetPointers.RELATIONS_REPLACES);
        Stream<SheetPointer> successor = sheet.relations().replacedBy().isEmpty()
                ? Stream.of(SheetPointers.RELATIONS_REPLACED_BY)
                : Stream.empty();
        losses.lostPart(
                Fault.of(ProblemCode.LOST_HEADER, "", Expectation.HEAD_OF_PAGE),
                PageLine.of(1, ""),
                Stream.concat(pointers, successor).toList());
    }

    /** Checks whether a page should have a part. A truncated page could have had any part. */
    private boolean isExpected(PagePart part, Register register) {
        return switch (part.presence()) {
            case ALWAYS -> true;
            case RNCP -> register == Register.RNCP;
            case OPTIONAL -> losses.isCut();
            case OPTIONAL_RS -> losses.isCut() && register == Register.RS;
        };
    }

    /** Reports missing tables: one part of a table is sufficient to show that it is there. */
    private void findTables() {
        if (DateReader.TABLE.stream().noneMatch(parts::has)) {
            missing(table("dates"), DateReader.lostWithTable());
            if (hasNone(PagePart.LEGAL_GENERAL, PagePart.LEGAL_CREATION, PagePart.LEGAL_OTHER)) {
                missing(table("texts"), List.of(SheetPointers.LEGAL_REFERENCES));
            }
        }
        if (hasNone(PagePart.NO_CORRESPONDENCE, PagePart.CORRESPONDENCES)) {
            missing(
                    table("correspondences"),
                    List.of(SheetPointers.RELATIONS_HAS_CORRESPONDENCES, SheetPointers.RELATIONS_CORRESPONDENCES));
        }
        if (losses.isCut() && hasNone(PagePart.PARTNERS, PagePart.NO_PARTNERS)) {
            missing(table("partners"), List.of(SheetPointers.MAY_HAVE_PARTNERS));
        }
    }

    private boolean hasNone(PagePart... any) {
        return Stream.of(any).noneMatch(parts::has);
    }

    /** Reports a heading without the list that it announces. */
    private void findEmptyList(PagePart part, boolean isEmpty) {
        if (parts.has(part) && isEmpty) {
            PageSection heading = parts.all(part).get(0);
            PageLine line = PageLine.of(heading.number(), heading.path());
            Fault empty = Fault.of(ProblemCode.MISSING_PART, Blank.strip(line.text()), Expectation.LIST_BELOW_HEADING);
            losses.lostPart(empty, line, part.pointers());
        }
    }

    /** Returns the term for a table that does not have a single label. */
    private static Argument table(String name) {
        return new Argument.Term(PARTS, "pageTable." + name);
    }

    private void missing(Argument part, List<SheetPointer> pointers) {
        if (!pointers.isEmpty()) {
            missingParts.add(part);
            missingPointers.addAll(pointers);
        }
    }

    /** Reports all missing parts in one problem, because a truncated page lacks most of them. */
    private void reportMissing() {
        if (!missingParts.isEmpty()) {
            PageSection last = parts.sections().get(parts.sections().size() - 1);
            PageLine end = PageLine.of(last.number() + last.body().size(), "");
            Fault missing = Fault.of(ProblemCode.MISSING_PART, "", Expectation.PARTS, missingParts);
            losses.lostPart(missing, end, missingPointers);
        }
    }
}
