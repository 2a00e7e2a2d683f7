package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.ConditionMet;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single events whose effect occurs too rarely in random records. */
class RecordExamplesTest {

    private static final SheetNumber SHEET = AwardArbitraries.SHEET;
    private static final SheetNumber OTHER = SheetNumber.of("RNCP9990002");
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2023, 5, 2);

    private static final AwardRules WITH_PLACEMENT = AwardRules.builder(SHEET)
            .requirement(Requirement.allOf(Requirement.block(AwardArbitraries.own(1)), Condition.WORK_APPLICATION))
            .build();

    @Test
    void aConditionMetForAnotherCertificationIsNotMetHere() {
        CandidateRecord record = block(DAY, AcquisitionMeans.EXAM);
        assertThat(Award.assess(
                        WITH_PLACEMENT, record.with(new ConditionMet(OTHER, Condition.WORK_APPLICATION, DAY)), LATER))
                .isInstanceOf(AwardStatus.Partial.class);
        assertThat(Award.assess(
                        WITH_PLACEMENT, record.with(new ConditionMet(SHEET, Condition.WORK_APPLICATION, DAY)), LATER))
                .isInstanceOf(AwardStatus.Full.class);
    }

    @Test
    void theCertificationIsHeldSinceTheLastOfItsParts() {
        CandidateRecord record =
                block(DAY, AcquisitionMeans.EXAM).with(new ConditionMet(SHEET, Condition.WORK_APPLICATION, LATER));
        assertThat(Award.assess(WITH_PLACEMENT, record, LATER.plusYears(1)))
                .isInstanceOfSatisfying(AwardStatus.Full.class, total -> assertThat(total.since())
                        .contains(LATER));
    }

    /**
     * Blocks that expire before the placement is completed never formed a whole, whatever the date of the placement.
     */
    @Test
    void partsThatWereNeverHeldAtOnceMakeNoWhole() {
        AwardRules rules = AwardRules.builder(SHEET)
                .requirement(WITH_PLACEMENT.requirement())
                .retention(RetentionPolicy.years(1))
                .build();
        CandidateRecord record =
                block(DAY, AcquisitionMeans.EXAM).with(new ConditionMet(SHEET, Condition.WORK_APPLICATION, LATER));
        assertThat(Award.assess(rules, record, LATER)).isInstanceOf(AwardStatus.None.class);
    }

    @Test
    void whatAnEquivalenceGivesEndsWhenTheBlockOfTheNewSheetDoes() {
        AwardRules rules = AwardRules.builder(SHEET)
                .requirement(Requirement.block(AwardArbitraries.own(1)))
                .retention(RetentionPolicy.untilWithdrawn(DAY.plusYears(5)))
                .retentionOf(OTHER, RetentionPolicy.lifelong())
                .equivalences(List.of(Equivalence.of(
                        List.of(Credential.block(OTHER, AwardArbitraries.own(9))),
                        Credential.block(SHEET, AwardArbitraries.own(1)))))
                .build();
        CandidateRecord record = CandidateRecord.EMPTY.with(
                Acquisition.of(Credential.block(OTHER, AwardArbitraries.own(9)), DAY, AcquisitionMeans.EXAM));
        assertThat(Award.assess(rules, record, LATER).held().get(0).until()).contains(DAY.plusYears(5));
    }

    @Test
    void ofTwoAcquisitionsOfOneDayTheOrderOfTheRecordDoesNotChoose() {
        CandidateRecord exam = block(DAY, AcquisitionMeans.EXAM);
        CandidateRecord vae = block(DAY, AcquisitionMeans.VAE);
        AwardStatus one = Award.assess(WITH_PLACEMENT, exam.withAll(vae.events()), DAY);
        AwardStatus other = Award.assess(WITH_PLACEMENT, vae.withAll(exam.events()), DAY);
        assertThat(other).isEqualTo(one);
        assertThat(one.held().get(0).acquisition().means()).isEqualTo(AcquisitionMeans.EXAM);
    }

    private static CandidateRecord block(LocalDate on, AcquisitionMeans means) {
        return CandidateRecord.EMPTY.with(Acquisition.of(Credential.block(SHEET, AwardArbitraries.own(1)), on, means));
    }
}
