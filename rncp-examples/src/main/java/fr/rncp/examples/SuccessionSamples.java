package fr.rncp.examples;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.EditorialState;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.Relations;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.time.LocalDate;

/**
 * RNCP9990003, which has ended, and RNCP9990004, which replaces it. Registered on request: a decision and a term of
 * five years.
 */
final class SuccessionSamples {

    private static final SheetNumber OLD = FictionalParts.number("RNCP", 3);
    private static final SheetNumber NEW = FictionalParts.number("RNCP", 4);

    private static final SkillBlock OLD_1 = FictionalParts.block(OLD, 1, "Recueillir un exemple");
    private static final SkillBlock OLD_2 = FictionalParts.block(OLD, 2, "Archiver un exemple");
    private static final SkillBlock NEW_1 = FictionalParts.block(NEW, 1, "Rechercher un exemple");
    private static final SkillBlock NEW_2 = FictionalParts.block(NEW, 2, "Conserver un exemple");

    static final CertificationSheet EXPIRED = CertificationSheet.builder()
            .number(OLD)
            .title(FictionalParts.title("Certification expirée et remplacée"))
            // As in the register: the sheet is still published, its registration has ended.
            .editorialState(EditorialState.PUBLISHED)
            .registration(registration(2020).withActive(Answer.NO).withAwardDeadline(LocalDate.of(2029, 1, 10)))
            .addCertifyingBodies(FictionalParts.certifier())
            .addBlocks(OLD_1, OLD_2)
            .relations(Relations.builder()
                    .addReplacedBy(NEW)
                    .addCorrespondences(oneBlockForTwo(), allBlocksForTheWhole())
                    .build())
            .build();

    static final CertificationSheet SUCCESSOR = CertificationSheet.builder()
            .number(NEW)
            .title(FictionalParts.title("Certification qui en remplace une autre"))
            .editorialState(EditorialState.PUBLISHED)
            .registration(registration(2025).withActive(Answer.YES))
            .addCertifyingBodies(FictionalParts.certifier())
            .addBlocks(NEW_1, NEW_2)
            .relations(Relations.builder().addReplaces(OLD).build())
            .build();

    private SuccessionSamples() {}

    private static Registration registration(int year) {
        return Registration.builder()
                .type(RegistrationType.ON_REQUEST)
                .decisionDate(LocalDate.of(year, 1, 10))
                .termYears(5)
                .endDate(LocalDate.of(year + 5, 1, 10))
                .build();
    }

    private static BlockCorrespondence oneBlockForTwo() {
        return BlockCorrespondence.builder()
                .addSourceBlocks(code(OLD_1))
                .target(NEW)
                .addTargetBlocks(code(NEW_1), code(NEW_2))
                .build();
    }

    /** Returns a correspondence without blocks of the other sheet, which refers to the whole of it. */
    private static BlockCorrespondence allBlocksForTheWhole() {
        return BlockCorrespondence.builder()
                .addSourceBlocks(code(OLD_1), code(OLD_2))
                .target(NEW)
                .build();
    }

    private static SkillBlockCode code(SkillBlock block) {
        return block.code().orElseThrow();
    }
}
