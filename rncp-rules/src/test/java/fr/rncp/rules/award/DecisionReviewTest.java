package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Language;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Attendance;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.ConditionMet;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.JuryScope;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The inconsistencies of a decision. */
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
        assertThat(kinds(decision().validated(FIRST).notValidated(SECOND).announced(AwardExtent.PARTIAL)))
                .isEmpty();
        assertThat(kinds(decision()
                        .validated(FIRST, SECOND)
                        .addConditionsMet(Condition.WORK_APPLICATION)
                        .announced(AwardExtent.FULL)))
                .isEmpty();
        assertThat(kinds(decision().notValidated(FIRST, SECOND).announced(AwardExtent.NONE)))
                .isEmpty();
        assertThat(kinds(decision().attendance(Attendance.ABSENT).announced(AwardExtent.NONE)))
                .isEmpty();
        assertThat(kinds(decision().validated(AwardArbitraries.own(8)))).isEmpty();
    }

    @Test
    void totalAnnouncedWithoutTheCondition() {
        List<Inconsistency> found = Award.review(
                RULES,
                CandidateRecord.EMPTY,
                decision().validated(FIRST, SECOND).announced(AwardExtent.FULL).build());
        assertThat(found.get(0).kind()).isEqualTo(InconsistencyKind.FULL_ANNOUNCED_UNSATISFIED);
        assertThat(found.get(0).requirement()).contains(Condition.WORK_APPLICATION);
        assertThat(found.get(0).message(Language.FRENCH))
                .isEqualTo(
                        "La validation totale a été annoncée le 01/06/2024, alors qu’il reste à obtenir\u00a0: une application professionnelle.");
    }

    @Test
    void blocksHeldBeforeCountForTheAnnouncement() {
        CandidateRecord record = CandidateRecord.EMPTY
                .with(decision().validated(FIRST).build())
                .with(new ConditionMet(RULES.sheet(), Condition.WORK_APPLICATION, DAY));
        JuryDecision last =
                decision().validated(SECOND).announced(AwardExtent.FULL).build();
        assertThat(Award.review(RULES, record, last)).isEmpty();
        JuryDecision refused =
                decision().validated(SECOND).announced(AwardExtent.PARTIAL).build();
        assertThat(Award.review(RULES, record, refused).stream()
                        .map(Inconsistency::kind)
                        .toList())
                .isEqualTo(List.of(InconsistencyKind.FULL_REFUSED_THOUGH_SATISFIED));
        JuryDecision ofBlocks = decision()
                .scope(JuryScope.blocks(SECOND))
                .validated(SECOND)
                .announced(AwardExtent.PARTIAL)
                .build();
        assertThat(Award.review(RULES, record, ofBlocks)).isEmpty();
    }

    @Test
    void aMissingConditionExplainsTheRefusal() {
        assertThat(kinds(decision().validated(FIRST, SECOND).announced(AwardExtent.PARTIAL)))
                .isEmpty();
    }

    @Test
    void verdictsOutsideTheScopeOrTheSheet() {
        assertThat(kinds(decision().scope(JuryScope.blocks(FIRST)).validated(FIRST, SECOND)))
                .isEqualTo(List.of(InconsistencyKind.BLOCK_OUT_OF_SCOPE));
        assertThat(kinds(decision().validated(AwardArbitraries.FOREIGN)))
                .isEqualTo(List.of(InconsistencyKind.BLOCK_NOT_OF_CERTIFICATION));
        assertThat(kinds(decision().scope(JuryScope.blocks(AwardArbitraries.FOREIGN, FIRST))).stream()
                        .sorted()
                        .toList())
                .isEqualTo(
                        List.of(InconsistencyKind.SCOPE_NOT_OF_CERTIFICATION, InconsistencyKind.NO_VERDICT_ON_BLOCK));
    }

    @Test
    void verdictsOnAnAbsentCandidate() {
        assertThat(kinds(decision().attendance(Attendance.ABSENT).validated(FIRST)))
                .isEqualTo(List.of(InconsistencyKind.VERDICT_WITHOUT_CANDIDATE));
        assertThat(kinds(decision().attendance(Attendance.EXCUSED).addConditionsMet(Condition.WORK_APPLICATION)))
                .isEqualTo(List.of(InconsistencyKind.VERDICT_WITHOUT_CANDIDATE));
    }

    @Test
    void announcementsWithoutAndDespiteBlocks() {
        assertThat(kinds(decision().notValidated(FIRST).announced(AwardExtent.PARTIAL)))
                .isEqualTo(List.of(InconsistencyKind.PARTIAL_ANNOUNCED_WITHOUT_BLOCK));
        assertThat(kinds(decision().validated(FIRST).announced(AwardExtent.NONE)))
                .isEqualTo(List.of(InconsistencyKind.NONE_ANNOUNCED_WITH_BLOCK));
    }

    @Test
    void aConditionThatNobodyAskedFor() {
        assertThat(kinds(decision().addConditionsMet(Condition.FINAL_INTERVIEW)))
                .isEqualTo(List.of(InconsistencyKind.CONDITION_NOT_ASKED_FOR));
    }

    @Test
    void aDecisionOnAnotherCertification() {
        JuryDecision other = JuryDecision.builder(AwardArbitraries.OLD, DAY)
                .validated(AwardArbitraries.FOREIGN)
                .build();
        assertThat(Award.review(RULES, CandidateRecord.EMPTY, other).stream()
                        .map(Inconsistency::kind)
                        .toList())
                .isEqualTo(List.of(InconsistencyKind.OTHER_CERTIFICATION));
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
                assertThat(words).doesNotContain("{").doesNotStartWith("award.");
            }
            Statistics.label("findings").collect(inconsistency.kind());
        }
        assertThat(Award.review(rules, record.with(decision), decision)).isEqualTo(found);
        if (Award.assess(rules, record.with(decision), decision.on()).extent() == AwardExtent.FULL) {
            assertThat(found)
                    .extracting(Inconsistency::kind)
                    .doesNotContain(InconsistencyKind.FULL_ANNOUNCED_UNSATISFIED);
        }
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

    private static JuryDecision.Builder decision() {
        return JuryDecision.builder(RULES.sheet(), DAY);
    }

    private static List<InconsistencyKind> kinds(JuryDecision.Builder decision) {
        return Award.review(RULES, CandidateRecord.EMPTY, decision.build()).stream()
                .map(Inconsistency::kind)
                .toList();
    }
}
