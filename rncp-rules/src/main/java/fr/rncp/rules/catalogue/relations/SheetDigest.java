package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siren;
import fr.rncp.model.value.Siret;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The digest of a sheet for the rules about a whole register: a few hundred bytes, however long its texts are.
 * Immutable.
 */
public record SheetDigest(
        SheetNumber number,
        Optional<LocalDate> start,
        Optional<QualificationLevel> level,
        Answer active,
        Optional<TwinKey> twinKey,
        List<Siren> certifiers,
        List<SheetNumber> replaces,
        List<SheetNumber> replacedBy,
        List<BlockCorrespondence> correspondences,
        List<BlockDigest> blocks,
        List<SheetPointer> lost) {

    private static final List<SheetPointer> READ = List.of(
            SheetPointers.TITLE,
            SheetPointers.CERTIFYING_BODIES_SIRET,
            SheetPointers.RELATIONS_REPLACES,
            SheetPointers.RELATIONS_REPLACED_BY,
            SheetPointers.RELATIONS_CORRESPONDENCES,
            SheetPointers.BLOCKS_CODE,
            SheetPointers.BLOCKS_TITLE,
            SheetPointers.BLOCKS_SKILLS);

    static SheetDigest of(CertificationSheet sheet) {
        return new SheetDigest(
                sheet.number(),
                sheet.registration().startDate(),
                sheet.classification().level(),
                sheet.registration().active(),
                TwinKey.of(sheet),
                certifiers(sheet),
                sheet.relations().replaces(),
                sheet.relations().replacedBy(),
                sheet.relations().correspondences(),
                sheet.blocks().stream().map(BlockDigest::of).toList(),
                READ.stream().filter(sheet.source()::overlapsLost).toList());
    }

    /** Returns the legal persons that certify today. */
    private static List<Siren> certifiers(CertificationSheet sheet) {
        return sheet.certifyingBodies().stream()
                .filter(body -> body.status().orElse(CertifyingBodyStatus.ACTIVE) != CertifyingBodyStatus.INACTIVE)
                .flatMap(body -> body.siret().flatMap(Siret::siren).stream())
                .distinct()
                .toList();
    }

    /** Checks whether the source of the sheet has lost any of the places that rules about registers read. */
    boolean overlapsLost(SheetPointer pointer) {
        return lost.contains(pointer);
    }
}
