package fr.rncp.io.page;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageReading;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.part.BlockReader;
import fr.rncp.io.page.part.BodyReader;
import fr.rncp.io.page.part.DateReader;
import fr.rncp.io.page.part.FactReader;
import fr.rncp.io.page.part.HeaderReader;
import fr.rncp.io.page.part.LegalReader;
import fr.rncp.io.page.part.PageHead;
import fr.rncp.io.page.part.PageLosses;
import fr.rncp.io.page.part.PageNumber;
import fr.rncp.io.page.part.PageTexts;
import fr.rncp.io.page.part.PageTitle;
import fr.rncp.io.page.part.PathwayReader;
import fr.rncp.io.page.part.RelationReader;
import fr.rncp.io.page.part.StatementReader;
import fr.rncp.io.page.part.StatisticsReader;
import fr.rncp.io.page.part.TerritoryReader;
import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.Description;
import fr.rncp.model.Partner;
import fr.rncp.model.Relations;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.Source;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.value.SheetNumber;
import java.util.List;
import java.util.Optional;

/** The sheet that the sections of a page make. */
final class PageSheet {

    private final PageParts parts;
    private final PageReading reading;
    private final HeaderReader header;
    private final List<SkillBlock> blocks;
    private final Description description;
    private final StatementReader statements;

    PageSheet(PageParts read, PageReading reading) {
        this.parts = PageHead.arranged(read, reading);
        this.reading = reading;
        this.blocks = new BlockReader(reading, parts.prose(PagePart.SKILLS)).read(parts);
        this.header = new HeaderReader(reading, parts, PageNumber.shared(blocks)).read();
        this.statements = new StatementReader(reading, parts);
        this.description = description();
    }

    /** The number that the head of the page prints, unless the block codes contradict it. */
    Optional<SheetNumber> printedNumber() {
        return header.number();
    }

    List<SkillBlock> blocks() {
        return blocks;
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

    CertificationSheet build(SheetNumber number) {
        Optional<String> title = title();
        Classification classification = new FactReader(reading).read(parts).withDiplomaType(header.type());
        Relations relations = new RelationReader(reading).read(parts);
        BodyReader bodies = new BodyReader(reading);
        List<Partner> partners = bodies.partners(parts);
        List<AccessPathway> pathways = new PathwayReader(reading).read(parts);
        CertificationSheet.Builder sheet = CertificationSheet.builder()
                .number(number)
                .title(title)
                .registration(new DateReader(reading, parts).read(header.active()))
                .classification(classification)
                .addAllCertifyingBodies(bodies.bodies(parts))
                .addAllCertifierHistory(bodies.history(parts))
                .addAllPartners(partners)
                .mayHavePartners(statements.mayHavePartners(!partners.isEmpty()))
                .description(description)
                .prerequisites(statements.prerequisites())
                .addAllBlocks(blocks)
                .addAllAccessPathways(pathways)
                .territories(new TerritoryReader(reading).read(parts))
                .addAllLegalReferences(new LegalReader(reading).read(parts))
                .addAllStatistics(new StatisticsReader(reading).read(parts))
                .relations(relations)
                .specificRegister(statements.specificRegister())
                .addAllDocuments(statements.documents());
        return finished(sheet);
    }

    /** Last, when every part has said what it lost: leftovers, and what the page cannot tell. */
    private CertificationSheet finished(CertificationSheet.Builder builder) {
        statements.leftovers(PagePart.VALIDITY, PagePart.BLOCK_TABLE);
        parts.sections().stream()
                .skip(1)
                .filter(section -> section.part() == PagePart.FURNITURE)
                .forEach(this::leftovers);
        CertificationSheet sheet = builder.build();
        new PageLosses(parts, reading, header.isThere()).find(sheet);
        new PageTexts(parts, reading).check();
        return sheet.withExtensions(reading.extensions())
                .withSource(Source.builder()
                        .format(SourceFormat.PAGE)
                        .addAllLost(reading.lost())
                        .addAllInferred(reading.inferred())
                        .build());
    }

    /** What follows the start of a known notice is the rest of the notice. */
    private void leftovers(PageSection furniture) {
        if (!furniture.value().isEmpty()) {
            reading.keep(furniture, PageLine.of(furniture.number(), furniture.value()));
        }
        furniture.body().stream().filter(line -> !line.isBlank()).forEach(line -> reading.leftover(furniture, line));
    }

    private Optional<String> title() {
        if (header.title().isPresent()) {
            return header.title();
        }
        Optional<String> title = PageTitle.inferred(parts.prose(PagePart.ENTRY).text(), description);
        title.ifPresent(found -> reading.inferred(PageLine.of(1, found), found, Expectation.TITLE, "/title"));
        if (title.isEmpty()) {
            Fault untitled = Fault.of(ProblemCode.LOST_HEADER, "", Expectation.TITLE_IN_HEAD);
            reading.lostPart(untitled, PageLine.of(1, ""), List.of("/title"));
        }
        return title;
    }
}
