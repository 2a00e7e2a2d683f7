package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.page.form.PageLabels;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageReading;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a page cannot tell, because it never does, or because a part of it is missing. */
public final class PageLosses {

    /** What no page shows, in any shape. */
    private static final List<String> NEVER = List.of("/technicalId", "/editorialState", "/registration/type");

    /** Name of the arguments that are missing parts. */
    private static final String PARTS = "parts";

    private final PageParts parts;
    private final PageReading reading;
    private final boolean hasHeader;
    private final List<Argument> missingParts = new ArrayList<>();
    private final List<String> missingPointers = new ArrayList<>();

    public PageLosses(PageParts parts, PageReading reading, boolean hasHeader) {
        this.parts = parts;
        this.reading = reading;
        this.hasHeader = hasHeader;
    }

    public void find(CertificationSheet sheet) {
        findEnd();
        findReusedCaptions();
        reading.neverThere(NEVER);
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

    /** The heading of the documents ends every page. */
    private void findEnd() {
        if (!reading.isCut() && !parts.has(PagePart.DOCUMENTS)) {
            PageSection last = parts.sections().get(parts.sections().size() - 1);
            PageLine line = last.content().stream()
                    .reduce((a, b) -> b)
                    .orElseGet(() -> PageLine.of(last.number(), last.path()));
            reading.cutAt(last, line);
        }
    }

    /** The caption of a part that is empty, right above the table of another one. */
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
                reading.note(reused, line, Handling.READ_AS_EMPTY.with());
            }
        }
    }

    private void findHeader(CertificationSheet sheet) {
        Stream<String> pointers =
                Stream.of("/registration/active", "/classification/diplomaType", "/relations/replaces");
        Stream<String> successor =
                sheet.relations().replacedBy().isEmpty() ? Stream.of("/relations/replacedBy") : Stream.empty();
        reading.lostPart(
                Fault.of(ProblemCode.LOST_HEADER, "", Expectation.HEAD_OF_PAGE),
                PageLine.of(1, ""),
                Stream.concat(pointers, successor).toList());
    }

    /** A part that every page has; or, of a page that was cut, any part. */
    private boolean isExpected(PagePart part, Register register) {
        return switch (part.presence()) {
            case ALWAYS -> true;
            case RNCP -> register == Register.RNCP;
            case OPTIONAL -> reading.isCut();
            case OPTIONAL_RS -> reading.isCut() && register == Register.RS;
        };
    }

    /** Parts of which one stands for all. */
    private void findTables() {
        if (DateReader.TABLE.stream().noneMatch(parts::has)) {
            missing(table("dates"), DateReader.lostWithTable());
            if (hasNone(PagePart.LEGAL_GENERAL, PagePart.LEGAL_CREATION, PagePart.LEGAL_OTHER)) {
                missing(table("texts"), List.of("/legalReferences"));
            }
        }
        if (hasNone(PagePart.NO_CORRESPONDENCE, PagePart.CORRESPONDENCES)) {
            missing(table("correspondences"), List.of("/relations/hasCorrespondences", "/relations/correspondences"));
        }
        if (reading.isCut() && hasNone(PagePart.PARTNERS, PagePart.NO_PARTNERS)) {
            missing(table("partners"), List.of("/mayHavePartners"));
        }
    }

    private boolean hasNone(PagePart... any) {
        return Stream.of(any).noneMatch(parts::has);
    }

    /** A heading that stands while what it announces does not. */
    private void findEmptyList(PagePart part, boolean isEmpty) {
        if (parts.has(part) && isEmpty) {
            PageSection heading = parts.all(part).get(0);
            PageLine line = PageLine.of(heading.number(), heading.path());
            Fault empty =
                    Fault.of(ProblemCode.MISSING_PART, PageText.strip(line.text()), Expectation.LIST_BELOW_HEADING);
            reading.lostPart(empty, line, part.pointers());
        }
    }

    /** A table that has no one label, by its term. */
    private static Argument table(String name) {
        return new Argument.Term(PARTS, "pageTable." + name);
    }

    private void missing(Argument part, List<String> pointers) {
        if (!pointers.isEmpty()) {
            missingParts.add(part);
            missingPointers.addAll(pointers);
        }
    }

    /** All at once: of a page that was cut, most parts are missing. */
    private void reportMissing() {
        if (!missingParts.isEmpty()) {
            PageSection last = parts.sections().get(parts.sections().size() - 1);
            PageLine end = PageLine.of(last.number() + last.body().size(), "");
            Fault missing = Fault.of(ProblemCode.MISSING_PART, "", Expectation.PARTS, missingParts);
            reading.lostPart(missing, end, missingPointers);
        }
    }
}
