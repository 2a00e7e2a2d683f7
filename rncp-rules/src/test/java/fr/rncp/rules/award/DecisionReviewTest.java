package fr.rncp.rules.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.rncp.model.Language;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Attendance;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.ConditionMet;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.JuryDecisionBuilder;
import fr.rncp.rules.award.record.JuryScope;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What of a decision does not go together. */
class DecisionReviewTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final SkillBlockCode FIRST = AwardArbitraries.own(1);
    private static final SkillBlockCode SECOND = AwardArbitraries.own(2);
    private static final AwardRules RULES = AwardRules.builder(AwardArbitraries.SHEET)
            .requirement(
                    Requirement.allOf(Requirement.block(FIRST), Requirement.block(SECOND), Condition.WORK_APPLICATION))
            .optional(AwardArbitraries.own(8))
            .build();

    @Test
    void aCoherentDecisionIsSilent() {
        assertEquals(
                List.of(),
                kinds(decision().validated(FIRST).notValidated(SECOND).announced(AwardExtent.PARTIAL)));
        assertEquals(
                List.of(),
                kinds(decision()
                        .validated(FIRST, SECOND)
                        .met(Condition.WORK_APPLICATION)
                        .announced(AwardExtent.TOTAL)));
        assertEquals(List.of(), kinds(decision().notValidated(FIRST, SECOND).announced(AwardExtent.NONE)));
        assertEquals(List.of(), kinds(decision().attendance(Attendance.ABSENT).announced(AwardExtent.NONE)));
        assertEquals(List.of(), kinds(decision().validated(AwardArbitraries.own(8))));
    }

    @Test
    void totalAnnouncedWithoutTheCondition() {
        List<Inconsistency> found = Award.review(
                RULES,
                CandidateRecord.EMPTY,
                decision().validated(FIRST, SECOND).announced(AwardExtent.TOTAL).build());
        assertEquals(InconsistencyKind.TOTAL_ANNOUNCED_UNSATISFIED, found.get(0).kind());
        assertEquals(Optional.of(Condition.WORK_APPLICATION), found.get(0).requirement());
        assertEquals(
                "Validation totale annoncée le 01/06/2024, alors qu'il reste à obtenir : une application professionnelle.",
                found.get(0).message(Language.FRENCH));
    }

    @Test
    void blocksHeldBeforeCountForTheAnnouncement() {
        CandidateRecord record = CandidateRecord.EMPTY
                .with(decision().validated(FIRST).build())
                .with(new ConditionMet(RULES.sheet(), Condition.WORK_APPLICATION, DAY));
        JuryDecision last =
                decision().validated(SECOND).announced(AwardExtent.TOTAL).build();
        assertEquals(List.of(), Award.review(RULES, record, last));
        JuryDecision refused =
                decision().validated(SECOND).announced(AwardExtent.PARTIAL).build();
        assertEquals(
                List.of(InconsistencyKind.TOTAL_REFUSED_THOUGH_SATISFIED),
                Award.review(RULES, record, refused).stream()
                        .map(Inconsistency::kind)
                        .toList());
        JuryDecision ofBlocks = decision()
                .scope(JuryScope.blocks(SECOND))
                .validated(SECOND)
                .announced(AwardExtent.PARTIAL)
                .build();
        assertEquals(List.of(), Award.review(RULES, record, ofBlocks));
    }

    @Test
    void aMissingConditionExplainsTheRefusal() {
        assertEquals(List.of(), kinds(decision().validated(FIRST, SECOND).announced(AwardExtent.PARTIAL)));
    }

    @Test
    void verdictsOutsideTheScopeOrTheSheet() {
        assertEquals(
                List.of(InconsistencyKind.BLOCK_OUT_OF_SCOPE),
                kinds(decision().scope(JuryScope.blocks(FIRST)).validated(FIRST, SECOND)));
        assertEquals(
                List.of(InconsistencyKind.BLOCK_NOT_OF_CERTIFICATION),
                kinds(decision().validated(AwardArbitraries.FOREIGN)));
        assertEquals(
                List.of(InconsistencyKind.SCOPE_NOT_OF_CERTIFICATION, InconsistencyKind.NO_VERDICT_ON_BLOCK),
                kinds(decision().scope(JuryScope.blocks(AwardArbitraries.FOREIGN, FIRST))).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void verdictsOnAnAbsentCandidate() {
        assertEquals(
                List.of(InconsistencyKind.VERDICT_WITHOUT_CANDIDATE),
                kinds(decision().attendance(Attendance.ABSENT).validated(FIRST)));
        assertEquals(
                List.of(InconsistencyKind.VERDICT_WITHOUT_CANDIDATE),
                kinds(decision().attendance(Attendance.EXCUSED).met(Condition.WORK_APPLICATION)));
    }

    @Test
    void announcementsWithoutAndDespiteBlocks() {
        assertEquals(
                List.of(InconsistencyKind.PARTIAL_ANNOUNCED_WITHOUT_BLOCK),
                kinds(decision().notValidated(FIRST).announced(AwardExtent.PARTIAL)));
        assertEquals(
                List.of(InconsistencyKind.NONE_ANNOUNCED_WITH_BLOCK),
                kinds(decision().validated(FIRST).announced(AwardExtent.NONE)));
    }

    @Test
    void aConditionThatNobodyAskedFor() {
        assertEquals(
                List.of(InconsistencyKind.CONDITION_NOT_ASKED_FOR),
                kinds(decision().met(Condition.FINAL_INTERVIEW)));
    }

    @Test
    void aDecisionOnAnotherCertification() {
        JuryDecision other = JuryDecision.builder(AwardArbitraries.OLD, DAY)
                .validated(AwardArbitraries.FOREIGN)
                .build();
        assertEquals(
                List.of(InconsistencyKind.OTHER_CERTIFICATION),
                Award.review(RULES, CandidateRecord.EMPTY, other).stream()
                        .map(Inconsistency::kind)
                        .toList());
    }

    @Test
    void contraryVerdictsCannotBeWritten() {
        Assertions.assertThrows(
                IllegalArgumentException.class,
                () -> decision().validated(FIRST).notValidated(FIRST));
    }

    @Property
    void everyFindingHasWordsInBothLanguages(
            @ForAll("rules") AwardRules rules,
            @ForAll("records") CandidateRecord record,
            @ForAll("decisions") JuryDecision decision) {
        List<Inconsistency> found = Award.review(rules, record, decision);
        for (Inconsistency inconsistency : found) {
            for (Language language : Language.values()) {
                String words = inconsistency.message(language);
                assertFalse(words.contains("{") || words.startsWith("award."), words);
            }
            Statistics.label("findings").collect(inconsistency.kind());
        }
        assertEquals(found, Award.review(rules, record.with(decision), decision));
        assertFalse(found.stream().anyMatch(one -> one.kind() == InconsistencyKind.TOTAL_ANNOUNCED_UNSATISFIED)
                && Award.assess(rules, record.with(decision), decision.on()).extent() == AwardExtent.TOTAL);
    }

    @Provide
    Arbitrary<AwardRules> rules() {
        return AwardArbitraries.rules();
    }

    @Provide
    Arbitrary<CandidateRecord> records() {
        return AwardArbitraries.records();
    }

    @Provide
    Arbitrary<JuryDecision> decisions() {
        return AwardArbitraries.decisions();
    }

    private static JuryDecisionBuilder decision() {
        return JuryDecision.builder(RULES.sheet(), DAY);
    }

    private static List<InconsistencyKind> kinds(JuryDecisionBuilder decision) {
        return Award.review(RULES, CandidateRecord.EMPTY, decision.build()).stream()
                .map(Inconsistency::kind)
                .toList();
    }
}
