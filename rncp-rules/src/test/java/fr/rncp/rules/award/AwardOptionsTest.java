package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;

/** Each option compared with its default. */
class AwardOptionsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final SkillBlockCode FIRST = AwardArbitraries.own(1);
    private static final SkillBlockCode SECOND = AwardArbitraries.own(2);
    private static final SkillBlockCode EXTRA = AwardArbitraries.own(8);

    @Test
    void optionalBlocksMayMakeAPartialValidation() {
        CandidateRecord record = CandidateRecord.EMPTY.with(acquired(EXTRA, DAY));
        assertThat(Award.assess(rules(AwardOptions.DEFAULT), record, DAY).extent())
                .isEqualTo(AwardExtent.NONE);
        AwardStatus counted = Award.assess(
                rules(AwardOptions.DEFAULT.withOptionalBlocks(AwardOptions.OptionalBlocks.COUNT_FOR_PARTIAL)),
                record,
                DAY);
        AwardDocument.BlockStatement statement = (AwardDocument.BlockStatement) counted.document();
        assertThat(statement.blocks().stream().map(HeldBlock::code).toList()).isEqualTo(List.of(EXTRA));
        assertThat(counted.reasons().get(0).key()).isEqualTo("award.extent.partialbyoptional");
    }

    @Test
    void verdictsBeyondTheScopeMayBeLeftOut() {
        CandidateRecord record = CandidateRecord.EMPTY.with(JuryDecision.builder(AwardArbitraries.SHEET, DAY)
                .scope(JuryScope.blocks(FIRST))
                .validated(SECOND)
                .build());
        assertThat(Award.assess(rules(AwardOptions.DEFAULT), record, DAY).extent())
                .isEqualTo(AwardExtent.PARTIAL);
        AwardRules strict = rules(AwardOptions.DEFAULT.withOutOfScope(AwardOptions.OutOfScope.LEFT_OUT));
        assertThat(Award.assess(strict, record, DAY).extent()).isEqualTo(AwardExtent.NONE);
    }

    @Test
    void aCertificationReachedMayNeedAConferralToStay() {
        CandidateRecord record =
                CandidateRecord.EMPTY.with(acquired(FIRST, DAY)).with(acquired(SECOND, DAY.plusYears(1)));
        LocalDate expired = DAY.plusYears(2).plusDays(1);
        AwardStatus.Full kept = (AwardStatus.Full) Award.assess(years(2, AwardOptions.DEFAULT), record, expired);
        assertThat(kept.since()).contains(DAY.plusYears(1));
        assertThat(kept.reasons().get(0).key()).isEqualTo("award.extent.reached_before");

        AwardRules strict =
                years(2, AwardOptions.DEFAULT.withFullValidation(AwardOptions.FullValidation.KEPT_ONCE_CONFERRED));
        assertThat(Award.assess(strict, record, expired.minusDays(1)).extent()).isEqualTo(AwardExtent.FULL);
        assertThat(Award.assess(strict, record, expired).extent()).isEqualTo(AwardExtent.PARTIAL);
        CandidateRecord again = record.with(acquired(FIRST, expired.plusDays(5)));
        AwardStatus.Full anew = (AwardStatus.Full) Award.assess(strict, again, expired.plusDays(9));
        assertThat(anew.since()).contains(expired.plusDays(5));
        CandidateRecord conferred =
                record.with(new Conferral(AwardArbitraries.SHEET, expired.minusDays(1), "parchment"));
        assertThat(Award.assess(strict, conferred, expired.plusYears(9)).extent())
                .isEqualTo(AwardExtent.FULL);
    }

    @Test
    void validatingAgainMayProlongOrNot() {
        CandidateRecord record =
                CandidateRecord.EMPTY.with(acquired(FIRST, DAY.plusYears(3))).with(acquired(FIRST, DAY));
        LocalDate late = DAY.plusYears(4);
        HeldBlock prolonged = Award.assess(years(2, AwardOptions.DEFAULT), record, late)
                .held()
                .get(0);
        assertThat(prolonged.until()).contains(DAY.plusYears(5));
        AwardRules first = years(2, AwardOptions.DEFAULT.withRevalidation(AwardOptions.Revalidation.FIRST_COUNTS));
        AwardStatus status = Award.assess(first, record, late);
        assertThat(status.held()).isEmpty();
        assertThat(status.reasons().get(1).key()).isEqualTo("award.expired");
        assertThat(Award.assess(first, record, DAY.plusYears(2)).held()).hasSize(1);
    }

    @Test
    void retentionEndsWithTheRegistrationOrTheBlock() {
        AwardRules registered = with(RetentionPolicy.whileRegistered(DAY, Period.ofYears(1)), AwardOptions.DEFAULT);
        AwardRules withdrawn = with(RetentionPolicy.untilWithdrawn(DAY.plusYears(1)), AwardOptions.DEFAULT);
        CandidateRecord record = CandidateRecord.EMPTY.with(acquired(FIRST, DAY));
        for (AwardRules rules : List.of(registered, withdrawn)) {
            assertThat(Award.assess(rules, record, DAY.plusYears(1)).extent()).isEqualTo(AwardExtent.PARTIAL);
            assertThat(Award.assess(rules, record, DAY.plusYears(1).plusDays(1)).extent())
                    .isEqualTo(AwardExtent.NONE);
        }
        CandidateRecord tooLate = CandidateRecord.EMPTY.with(acquired(FIRST, DAY.plusYears(2)));
        assertThat(Award.assess(registered, tooLate, DAY.plusYears(2)).extent()).isEqualTo(AwardExtent.NONE);
    }

    @Test
    void impossibleRulesAreRefused() {
        assertThatThrownBy(() -> AwardRules.builder(AwardArbitraries.SHEET).build())
                .isInstanceOf(IllegalStateException.class);
        AwardRules.Builder both = AwardRules.builder(AwardArbitraries.SHEET)
                .requirement(Requirement.block(FIRST))
                .optional(FIRST);
        assertThatThrownBy(both::build).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetentionPolicy.years(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetentionPolicy.whileRegistered(DAY, Period.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Equivalence.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Condition.other(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Condition(ConditionKind.WORK_APPLICATION, "x"))
                .isInstanceOf(IllegalArgumentException.class);
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
