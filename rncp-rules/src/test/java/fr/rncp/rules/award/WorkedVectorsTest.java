package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Pathway;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.ConditionMet;
import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.JuryScope;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.MinimalSets;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.reading.PartialDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worked cases A1 to D1; E1 is in {@link SuccessionTest}. */
class WorkedVectorsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final SheetNumber A = SheetNumber.of("RNCP36440");
    private static final SheetNumber B = SheetNumber.of("RNCP36716");
    private static final SheetNumber C = SheetNumber.of("RNCP35959");

    private static final AwardRules TITLE = AwardRules.builder(A)
            .requirement(Requirement.allOf(List.of(block(A, 1), block(A, 2), block(A, 3), Condition.FINAL_INTERVIEW)))
            .options(AwardOptions.DEFAULT.withPartialDocument(PartialDocument.CERTIFICATION_BOOKLET))
            .build();
    private static final AwardRules PLACEMENT = AwardRules.builder(B)
            .requirement(Requirement.allOf(List.of(block(B, 1), block(B, 2), block(B, 3), Condition.WORK_APPLICATION)))
            .retention(RetentionPolicy.lifelong())
            .build();
    private static final AwardRules OPTIONS = AwardRules.builder(C)
            .requirement(Requirement.allOf(List.of(
                    block(C, 1), block(C, 2), block(C, 3), Requirement.atLeast(1, List.of(block(C, 4), block(C, 5))))))
            .build();

    @Test // A1
    void oneBlockOfTheTitleGivesTheBooklet() {
        AwardStatus status = Award.assess(TITLE, holding(A, 1), DAY);
        assertThat(status).isInstanceOf(AwardStatus.Partial.class);
        assertThat(status.remaining().minimalSets(10))
                .isEqualTo(new MinimalSets(List.of(Set.of(block(A, 2), block(A, 3), Condition.FINAL_INTERVIEW)), true));
        AwardDocument.BlockStatement booklet = (AwardDocument.BlockStatement) status.document();
        assertThat(booklet.form()).isEqualTo(PartialDocument.CERTIFICATION_BOOKLET);
        assertThat(booklet.blocks().stream().map(HeldBlock::code).toList()).isEqualTo(List.of(code(A, 1)));
    }

    @Test // A2
    void allBlocksOfTheTitleWaitForTheInterviewUnlessItIsProcedural() {
        AwardStatus status = Award.assess(TITLE, holding(A, 1, 2, 3), DAY);
        assertThat(status.extent()).isEqualTo(AwardExtent.PARTIAL);
        assertThat(status.remaining()).isEqualTo(Condition.FINAL_INTERVIEW);

        AwardRules procedural = AwardRules.builder(A)
                .requirement(TITLE.requirement())
                .options(AwardOptions.DEFAULT.withFinalInterview(AwardOptions.FinalInterview.PROCEDURAL))
                .build();
        assertThat(Award.assess(procedural, holding(A, 1, 2, 3), DAY).extent()).isEqualTo(AwardExtent.FULL);
        assertThat(Award.assess(procedural, holding(A, 1, 2), DAY).extent()).isEqualTo(AwardExtent.PARTIAL);
    }

    @Test // A2, the interview at the end of the last session
    void theInterviewBeforeTheLastJuryCompletesTheTitle() {
        JuryDecision last = JuryDecision.builder(A, DAY)
                .scope(JuryScope.blocks(code(A, 3)))
                .validated(code(A, 3))
                .addConditionsMet(Condition.FINAL_INTERVIEW)
                .build();
        AwardStatus status = Award.assess(TITLE, holding(A, 1, 2).with(last), DAY);
        assertThat(status.extent()).isEqualTo(AwardExtent.FULL);
        assertThat(status.document()).isEqualTo(new AwardDocument.Certificate(A, Optional.of(DAY)));
        assertThat(Award.assess(TITLE, holding(A, 1, 2).with(last), DAY.minusDays(1))
                        .extent())
                .isEqualTo(AwardExtent.PARTIAL);
    }

    @Test // B1
    void allBlocksWithoutThePlacementArePartial() {
        AwardStatus status = Award.assess(PLACEMENT, holding(B, 1, 2, 3), DAY);
        assertThat(status.extent()).isEqualTo(AwardExtent.PARTIAL);
        assertThat(status.remaining().minimalSets(9).sets()).isEqualTo(List.of(Set.of(Condition.WORK_APPLICATION)));
    }

    @Test // B2
    void thePlacementCompletes() {
        CandidateRecord record = holding(B, 1, 2, 3).with(new ConditionMet(B, Condition.WORK_APPLICATION, DAY));
        assertThat(Award.assess(PLACEMENT, record, DAY).extent()).isEqualTo(AwardExtent.FULL);
        assertThat(Award.assess(PLACEMENT, record, DAY.minusDays(1)).extent()).isEqualTo(AwardExtent.PARTIAL);
    }

    @Test // B3
    void aConditionAloneDoesNotCount() {
        CandidateRecord record = CandidateRecord.EMPTY.with(new ConditionMet(B, Condition.WORK_APPLICATION, DAY));
        AwardStatus status = Award.assess(PLACEMENT, record, DAY);
        assertThat(status).isInstanceOf(AwardStatus.None.class);
        assertThat(status.remaining()).isEqualTo(Requirement.allOf(List.of(block(B, 1), block(B, 2), block(B, 3))));
        assertThat(status.document()).isInstanceOf(AwardDocument.NoDocument.class);
    }

    @Test // B4
    void aRefusalTakesNothingAway() {
        CandidateRecord record = CandidateRecord.EMPTY
                .with(JuryDecision.builder(B, LocalDate.of(2022, 6, 1))
                        .validated(code(B, 2))
                        .build())
                .with(JuryDecision.builder(B, LocalDate.of(2024, 5, 1))
                        .notValidated(code(B, 2))
                        .build());
        AwardStatus status = Award.assess(PLACEMENT, record, DAY);
        assertThat(status.held().stream().map(HeldBlock::code).toList()).isEqualTo(List.of(code(B, 2)));
        assertThat(status.held().get(0).acquisition().on()).isEqualTo(LocalDate.of(2022, 6, 1));
        assertThat(status.held().get(0).until()).isEmpty();
    }

    @Test // C1
    void oneOptionIsEnough() {
        assertThat(Award.assess(OPTIONS, holding(C, 1, 2, 3, 5), DAY).extent()).isEqualTo(AwardExtent.FULL);
        AwardStatus status = Award.assess(OPTIONS, holding(C, 1, 2, 3), DAY);
        assertThat(status.extent()).isEqualTo(AwardExtent.PARTIAL);
        assertThat(status.remaining().minimalSets(9).sets())
                .isEqualTo(List.of(Set.of(block(C, 4)), Set.of(block(C, 5))));
    }

    @Test // D1
    void fiveYearsEndWithTheAnniversary() {
        AwardRules rules = AwardRules.builder(B)
                .requirement(PLACEMENT.requirement())
                .retention(RetentionPolicy.years(5))
                .build();
        CandidateRecord record = CandidateRecord.EMPTY.with(
                Acquisition.of(Credential.block(B, code(B, 1)), LocalDate.of(2020, 3, 1), AcquisitionMeans.EXAM));
        assertThat(Award.assess(rules, record, LocalDate.of(2020, 2, 29)).extent())
                .isEqualTo(AwardExtent.NONE);
        assertThat(Award.assess(rules, record, LocalDate.of(2020, 3, 1)).extent())
                .isEqualTo(AwardExtent.PARTIAL);
        assertThat(Award.assess(rules, record, LocalDate.of(2025, 3, 1)).extent())
                .isEqualTo(AwardExtent.PARTIAL);
        assertThat(Award.assess(rules, record, LocalDate.of(2025, 3, 2)).extent())
                .isEqualTo(AwardExtent.NONE);
    }

    @Test // D1, the other reading
    void fiveYearsMayEndOnTheEve() {
        RetentionPolicy eve = new RetentionPolicy.Years(5, RetentionPolicy.LastDay.EVE_OF_ANNIVERSARY);
        assertThat(eve.until(LocalDate.of(2020, 3, 1))).contains(LocalDate.of(2025, 2, 28));
    }

    @Test
    void aSupplementNeedsItsTitle() {
        SheetNumber supplement = SheetNumber.of("RNCP9990009");
        AwardRules rules = AwardRules.builder(supplement)
                .requirement(Requirement.allOf(block(supplement, 1), Condition.priorCertification(A)))
                .build();
        CandidateRecord record = holding(supplement, 1);
        assertThat(Award.assess(rules, record, DAY).remaining()).isEqualTo(Condition.priorCertification(A));
        assertThat(Award.assess(rules, record.with(new Conferral(A, DAY, "parchment")), DAY)
                        .extent())
                .isEqualTo(AwardExtent.FULL);
    }

    @Test
    void experienceIsRecordedAsTheMeans() {
        CandidateRecord record = CandidateRecord.EMPTY.with(JuryDecision.builder(B, DAY)
                .pathway(Pathway.EXPERIENCE)
                .jury("PV 12")
                .validated(code(B, 1))
                .build());
        Acquisition acquisition =
                Award.assess(PLACEMENT, record, DAY).held().get(0).acquisition();
        assertThat(acquisition.means()).isEqualTo(AcquisitionMeans.VAE);
        assertThat(acquisition.jury()).contains("PV 12");
        assertThat(acquisition.from()).isEmpty();
    }

    private static CandidateRecord holding(SheetNumber sheet, int... ranks) {
        SkillBlockCode[] codes =
                IntStream.of(ranks).mapToObj(rank -> code(sheet, rank)).toArray(SkillBlockCode[]::new);
        return CandidateRecord.EMPTY.with(JuryDecision.builder(sheet, LocalDate.of(2022, 6, 1))
                .validated(codes)
                .build());
    }

    private static Requirement.Block block(SheetNumber sheet, int rank) {
        return Requirement.block(code(sheet, rank));
    }

    private static SkillBlockCode code(SheetNumber sheet, int rank) {
        return AwardArbitraries.code(sheet, rank);
    }
}
