package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Relations;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.RecordEvent;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The equivalences between the blocks of an old sheet and its successor: on made-up sheets, shaped like case E1 of the
 * worked cases, and on the real export.
 */
class SuccessionTest {

    private static final SheetNumber OLD = SheetNumber.of("RNCP9991678");
    private static final SheetNumber NEW = SheetNumber.of("RNCP9997873");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final CertificationSheet OLD_SHEET =
            CertificationSheet.builder().number(OLD).build();
    private static final CertificationSheet NEW_SHEET = sheet(
            NEW,
            Relations.builder()
                    .addReplaces(OLD)
                    .addCorrespondences(between(codes(NEW, 1), OLD, codes(OLD, 1)))
                    .addCorrespondences(between(codes(NEW, 2), OLD, codes(OLD, 2, 3)))
                    .addCorrespondences(between(codes(NEW, 3), SheetNumber.of("RNCP9990007"), List.of()))
                    .build());

    @Test // E1
    void threeOldBlocksGiveTwoNewOnes() {
        Succession succession = Succession.between(OLD_SHEET, NEW_SHEET);
        AwardRules rules = rules(succession);
        AwardStatus status = Award.assess(rules, holding(OLD, 1, 2, 3), DAY);
        assertThat(status.held().stream().map(HeldBlock::code).toList()).isEqualTo(codes(NEW, 1, 2));
        assertThat(status.remaining()).isEqualTo(Requirement.block(code(NEW, 3)));
        assertThat(succession.stated()).isEqualTo(Answer.YES);
        Acquisition second = status.held().get(1).acquisition();
        assertThat(second.means()).isEqualTo(AcquisitionMeans.EQUIVALENCE);
        assertThat(second.from())
                .isEqualTo(List.of(Credential.block(OLD, code(OLD, 2)), Credential.block(OLD, code(OLD, 3))));
    }

    @Test
    void everySourceIsNeeded() {
        AwardStatus status = Award.assess(rules(Succession.between(OLD_SHEET, NEW_SHEET)), holding(OLD, 2), DAY);
        assertThat(status.extent()).isEqualTo(AwardExtent.NONE);
    }

    @Test
    void theStatementIsTheEvidence() {
        Succession succession = Succession.between(OLD_SHEET, NEW_SHEET);
        assertThat(succession.carried()).hasSize(2);
        Succession.CarriedEquivalence first = succession.carried().get(0);
        assertThat(first.statedOn()).isEqualTo(NEW);
        assertThat(first.direction()).isEqualTo(Succession.Direction.DESTINATION_TO_SOURCE);
        assertThat(first.correspondence())
                .isEqualTo(NEW_SHEET.relations().correspondences().get(0));
    }

    @Test
    void theOldSheetMayStateItToo() {
        CertificationSheet old = sheet(
                OLD,
                Relations.builder()
                        .addCorrespondences(between(codes(OLD, 1), NEW, codes(NEW, 1)))
                        .addCorrespondences(between(codes(OLD, 4), NEW, codes(NEW, 2, 3)))
                        .build());
        Succession succession = Succession.between(old, NEW_SHEET);
        assertThat(succession.carried()).hasSize(4);
        assertThat(succession.equivalences()).hasSize(3);
        assertThat(succession.carried().get(2).direction()).isEqualTo(Succession.Direction.SOURCE_TO_DESTINATION);
        AwardStatus status = Award.assess(rules(succession), holding(OLD, 4), DAY);
        assertThat(status.held().stream().map(HeldBlock::code).toList()).isEqualTo(codes(NEW, 2, 3));
    }

    @Test
    void noBlockOnASideIsTheWholeCertification() {
        Relations relations = Relations.builder()
                .addCorrespondences(between(List.of(), OLD, List.of()))
                .build();
        AwardRules rules = rules(Succession.between(OLD_SHEET, sheet(NEW, relations)));
        assertThat(Award.assess(rules, holding(OLD, 1, 2, 3), DAY).extent()).isEqualTo(AwardExtent.NONE);
        AwardStatus status = Award.assess(rules, CandidateRecord.EMPTY.with(new Conferral(OLD, DAY, "parchment")), DAY);
        assertThat(status.extent()).isEqualTo(AwardExtent.FULL);
        assertThat(status.reasons().get(0).key()).isEqualTo("award.extent.equivalence");
    }

    @Test
    void theWholeOldCertificationMayGiveABlock() {
        Relations relations = Relations.builder()
                .addCorrespondences(between(codes(NEW, 3), OLD, List.of()))
                .build();
        AwardRules rules = rules(Succession.between(OLD_SHEET, sheet(NEW, relations)));
        AwardStatus status = Award.assess(rules, CandidateRecord.EMPTY.with(new Conferral(OLD, DAY, "parchment")), DAY);
        assertThat(status.held().stream().map(HeldBlock::code).toList()).isEqualTo(codes(NEW, 3));
    }

    @Test
    void aSuccessionAloneCarriesNothing() {
        Relations relations = Relations.builder().addReplaces(OLD).build();
        Succession succession = Succession.between(OLD_SHEET, sheet(NEW, relations));
        assertThat(succession.carried()).isEmpty();
        assertThat(succession.stated()).isEqualTo(Answer.YES);
        assertThat(Succession.between(OLD_SHEET, sheet(NEW, Relations.NONE)).stated())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void realCorrespondencesCarry() {
        for (CertificationSheet sheet : SharedCorrespondences.sheets()) {
            for (BlockCorrespondence correspondence : sheet.relations().correspondences()) {
                assertCarriesExactly(sheet, correspondence);
            }
        }
    }

    /**
     * Checks that holding the whole destination and nothing else gives at least the whole source, and that one part
     * less is not enough for this correspondence alone.
     */
    private static void assertCarriesExactly(CertificationSheet sheet, BlockCorrespondence correspondence) {
        SheetNumber old = correspondence.target().orElseThrow();
        CertificationSheet oldSheet = CertificationSheet.builder().number(old).build();
        CertificationSheet alone = sheet.withRelations(
                Relations.builder().addCorrespondences(correspondence).build());
        List<Requirement.Block> wanted =
                correspondence.sourceBlocks().stream().map(Requirement::block).toList();
        AwardRules rules = AwardRules.builder(sheet.number())
                .requirement(wanted.isEmpty() ? Condition.other("everything") : Requirement.allOf(wanted))
                .equivalences(Succession.between(oldSheet, alone).equivalences())
                .build();
        List<RecordEvent> held = correspondence.targetBlocks().isEmpty()
                ? List.of(new Conferral(old, DAY, "parchment"))
                : correspondence.targetBlocks().stream()
                        .<RecordEvent>map(
                                code -> Acquisition.of(Credential.block(old, code), DAY, AcquisitionMeans.EXAM))
                        .toList();
        assertThat(Award.assess(rules, new CandidateRecord(held), DAY).extent()).isEqualTo(AwardExtent.FULL);
        List<RecordEvent> less = held.subList(1, held.size());
        assertThat(Award.assess(rules, new CandidateRecord(less), DAY).extent()).isEqualTo(AwardExtent.NONE);
    }

    @Test
    void theRealExportHasTheShapesThatAreRead() {
        List<BlockCorrespondence> all = SharedCorrespondences.sheets().stream()
                .flatMap(sheet -> sheet.relations().correspondences().stream())
                .toList();
        assertThat(all).anyMatch(one -> one.targetBlocks().size() > 1);
        assertThat(all)
                .anyMatch(one ->
                        one.targetBlocks().isEmpty() && one.sourceBlocks().isEmpty());
        assertThat(all).allMatch(one -> one.target().isPresent());
    }

    @Test
    void theRealSuccessorOfRncp37507TakesAllItsBlocks() {
        CertificationSheet successor = SharedCorrespondences.sheets().stream()
                .filter(sheet -> sheet.number().value().equals("RNCP40344"))
                .findFirst()
                .orElseThrow();
        SheetNumber replaced = SheetNumber.of("RNCP37507");
        Succession succession =
                Succession.between(CertificationSheet.builder().number(replaced).build(), successor);
        assertThat(succession.carried()).hasSize(4);
        AwardRules rules = AwardRules.builder(successor.number())
                .requirement(Requirement.allOf(IntStream.rangeClosed(1, 4)
                        .mapToObj(rank -> Requirement.block(code(successor.number(), rank)))
                        .toList()))
                .equivalences(succession.equivalences())
                .build();
        assertThat(Award.assess(rules, holding(replaced, 1, 2, 3, 4), DAY).extent())
                .isEqualTo(AwardExtent.FULL);
        assertThat(Award.assess(rules, holding(replaced, 1, 2, 3), DAY).extent())
                .isEqualTo(AwardExtent.PARTIAL);
    }

    private static AwardRules rules(Succession succession) {
        return AwardRules.builder(NEW)
                .requirement(Requirement.allOf(
                        codes(NEW, 1, 2, 3).stream().map(Requirement::block).toList()))
                .equivalences(succession.equivalences())
                .build();
    }

    private static CertificationSheet sheet(SheetNumber number, Relations relations) {
        return CertificationSheet.builder().number(number).relations(relations).build();
    }

    private static BlockCorrespondence between(
            List<SkillBlockCode> source, SheetNumber target, List<SkillBlockCode> targetBlocks) {
        return new BlockCorrespondence(source, Optional.of(target), targetBlocks);
    }

    private static CandidateRecord holding(SheetNumber sheet, int... ranks) {
        return new CandidateRecord(codes(sheet, ranks).stream()
                .<RecordEvent>map(code ->
                        Acquisition.of(Credential.block(sheet, code), LocalDate.of(2022, 6, 1), AcquisitionMeans.EXAM))
                .toList());
    }

    private static List<SkillBlockCode> codes(SheetNumber sheet, int... ranks) {
        return IntStream.of(ranks).mapToObj(rank -> code(sheet, rank)).toList();
    }

    private static SkillBlockCode code(SheetNumber sheet, int rank) {
        return AwardArbitraries.code(sheet, rank);
    }
}
