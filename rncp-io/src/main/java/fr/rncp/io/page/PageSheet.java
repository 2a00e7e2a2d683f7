package fr.rncp.io.page;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PageLosses;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageProblems;
import fr.rncp.io.page.form.PageReading;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.io.page.part.BodyReader;
import fr.rncp.io.page.part.DateReader;
import fr.rncp.io.page.part.FactReader;
import fr.rncp.io.page.part.LegalReader;
import fr.rncp.io.page.part.MissingParts;
import fr.rncp.io.page.part.PageHeader;
import fr.rncp.io.page.part.PageTexts;
import fr.rncp.io.page.part.PageTitle;
import fr.rncp.io.page.part.PathwayReader;
import fr.rncp.io.page.part.RelationReader;
import fr.rncp.io.page.part.StatementReader;
import fr.rncp.io.page.part.StatisticsReader;
import fr.rncp.io.page.part.TerritoryReader;
import fr.rncp.io.page.part.UnreadParts;
import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.Description;
import fr.rncp.model.Extension;
import fr.rncp.model.Partner;
import fr.rncp.model.Relations;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.Source;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.value.SheetNumber;
import java.util.List;
import java.util.Optional;

/**
 * The sheet of a page, created in three steps: reading what the page states, reporting what it does not state, and
 * building the sheet from both.
 */
final class PageSheet {

    private final PageParts parts;
    private final PageHeader header;
    private final List<SkillBlock> blocks;
    private final PageReading reading;
    private final PageProblems problems;
    private final UnmappedLines unmapped;
    private final PageLosses losses;
    private final StatementReader statements;

    private PageSheet(PageOpening opening, PageReading reading) {
        this.parts = opening.parts();
        this.header = opening.header();
        this.blocks = opening.blocks();
        this.reading = reading;
        this.problems = reading.problems();
        this.unmapped = reading.unmapped();
        this.losses = reading.losses();
        this.statements = new StatementReader(unmapped, parts);
    }

    /** Returns the sheet with this number, which was found in the opening of the page. */
    static CertificationSheet of(PageOpening opening, SheetNumber number, PageReading reading) {
        PageSheet page = new PageSheet(opening, reading);
        CertificationSheet stated = page.read(number);
        page.report(stated);
        return page.build(stated);
    }

    private CertificationSheet read(SheetNumber number) {
        Description description = description();
        Optional<String> title = title(description);
        Classification classification =
                new FactReader(problems, unmapped, losses).read(parts).withDiplomaType(header.type());
        Relations relations = new RelationReader(unmapped).read(parts);
        BodyReader bodies = new BodyReader(problems, unmapped, reading.dates());
        List<Partner> partners = bodies.partners(parts);
        List<AccessPathway> pathways = new PathwayReader(unmapped, reading.dates(), losses).read(parts);
        CertificationSheet sheet = CertificationSheet.builder()
                .number(number)
                .title(title)
                .registration(new DateReader(unmapped, reading.dates(), parts).read(header.active()))
                .classification(classification)
                .addAllCertifyingBodies(bodies.bodies(parts))
                .addAllCertifierHistory(bodies.history(parts))
                .addAllPartners(partners)
                .mayHavePartners(statements.mayHavePartners(!partners.isEmpty()))
                .description(description)
                .prerequisites(statements.prerequisites())
                .addAllBlocks(blocks)
                .addAllAccessPathways(pathways)
                .territories(new TerritoryReader(unmapped, losses).read(parts))
                .addAllLegalReferences(new LegalReader(unmapped, reading.dates(), losses).read(parts))
                .addAllStatistics(new StatisticsReader(problems, unmapped).read(parts))
                .relations(relations)
                .specificRegister(statements.specificRegister())
                .addAllDocuments(statements.documents())
                .build();
        leaveRest();
        return sheet;
    }

    private Description description() {
        return Description.builder()
                .objectives(parts.prose(PagePart.OBJECTIVES))
                .activities(parts.prose(PagePart.ACTIVITIES))
                .skills(parts.prose(PagePart.SKILLS))
                .assessment(parts.prose(PagePart.ASSESSMENT))
                .sectors(parts.prose(PagePart.SECTORS))
                .jobs(parts.prose(PagePart.JOBS))
                .regulations(parts.prose(PagePart.REGULATIONS))
                .accumulation(parts.prose(PagePart.ACCUMULATION))
                .link(statements.link())
                .build();
    }

    private Optional<String> title(Description description) {
        if (header.title().isPresent()) {
            return header.title();
        }
        Optional<String> title = PageTitle.inferred(parts.prose(PagePart.ENTRY).text(), description);
        title.ifPresent(found -> losses.inferred(PageLine.of(1, found), found, Expectation.TITLE, SheetPointers.TITLE));
        if (title.isEmpty()) {
            Fault untitled = Fault.of(ProblemCode.LOST_HEADER, "", Expectation.TITLE_IN_HEAD);
            losses.lostPart(untitled, PageLine.of(1, ""), List.of(SheetPointers.TITLE));
            losses.unread(header.isThere() ? List.of(SheetPointers.CLASSIFICATION_DIPLOMA_TYPE) : List.of());
        }
        return title;
    }

    /**
     * Adds the remaining lines to the unmapped ones: all lines of parts without a component in the sheet, and the lines
     * after the start of a known notice.
     */
    private void leaveRest() {
        statements.leftovers(PagePart.UNKNOWN, PagePart.VALIDITY, PagePart.BLOCK_TABLE);
        parts.sections().stream()
                .skip(1)
                .filter(section -> section.part() == PagePart.FURNITURE)
                .forEach(this::leaveNotice);
    }

    private void leaveNotice(PageSection notice) {
        if (!notice.value().isEmpty()) {
            unmapped.keep(notice, PageLine.of(notice.number(), notice.value()));
        }
        notice.body().stream().filter(line -> !line.isBlank()).forEach(line -> unmapped.leftover(notice, line));
    }

    private void report(CertificationSheet stated) {
        new MissingParts(parts, problems, losses, header.isThere()).report(stated);
        new PageTexts(parts, problems, losses).report();
    }

    private CertificationSheet build(CertificationSheet stated) {
        List<Extension> extensions = unmapped.extensions();
        losses.unread(UnreadParts.of(stated, unmapped.unread()));
        return stated.withExtensions(extensions)
                .withSource(Source.builder()
                        .format(SourceFormat.PAGE)
                        .addAllLost(losses.lost())
                        .addAllInferred(losses.inferred())
                        .build());
    }
}
