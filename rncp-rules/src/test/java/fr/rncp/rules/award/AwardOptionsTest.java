package fr.rncp.rules.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.JuryScope;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.ConditionKind;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What law does not settle: each option against its default. */
class AwardOptionsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final SkillBlockCode FIRST = AwardArbitraries.own(1);
    private static final SkillBlockCode SECOND = AwardArbitraries.own(2);
    private static final SkillBlockCode EXTRA = AwardArbitraries.own(8);

    @Test
    void optionalBlocksMayMakeAPartialValidation() {
        CandidateRecord record = CandidateRecord.EMPTY.with(acquired(EXTRA, DAY));
        assertEquals(
                AwardExtent.NONE,
                Award.assess(rules(AwardOptions.DEFAULT), record, DAY).extent());
        AwardStatus counted = Award.assess(
                rules(AwardOptions.DEFAULT.with(AwardOptions.OptionalBlocks.COUNT_FOR_PARTIAL)), record, DAY);
        AwardDocument.BlockStatement statement = (AwardDocument.BlockStatement) counted.document();
        assertEquals(
                List.of(EXTRA), statement.blocks().stream().map(HeldBlock::code).toList());
        assertEquals("award.extent.partialbyoptional", counted.reasons().get(0).key());
    }

    @Test
    void verdictsBeyondTheScopeMayBeLeftOut() {
        CandidateRecord record = CandidateRecord.EMPTY.with(JuryDecision.builder(AwardArbitraries.SHEET, DAY)
                .scope(JuryScope.blocks(FIRST))
                .validated(SECOND)
                .build());
        assertEquals(
                AwardExtent.PARTIAL,
                Award.assess(rules(AwardOptions.DEFAULT), record, DAY).extent());
        AwardRules strict = rules(AwardOptions.DEFAULT.with(AwardOptions.OutOfScope.LEFT_OUT));
        assertEquals(AwardExtent.NONE, Award.assess(strict, record, DAY).extent());
    }

    @Test
    void aCertificationReachedMayNeedAConferralToStay() {
        CandidateRecord record =
                CandidateRecord.EMPTY.with(acquired(FIRST, DAY)).with(acquired(SECOND, DAY.plusYears(1)));
        LocalDate expired = DAY.plusYears(2).plusDays(1);
        AwardStatus.Total kept = (AwardStatus.Total) Award.assess(years(2, AwardOptions.DEFAULT), record, expired);
        assertEquals(Optional.of(DAY.plusYears(1)), kept.since());
        assertEquals("award.extent.reached_before", kept.reasons().get(0).key());

        AwardRules strict = years(2, AwardOptions.DEFAULT.with(AwardOptions.Totality.KEPT_ONCE_CONFERRED));
        assertEquals(
                AwardExtent.TOTAL,
                Award.assess(strict, record, expired.minusDays(1)).extent());
        assertEquals(AwardExtent.PARTIAL, Award.assess(strict, record, expired).extent());
        CandidateRecord again = record.with(acquired(FIRST, expired.plusDays(5)));
        AwardStatus.Total anew = (AwardStatus.Total) Award.assess(strict, again, expired.plusDays(9));
        assertEquals(Optional.of(expired.plusDays(5)), anew.since());
        CandidateRecord conferred =
                record.with(new Conferral(AwardArbitraries.SHEET, expired.minusDays(1), "parchment"));
        assertEquals(
                AwardExtent.TOTAL,
                Award.assess(strict, conferred, expired.plusYears(9)).extent());
    }

    @Test
    void validatingAgainMayProlongOrNot() {
        CandidateRecord record =
                CandidateRecord.EMPTY.with(acquired(FIRST, DAY.plusYears(3))).with(acquired(FIRST, DAY));
        LocalDate late = DAY.plusYears(4);
        HeldBlock prolonged = Award.assess(years(2, AwardOptions.DEFAULT), record, late)
                .held()
                .get(0);
        assertEquals(Optional.of(DAY.plusYears(5)), prolonged.until());
        AwardRules first = years(2, AwardOptions.DEFAULT.with(AwardOptions.Revalidation.FIRST_COUNTS));
        AwardStatus status = Award.assess(first, record, late);
        assertEquals(List.of(), status.held());
        assertEquals("award.expired", status.reasons().get(1).key());
        assertEquals(1, Award.assess(first, record, DAY.plusYears(2)).held().size());
    }

    @Test
    void retentionEndsWithTheRegistrationOrTheBlock() {
        AwardRules registered = with(RetentionPolicy.whileRegistered(DAY, Period.ofYears(1)), AwardOptions.DEFAULT);
        AwardRules withdrawn = with(RetentionPolicy.untilWithdrawn(DAY.plusYears(1)), AwardOptions.DEFAULT);
        CandidateRecord record = CandidateRecord.EMPTY.with(acquired(FIRST, DAY));
        for (AwardRules rules : List.of(registered, withdrawn)) {
            assertEquals(
                    AwardExtent.PARTIAL,
                    Award.assess(rules, record, DAY.plusYears(1)).extent());
            assertEquals(
                    AwardExtent.NONE,
                    Award.assess(rules, record, DAY.plusYears(1).plusDays(1)).extent());
        }
        CandidateRecord tooLate = CandidateRecord.EMPTY.with(acquired(FIRST, DAY.plusYears(2)));
        assertEquals(
                AwardExtent.NONE,
                Award.assess(registered, tooLate, DAY.plusYears(2)).extent());
    }

    @Test
    void impossibleRulesAreRefused() {
        assertThrows(IllegalStateException.class, () -> AwardRules.builder(AwardArbitraries.SHEET)
                .build());
        AwardRulesBuilder both = AwardRules.builder(AwardArbitraries.SHEET)
                .requirement(Requirement.block(FIRST))
                .optional(FIRST);
        assertThrows(IllegalArgumentException.class, both::build);
        assertThrows(IllegalArgumentException.class, () -> RetentionPolicy.years(0));
        assertThrows(IllegalArgumentException.class, () -> RetentionPolicy.whileRegistered(DAY, Period.ofDays(-1)));
        assertThrows(IllegalArgumentException.class, () -> Equivalence.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Condition.other(" "));
        assertThrows(IllegalArgumentException.class, () -> new Condition(ConditionKind.WORK_APPLICATION, "x"));
    }

    private static AwardRules years(int years, AwardOptions options) {
        return with(RetentionPolicy.years(years), options);
    }

    private static AwardRules rules(AwardOptions options) {
        return with(RetentionPolicy.lifelong(), options);
    }

    private static AwardRules with(RetentionPolicy retention, AwardOptions options) {
        return AwardRules.builder(AwardArbitraries.SHEET)
                .requirement(Requirement.allOf(Requirement.block(FIRST), Requirement.block(SECOND)))
                .optional(EXTRA)
                .retention(retention)
                .options(options)
                .build();
    }

    private static Acquisition acquired(SkillBlockCode code, LocalDate on) {
        return Acquisition.of(Credential.block(AwardArbitraries.SHEET, code), on, AcquisitionMeans.EXAM);
    }
}
