package fr.rncp.rules.award;

import static fr.rncp.rules.award.record.AwardExtent.FULL;
import static fr.rncp.rules.award.record.AwardExtent.NONE;
import static fr.rncp.rules.award.record.AwardExtent.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Language;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.Attendance;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Compensation;
import fr.rncp.rules.award.record.ConditionMet;
import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.JuryScope;
import fr.rncp.rules.award.record.RecordEvent;
import fr.rncp.rules.award.record.Revocation;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What happens to candidates of schools: compensation, certificates that end, revocations, blocks of different
 * durations. The expected results were written before the engine could express the stories.
 */
class CandidateStoriesTest {

    private static final SheetNumber SHEET = SheetNumber.of("RNCP90100");
    private static final SheetNumber OLD = SheetNumber.of("RNCP90099");
    private static final SheetNumber RS = SheetNumber.of("RS90200");

    private static final Requirement.Block B1 = Requirement.block("RNCP90100BC01");
    private static final Requirement.Block B2 = Requirement.block("RNCP90100BC02");
    private static final Requirement.Block B3 = Requirement.block("RNCP90100BC03");
    private static final Requirement.Block B4 = Requirement.block("RNCP90100BC04");
    private static final Requirement.Block B5 = Requirement.block("RNCP90100BC05");

    private static final Condition FIRST_AID = Condition.externalTest("SST en cours de validité");

    private static final AwardRules THREE_BLOCKS =
            rules(Requirement.allOf(B1, B2, B3)).build();

    @Test
    void admitsByCompensationThoughOneBlockFailed() {
        CandidateRecord record = record(
                jury("2026-07-02").validated(B1.code(), B2.code()).notValidated(B3.code()),
                compensated("2026-07-02", B3));
        AwardStatus status = assess(THREE_BLOCKS, record, "2026-09-01");
        assertThat(status.extent()).isEqualTo(FULL);
        assertThat(codes(status)).containsExactly("RNCP90100BC01", "RNCP90100BC02");
        assertThat(status.messages(Language.FRENCH)).anyMatch(words -> words.contains("compensation"));
    }

    @Test
    void reviewAcceptsFullSuccessByCompensation() {
        JuryDecision decision = jury("2026-07-02")
                .validated(B1.code(), B2.code())
                .notValidated(B3.code())
                .announced(FULL)
                .build();
        assertThat(Award.review(THREE_BLOCKS, CandidateRecord.EMPTY, decision))
                .extracting(Inconsistency::kind)
                .containsExactly(InconsistencyKind.FULL_ANNOUNCED_UNSATISFIED);
        assertThat(Award.review(THREE_BLOCKS, record(compensated("2026-07-02", B3)), decision))
                .isEmpty();
    }

    @Test
    void compensatesNoCondition() {
        AwardRules rules =
                rules(Requirement.allOf(B1, B2, Condition.WORK_APPLICATION)).build();
        CandidateRecord record =
                record(jury("2026-07-02").validated(B1.code()).notValidated(B2.code()), compensated("2026-07-02", B2));
        AwardStatus before = assess(rules, record, "2026-07-02");
        assertThat(before.extent()).isEqualTo(PARTIAL);
        assertThat(before.remaining()).isEqualTo(Condition.WORK_APPLICATION);
        AwardStatus after = assess(
                rules,
                record.with(new ConditionMet(SHEET, Condition.WORK_APPLICATION, day("2026-10-01"))),
                "2026-10-01");
        assertThat(after.extent()).isEqualTo(FULL);
    }

    @Test
    void compensatesOnlyTheBlocksNamed() {
        CandidateRecord record = record(jury("2026-07-02").validated(B1.code()), compensated("2026-07-02", B3));
        AwardStatus status = assess(THREE_BLOCKS, record, "2026-07-02");
        assertThat(status.extent()).isEqualTo(PARTIAL);
        assertThat(status.remaining()).isEqualTo(B2);
    }

    @Test
    void compensationAloneGivesNothing() {
        AwardStatus status = assess(THREE_BLOCKS, record(compensated("2026-07-02", B3)), "2026-07-02");
        assertThat(status.extent()).isEqualTo(NONE);
        assertThat(status.document()).isInstanceOf(AwardDocument.NoDocument.class);
    }

    @Test
    void compensationOverTwoYearsAddsUp() {
        CandidateRecord record = record(
                jury("2025-06-30").validated(B1.code()), compensated("2025-06-30", B2), compensated("2026-06-30", B3));
        assertThat(assess(THREE_BLOCKS, record, "2026-06-29").extent()).isEqualTo(PARTIAL);
        assertThat(assess(THREE_BLOCKS, record, "2026-06-30").extent()).isEqualTo(FULL);
    }

    @Test
    void revocationVoidsCompensation() {
        CandidateRecord record = record(
                jury("2026-07-02").validated(B1.code(), B2.code()),
                compensated("2026-07-02", B3),
                new Revocation(SHEET, day("2027-01-15"), "fraude", Set.of(B1.code())));
        assertThat(assess(THREE_BLOCKS, record, "2027-01-14").extent()).isEqualTo(FULL);
        AwardStatus after = assess(THREE_BLOCKS, record, "2027-01-15");
        assertThat(after.extent()).isEqualTo(PARTIAL);
        assertThat(after.remaining()).isEqualTo(Requirement.allOf(B1, B3));
    }

    @Test
    void compensationOfAForeignBlockIsIgnored() {
        CandidateRecord record = record(
                jury("2026-07-02").validated(B1.code(), B2.code()),
                compensated("2026-07-02", Requirement.block("RNCP90100BC77")));
        AwardStatus status = assess(THREE_BLOCKS, record, "2026-07-02");
        assertThat(status.extent()).isEqualTo(PARTIAL);
        assertThat(status.messages(Language.ENGLISH)).anyMatch(words -> words.contains("RNCP90100BC77"));
    }

    @Test
    void onlyTheCompensationThatCountsIsReported() {
        CandidateRecord record = record(
                jury("2023-07-02").validated(B1.code()),
                new Compensation(SHEET, day("2022-07-02"), Set.of(B3.code()), "procès-verbal annulé"),
                Revocation.ofAll(SHEET, day("2022-12-01"), "fraude"),
                new Compensation(SHEET, day("2023-07-02"), Set.of(B3.code()), "procès-verbal valable"));
        assertThat(assess(THREE_BLOCKS, record, "2023-09-01").messages(Language.FRENCH))
                .filteredOn(words -> words.contains("par compensation"))
                .singleElement()
                .asString()
                .contains("procès-verbal valable");
    }

    @Test
    void aBlockValidatedLaterIsHeldAndNotReportedAsCompensated() {
        CandidateRecord record = record(
                jury("2026-07-02").validated(B1.code(), B2.code()),
                compensated("2026-07-02", B3),
                jury("2027-07-02").validated(B3.code()));
        assertThat(assess(THREE_BLOCKS, record, "2027-07-02").messages(Language.FRENCH))
                .noneMatch(words -> words.contains("compensation"));
    }

    @Test
    void anOptionalBlockDoesNotCountByCompensation() {
        AwardRules rules = rules(Requirement.allOf(B1, B2)).optional(B5.code()).build();
        CandidateRecord record = record(jury("2026-07-02").validated(B1.code()), compensated("2026-07-02", B5));
        assertThat(assess(rules, record, "2026-07-02").messages(Language.FRENCH))
                .noneMatch(words -> words.contains("compensation"));
    }

    @Test
    void fullSuccessOnBlocksMayBeByCompensation() {
        JuryDecision decision = jury("2026-07-02")
                .scope(JuryScope.blocks(B1.code(), B2.code()))
                .validated(B1.code())
                .notValidated(B2.code())
                .announced(FULL)
                .build();
        assertThat(Award.review(THREE_BLOCKS, record(compensated("2026-07-02", B2)), decision))
                .isEmpty();
    }

    @Test
    void aCompensatedBlockIsNotCalledHeld() {
        AwardRules rules =
                rules(Requirement.allOf(B1, B2, Condition.WORK_APPLICATION)).build();
        CandidateRecord record = record(jury("2026-07-02").validated(B1.code()), compensated("2026-07-02", B2));
        assertThat(assess(rules, record, "2026-07-02")
                        .messages(Language.ENGLISH)
                        .get(0))
                .contains("no block is missing, but at least one condition is not met");
    }

    @Test
    void aBlockThatAConditionMayReplaceIsNotCountedAsMissing() {
        AwardRules rules = rules(Requirement.allOf(B1, Requirement.atLeast(1, B2, Condition.WORK_APPLICATION)))
                .build();
        CandidateRecord record = record(jury("2026-07-02").validated(B1.code()));
        assertThat(assess(rules, record, "2026-07-02")
                        .messages(Language.ENGLISH)
                        .get(0))
                .contains("1 block is held out of the 2 that the rules name");
    }

    @Test
    void firstAidCertificateEnds() {
        AwardRules rules = rules(Requirement.allOf(B1, FIRST_AID)).build();
        CandidateRecord record =
                record(firstAid("2020-01-10", "2022-01-10"), jury("2025-06-20").validated(B1.code()));
        AwardStatus status = assess(rules, record, "2025-06-20");
        assertThat(status.extent()).isEqualTo(PARTIAL);
        assertThat(status.remaining()).isEqualTo(FIRST_AID);
        assertThat(status.messages(Language.FRENCH)).anyMatch(words -> words.contains("jusqu’au 10/01/2022 inclus"));
    }

    @Test
    void renewedCertificateCounts() {
        AwardRules rules = rules(Requirement.allOf(B1, FIRST_AID)).build();
        CandidateRecord record = record(
                firstAid("2020-01-10", "2022-01-10"),
                firstAid("2024-12-01", "2026-12-01"),
                jury("2025-06-20").validated(B1.code()));
        assertThat(assess(rules, record, "2025-06-20").extent()).isEqualTo(FULL);
        assertThat(assess(rules, record, "2027-06-20").extent()).isEqualTo(FULL);
        AwardRules renewed = rules(Requirement.allOf(B1, FIRST_AID))
                .options(AwardOptions.DEFAULT.withFullValidation(AwardOptions.FullValidation.KEPT_ONCE_CONFERRED))
                .build();
        assertThat(assess(renewed, record, "2026-12-01").extent()).isEqualTo(FULL);
        assertThat(assess(renewed, record, "2026-12-02").extent()).isEqualTo(PARTIAL);
    }

    @Test
    void certificateIsValidOnItsLastDay() {
        AwardRules rules = rules(Requirement.allOf(B1, FIRST_AID)).build();
        CandidateRecord record =
                record(firstAid("2023-06-20", "2025-06-20"), jury("2025-06-20").validated(B1.code()));
        assertThat(assess(rules, record, "2025-06-20").extent()).isEqualTo(FULL);
    }

    @Test
    void specificCertificationOfThreeYearsGivesItsBlockForThreeYears() {
        AwardRules rules = rules(Requirement.allOf(B1, B2))
                .equivalences(List.of(Equivalence.of(List.of(Credential.certification(RS)), block(B2))))
                .retentionOf(RS, RetentionPolicy.years(3))
                .build();
        CandidateRecord record = record(new Conferral(RS, day("2020-03-01"), "certificat 12"));
        assertThat(codes(assess(rules, record, "2023-03-01"))).containsExactly("RNCP90100BC02");
        assertThat(codes(assess(rules, record, "2026-01-01"))).isEmpty();
    }

    @Test
    void conferredCertificationOfTheOtherRegisterIsKept() {
        AwardRules rules = rules(Requirement.allOf(B1, B2))
                .equivalences(List.of(Equivalence.of(List.of(Credential.certification(OLD)), block(B2))))
                .retentionOf(OLD, RetentionPolicy.years(3))
                .build();
        CandidateRecord record = record(new Conferral(OLD, day("2020-03-01"), "diplôme 7"));
        assertThat(codes(assess(rules, record, "2026-01-01"))).containsExactly("RNCP90100BC02");
    }

    @Test
    void priorCertificationMustBeValid() {
        Condition prior = Condition.priorCertification(RS);
        AwardRules rules = rules(Requirement.allOf(B1, prior)).build();
        CandidateRecord record = record(
                new Conferral(RS, day("2021-06-01"), "certificat 3", Optional.of(day("2023-05-31"))),
                jury("2024-06-01").validated(B1.code()));
        assertThat(assess(rules, record, "2024-06-01").remaining()).isEqualTo(prior);
        CandidateRecord renewed =
                record.with(new Conferral(RS, day("2024-02-01"), "certificat 9", Optional.of(day("2026-01-31"))));
        assertThat(assess(rules, renewed, "2024-06-01").extent()).isEqualTo(FULL);
    }

    @Test
    void blocksOfOneSheetLastDifferently() {
        AwardRules rules = rules(Requirement.allOf(B1, B2, B3))
                .retentionOf(block(B2), RetentionPolicy.years(5))
                .build();
        CandidateRecord record = record(jury("2020-05-04").validated(B1.code(), B2.code()));
        assertThat(codes(assess(rules, record, "2025-05-04"))).containsExactly("RNCP90100BC01", "RNCP90100BC02");
        AwardStatus later = assess(rules, record, "2025-05-05");
        assertThat(codes(later)).containsExactly("RNCP90100BC01");
        assertThat(later.remaining()).isEqualTo(Requirement.allOf(B2, B3));
    }

    @Test
    void oneBlockOfTheOldSheetLastsDifferently() {
        Credential old = Credential.block(OLD, SkillBlockCode.of("RNCP90099BC01"));
        AwardRules rules = rules(Requirement.allOf(B1, B2))
                .equivalences(List.of(Equivalence.of(List.of(old), block(B1))))
                .retentionOf(OLD, RetentionPolicy.lifelong())
                .retentionOf(old, RetentionPolicy.years(2))
                .build();
        CandidateRecord record = record(Acquisition.of(old, day("2020-05-04"), AcquisitionMeans.EXAM));
        assertThat(codes(assess(rules, record, "2022-05-04"))).containsExactly("RNCP90100BC01");
        assertThat(codes(assess(rules, record, "2022-05-05"))).isEmpty();
    }

    @Test
    void fullSuccessOnOneBlockIsThatBlock() {
        JuryDecision decision = jury("2026-07-02")
                .scope(JuryScope.blocks(B1.code()))
                .validated(B1.code())
                .announced(FULL)
                .build();
        assertThat(Award.review(THREE_BLOCKS, CandidateRecord.EMPTY, decision)).isEmpty();
        assertThat(assess(THREE_BLOCKS, record(decision), "2026-07-02").extent())
                .isEqualTo(PARTIAL);
    }

    @Test
    void fullSuccessOnTwoBlocksNeedsBoth() {
        JuryDecision decision = jury("2026-07-02")
                .scope(JuryScope.blocks(B1.code(), B2.code()))
                .validated(B1.code())
                .notValidated(B2.code())
                .announced(FULL)
                .build();
        List<Inconsistency> found = Award.review(THREE_BLOCKS, CandidateRecord.EMPTY, decision);
        assertThat(found).extracting(Inconsistency::kind).containsExactly(InconsistencyKind.FULL_ANNOUNCED_UNSATISFIED);
        assertThat(found.get(0).requirement()).contains(B2);
    }

    @Test
    void fullSuccessOfAnAbsentCandidateIsInconsistent() {
        JuryDecision decision = jury("2026-07-02")
                .scope(JuryScope.blocks(B1.code()))
                .attendance(Attendance.ABSENT)
                .announced(FULL)
                .build();
        assertThat(Award.review(THREE_BLOCKS, CandidateRecord.EMPTY, decision))
                .extracting(Inconsistency::kind)
                .containsExactly(InconsistencyKind.FULL_ANNOUNCED_UNSATISFIED);
    }

    @Test
    void lawfulCertificationGivesItsBlockAfterARevocation() {
        AwardRules.Builder builder = rules(Requirement.allOf(B1, B2))
                .equivalences(List.of(Equivalence.of(List.of(Credential.certification(RS)), block(B2))));
        CandidateRecord record = record(
                new Conferral(RS, day("2020-03-01"), "certificat 12"),
                jury("2021-07-02").validated(B1.code()),
                Revocation.ofAll(SHEET, day("2022-01-10"), "plagiat"));
        assertThat(assess(builder.build(), record, "2022-01-09").extent()).isEqualTo(FULL);
        AwardStatus after = assess(builder.build(), record, "2022-01-10");
        assertThat(codes(after)).containsExactly("RNCP90100BC02");
        AwardRules lost = builder.options(AwardOptions.DEFAULT.withAfterRevocation(AwardOptions.AfterRevocation.LOST))
                .build();
        assertThat(codes(assess(lost, record, "2022-01-10"))).isEmpty();
    }

    @Test
    void candidateStartsAgainAfterARevocation() {
        AwardRules rules = rules(Requirement.allOf(B1, B2))
                .equivalences(List.of(Equivalence.of(List.of(Credential.certification(RS)), block(B2))))
                .build();
        CandidateRecord record = record(
                new Conferral(RS, day("2020-03-01"), "certificat 12"),
                jury("2021-07-02").validated(B1.code()),
                Revocation.ofAll(SHEET, day("2022-01-10"), "plagiat"),
                jury("2023-07-03").validated(B1.code()));
        AwardStatus status = assess(rules, record, "2023-07-03");
        assertThat(status.extent()).isEqualTo(FULL);
        assertThat(status).isInstanceOfSatisfying(AwardStatus.Full.class, total -> assertThat(total.since())
                .contains(day("2023-07-03")));
    }

    @Test
    void revokedSourceGivesNothing() {
        AwardRules rules = rules(Requirement.allOf(B1, B2))
                .equivalences(List.of(Equivalence.of(List.of(Credential.certification(RS)), block(B2))))
                .build();
        CandidateRecord record = record(
                new Conferral(RS, day("2020-03-01"), "certificat 12"),
                Revocation.ofAll(RS, day("2022-01-10"), "fraude"));
        assertThat(codes(assess(rules, record, "2022-01-09"))).containsExactly("RNCP90100BC02");
        assertThat(codes(assess(rules, record, "2022-01-10"))).isEmpty();
    }

    @Test
    void successorHeldByEquivalenceSurvivesItsOwnRevocation() {
        AwardRules.Builder builder = rules(Requirement.allOf(B1, B2))
                .equivalences(List.of(
                        Equivalence.of(List.of(Credential.certification(OLD)), Credential.certification(SHEET))));
        CandidateRecord record = record(
                new Conferral(OLD, day("2020-03-01"), "diplôme 7"),
                Revocation.ofAll(SHEET, day("2022-01-10"), "fraude"));
        assertThat(assess(builder.build(), record, "2022-01-10").extent()).isEqualTo(FULL);
        AwardRules lost = builder.options(AwardOptions.DEFAULT.withAfterRevocation(AwardOptions.AfterRevocation.LOST))
                .build();
        assertThat(assess(lost, record, "2022-01-10").extent()).isEqualTo(NONE);
    }

    @Test
    void optionOfTwoBlocksIsOneOption() {
        AwardRules rules = rules(Requirement.allOf(
                        B1, Requirement.atLeast(1, Requirement.allOf(B2, B4), Requirement.allOf(B3, B5))))
                .build();
        CandidateRecord record = record(jury("2026-07-02").validated(B1.code(), B2.code(), B5.code()));
        AwardStatus status = assess(rules, record, "2026-07-02");
        assertThat(status.extent()).isEqualTo(PARTIAL);
        assertThat(status.remaining()).isEqualTo(Requirement.atLeast(1, B4, B3));
        assertThat(assess(
                                rules,
                                record.with(
                                        jury("2027-07-02").validated(B4.code()).build()),
                                "2027-07-02")
                        .extent())
                .isEqualTo(FULL);
    }

    @Test
    void fiveYearBlocksNeedNotOverlapOnceTheCertificateIsReached() {
        AwardRules rules = rules(Requirement.allOf(B1, B2))
                .retention(RetentionPolicy.years(5))
                .build();
        CandidateRecord tooLate = record(
                jury("2020-03-01").validated(B1.code()), jury("2025-03-02").validated(B2.code()));
        assertThat(assess(rules, tooLate, "2025-03-02").remaining()).isEqualTo(B1);
        CandidateRecord inTime = record(
                jury("2020-03-01").validated(B1.code()), jury("2025-03-01").validated(B2.code()));
        assertThat(assess(rules, inTime, "2031-01-01").extent()).isEqualTo(FULL);
    }

    @Test
    void closedTitleKeepsItsBlocksForAYear() {
        AwardRules rules = rules(Requirement.allOf(B1, B2, Condition.FINAL_INTERVIEW))
                .retention(RetentionPolicy.whileRegistered(day("2025-08-31"), Period.ofYears(1)))
                .build();
        CandidateRecord record = record(jury("2024-05-13").validated(B1.code(), B2.code()));
        assertThat(assess(rules, record, "2026-08-31").remaining()).isEqualTo(Condition.FINAL_INTERVIEW);
        assertThat(assess(rules, record, "2026-09-01").extent()).isEqualTo(NONE);
    }

    @Test
    void supplementaryCertificateNeedsItsTitle() {
        AwardRules rules =
                rules(Requirement.allOf(B1, Condition.priorCertification(OLD))).build();
        CandidateRecord record = record(jury("2024-05-13").validated(B1.code()));
        assertThat(assess(rules, record, "2024-05-13").extent()).isEqualTo(PARTIAL);
        CandidateRecord titled = record.with(new Conferral(OLD, day("2024-09-20"), "titre 4"));
        assertThat(assess(rules, titled, "2024-09-20").extent()).isEqualTo(FULL);
    }

    @Test
    void specificCertificationIsRenewedEveryTwoYears() {
        Requirement.Block only = Requirement.block("01");
        AwardRules rules = AwardRules.builder(RS)
                .requirement(only)
                .retention(RetentionPolicy.years(2))
                .options(AwardOptions.DEFAULT.withFullValidation(AwardOptions.FullValidation.KEPT_ONCE_CONFERRED))
                .build();
        CandidateRecord record =
                record(JuryDecision.builder(RS, day("2022-04-01")).validated(only.code()));
        assertThat(assess(rules, record, "2024-04-01").extent()).isEqualTo(FULL);
        assertThat(assess(rules, record, "2024-04-02").extent()).isEqualTo(NONE);
        CandidateRecord renewed = record.with(JuryDecision.builder(RS, day("2024-03-15"))
                .validated(only.code())
                .build());
        assertThat(assess(rules, renewed, "2026-03-15").extent()).isEqualTo(FULL);
    }

    @Test
    void conferralOfASpecificCertificationEndsWithItsValidity() {
        Requirement.Block only = Requirement.block("01");
        AwardRules rules = AwardRules.builder(RS)
                .requirement(only)
                .retention(RetentionPolicy.years(2))
                .build();
        CandidateRecord record = record(new Conferral(RS, day("2022-04-01"), "certificat 5"));
        assertThat(assess(rules, record, "2024-04-01").extent()).isEqualTo(FULL);
        AwardStatus after = assess(rules, record, "2024-04-02");
        assertThat(after.extent()).isEqualTo(NONE);
        assertThat(after.messages(Language.FRENCH)).anyMatch(words -> words.contains("jusqu’au 01/04/2024 inclus"));
    }

    @Test
    void countsTheBlocksThatAreNeeded() {
        AwardRules rules = rules(Requirement.atLeast(4, B1, B2, B3, B4, B5)).build();
        CandidateRecord record = record(jury("2026-07-02").validated(B1.code(), B2.code(), B5.code()));
        AwardStatus status = assess(rules, record, "2026-07-02");
        assertThat(status.messages(Language.FRENCH).get(0)).contains("3 blocs acquis sur les 4 exigés");
        assertThat(status.messages(Language.ENGLISH).get(0)).contains("3 of the 4 required blocks are held");
    }

    @Test
    void blocksBeyondTheNeedAreNotCountedAsNeeded() {
        AwardRules rules =
                rules(Requirement.allOf(B1, B2, Requirement.atLeast(1, B4, B5))).build();
        CandidateRecord record = record(jury("2026-07-02").validated(B4.code(), B5.code()));
        AwardStatus status = assess(rules, record, "2026-07-02");
        assertThat(status.messages(Language.FRENCH).get(0)).contains("2 blocs acquis\u00a0; il en manque au moins 2");
        assertThat(status.messages(Language.ENGLISH).get(0)).contains("2 blocks are held; at least 2 are missing");
    }

    private static AwardRules.Builder rules(Requirement requirement) {
        return AwardRules.builder(SHEET).requirement(requirement);
    }

    private static JuryDecision.Builder jury(String on) {
        return JuryDecision.builder(SHEET, day(on));
    }

    private static Compensation compensated(String on, Requirement.Block... blocks) {
        List<SkillBlockCode> codes = new ArrayList<>();
        List.of(blocks).forEach(block -> codes.add(block.code()));
        return new Compensation(SHEET, day(on), Set.copyOf(codes), "procès-verbal");
    }

    private static ConditionMet firstAid(String on, String until) {
        return new ConditionMet(SHEET, FIRST_AID, day(on), Optional.of(day(until)));
    }

    private static Credential block(Requirement.Block block) {
        return Credential.block(SHEET, block.code());
    }

    private static CandidateRecord record(Object... events) {
        CandidateRecord record = CandidateRecord.EMPTY;
        for (Object event : events) {
            record = record.with(
                    event instanceof JuryDecision.Builder decision ? decision.build() : (RecordEvent) event);
        }
        return record;
    }

    private static AwardStatus assess(AwardRules rules, CandidateRecord record, String asOf) {
        return Award.assess(rules, record, day(asOf));
    }

    private static List<String> codes(AwardStatus status) {
        return status.held().stream().map(block -> block.code().value()).toList();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
