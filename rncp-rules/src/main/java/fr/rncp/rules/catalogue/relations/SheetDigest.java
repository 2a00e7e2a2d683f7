package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.SheetNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept of a sheet for the rules about a whole register: a few hundred bytes, however long its texts. Immutable. */
public record SheetDigest(
        SheetNumber number,
        Optional<LocalDate> start,
        Optional<QualificationLevel> level,
        Answer active,
        List<SheetNumber> replaces,
        List<SheetNumber> replacedBy,
        List<BlockCorrespondence> correspondences,
        List<BlockDigest> blocks,
        List<SheetPointer> lost) {

    static final String REPLACES = "/relations/replaces";
    static final String REPLACED_BY = "/relations/replacedBy";
    static final String CORRESPONDENCES = "/relations/correspondences";
    static final String BLOCK_CODES = "/blocks/*/code";
    static final String BLOCK_TITLES = "/blocks/*/title";
    static final String SKILLS = "/blocks/*/skills";

    private static final List<SheetPointer> READ = Stream.of(
                    REPLACES, REPLACED_BY, CORRESPONDENCES, BLOCK_CODES, BLOCK_TITLES, SKILLS)
            .map(SheetPointer::new)
            .toList();

    static SheetDigest of(CertificationSheet sheet) {
        return new SheetDigest(
                sheet.number(),
                sheet.registration().startDate(),
                sheet.classification().level(),
                sheet.registration().active(),
                sheet.relations().replaces(),
                sheet.relations().replacedBy(),
                sheet.relations().correspondences(),
                sheet.blocks().stream().map(BlockDigest::of).toList(),
                READ.stream().filter(sheet.source()::overlapsLost).toList());
    }

    /** Whether the source of the sheet cannot tell what stands at one of the places that rules about registers read. */
    boolean hasLost(String pointer) {
        return !lost.isEmpty() && lost.contains(new SheetPointer(pointer));
    }
}
