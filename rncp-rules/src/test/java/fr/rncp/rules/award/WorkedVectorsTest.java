package fr.rncp.rules.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import fr.rncp.rules.award.requirement.AllOf;
import fr.rncp.rules.award.requirement.AtLeast;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.MinimalSets;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worked cases A1 to D1 of the domain notes; E1 is in {@link SuccessionTest}. */
class WorkedVectorsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final SheetNumber A = SheetNumber.of("RNCP36440");
    private static final SheetNumber B = SheetNumber.of("RNCP36716");
    private static final SheetNumber C = SheetNumber.of("RNCP35959");

    private static final AwardRules TITLE = AwardRules.builder(A)
            .requirement(new AllOf(List.of(block(A, 1), block(A, 2), block(A, 3), Condition.FINAL_INTERVIEW)))
            .options(AwardOptions.DEFAULT.with(AwardOptions.PartialValidationDocument.CERTIFICATION_BOOKLET))
            .build();
    private static final AwardRules PLACEMENT = AwardRules.builder(B)
            .requirement(new AllOf(List.of(block(B, 1), block(B, 2), block(B, 3), Condition.WORK_APPLICATION)))
            .retention(RetentionPolicy.lifelong())
            .build();
    private static final AwardRules OPTIONS = AwardRules.builder(C)
            .requirement(new AllOf(
                    List.of(block(C, 1), block(C, 2), block(C, 3), new AtLeast(1, List.of(block(C, 4), block(C, 5))))))
            .build();

    @Test // A1
    void oneBlockOfTheTitleGivesTheBooklet() {
        AwardStatus status = Award.assess(TITLE, holding(A, 1), DAY);
        assertInstanceOf(AwardStatus.Partial.class, status);
        assertEquals(
                new MinimalSets(List.of(Set.of(block(A, 2), block(A, 3), Condition.FINAL_INTERVIEW)), true),
                status.remaining().minimalSets(10));
        AwardDocument.BlockStatement booklet = (AwardDocument.BlockStatement) status.document();
        assertEquals(AwardOptions.PartialValidationDocument.CERTIFICATION_BOOKLET, booklet.form());
        assertEquals(
                List.of(code(A, 1)),
                booklet.blocks().stream().map(HeldBlock::code).toList());
    }

    @Test // A2
    void allBlocksOfTheTitleWaitForTheInterviewUnlessItIsProcedural() {
        AwardStatus status = Award.assess(TITLE, holding(A, 1, 2, 3), DAY);
        assertEquals(AwardExtent.PARTIAL, status.extent());
        assertEquals(Condition.FINAL_INTERVIEW, status.remaining());

        AwardRules procedural = AwardRules.builder(A)
                .requirement(TITLE.requirement())
                .options(AwardOptions.DEFAULT.with(AwardOptions.FinalInterview.PROCEDURAL))
                .build();
        assertEquals(
                AwardExtent.TOTAL,
                Award.assess(procedural, holding(A, 1, 2, 3), DAY).extent());
        assertEquals(
                AwardExtent.PARTIAL,
                Award.assess(procedural, holding(A, 1, 2), DAY).extent());
    }

    @Test // A2, the interview at the end of the last session
    void theInterviewBeforeTheLastJuryCompletesTheTitle() {
        JuryDecision last = JuryDecision.builder(A, DAY)
                .scope(JuryScope.blocks(code(A, 3)))
                .validated(code(A, 3))
                .met(Condition.FINAL_INTERVIEW)
                .build();
        AwardStatus status = Award.assess(TITLE, holding(A, 1, 2).with(last), DAY);
        assertEquals(AwardExtent.TOTAL, status.extent());
        assertEquals(new AwardDocument.Certificate(A, Optional.of(DAY)), status.document());
        assertEquals(
                AwardExtent.PARTIAL,
                Award.assess(TITLE, holding(A, 1, 2).with(last), DAY.minusDays(1))
                        .extent());
    }

    @Test // B1
    void allBlocksWithoutThePlacementArePartial() {
        AwardStatus status = Award.assess(PLACEMENT, holding(B, 1, 2, 3), DAY);
        assertEquals(AwardExtent.PARTIAL, status.extent());
        assertEquals(
                List.of(Set.of(Condition.WORK_APPLICATION)),
                status.remaining().minimalSets(9).sets());
    }

    @Test // B2
    void thePlacementCompletes() {
        CandidateRecord record = holding(B, 1, 2, 3).with(new ConditionMet(B, Condition.WORK_APPLICATION, DAY));
        assertEquals(AwardExtent.TOTAL, Award.assess(PLACEMENT, record, DAY).extent());
        assertEquals(
                AwardExtent.PARTIAL,
                Award.assess(PLACEMENT, record, DAY.minusDays(1)).extent());
    }

    @Test // B3
    void aConditionAloneIsNoBlock() {
        CandidateRecord record = CandidateRecord.EMPTY.with(new ConditionMet(B, Condition.WORK_APPLICATION, DAY));
        AwardStatus status = Award.assess(PLACEMENT, record, DAY);
        assertInstanceOf(AwardStatus.None.class, status);
        assertEquals(new AllOf(List.of(block(B, 1), block(B, 2), block(B, 3))), status.remaining());
        assertInstanceOf(AwardDocument.NoDocument.class, status.document());
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
        assertEquals(
                List.of(code(B, 2)), status.held().stream().map(HeldBlock::code).toList());
        assertEquals(
                LocalDate.of(2022, 6, 1), status.held().get(0).acquisition().on());
        assertEquals(Optional.empty(), status.held().get(0).until());
    }

    @Test // C1
    void oneOptionIsEnough() {
        assertEquals(
                AwardExtent.TOTAL,
                Award.assess(OPTIONS, holding(C, 1, 2, 3, 5), DAY).extent());
        AwardStatus status = Award.assess(OPTIONS, holding(C, 1, 2, 3), DAY);
        assertEquals(AwardExtent.PARTIAL, status.extent());
        assertEquals(
                List.of(Set.of(block(C, 4)), Set.of(block(C, 5))),
                status.remaining().minimalSets(9).sets());
    }

    @Test // D1
    void fiveYearsEndWithTheAnniversary() {
        AwardRules rules = AwardRules.builder(B)
                .requirement(PLACEMENT.requirement())
                .retention(RetentionPolicy.years(5))
                .build();
        CandidateRecord record = CandidateRecord.EMPTY.with(
                Acquisition.of(Credential.block(B, code(B, 1)), LocalDate.of(2020, 3, 1), AcquisitionMeans.EXAM));
        assertEquals(
                AwardExtent.NONE,
                Award.assess(rules, record, LocalDate.of(2020, 2, 29)).extent());
        assertEquals(
                AwardExtent.PARTIAL,
                Award.assess(rules, record, LocalDate.of(2020, 3, 1)).extent());
        assertEquals(
                AwardExtent.PARTIAL,
                Award.assess(rules, record, LocalDate.of(2025, 3, 1)).extent());
        assertEquals(
                AwardExtent.NONE,
                Award.assess(rules, record, LocalDate.of(2025, 3, 2)).extent());
    }

    @Test // D1, the other reading
    void fiveYearsMayEndOnTheEve() {
        RetentionPolicy eve = new RetentionPolicy.Years(5, RetentionPolicy.LastDay.EVE_OF_ANNIVERSARY);
        assertEquals(Optional.of(LocalDate.of(2025, 2, 28)), eve.until(LocalDate.of(2020, 3, 1)));
    }

    @Test
    void aSupplementNeedsItsTitle() {
        SheetNumber supplement = SheetNumber.of("RNCP9990009");
        AwardRules rules = AwardRules.builder(supplement)
                .requirement(Requirement.allOf(block(supplement, 1), Condition.priorCertification(A)))
                .build();
        CandidateRecord record = holding(supplement, 1);
        assertEquals(
                Condition.priorCertification(A),
                Award.assess(rules, record, DAY).remaining());
        assertEquals(
                AwardExtent.TOTAL,
                Award.assess(rules, record.with(new Conferral(A, DAY, "parchment")), DAY)
                        .extent());
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
        assertEquals(AcquisitionMeans.VAE, acquisition.means());
        assertEquals(Optional.of("PV 12"), acquisition.jury());
        assertTrue(acquisition.from().isEmpty());
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
