package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Compensation;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.RecordEvent;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Events of one day that differ in one detail: the order of the record does not show in the status. */
class SameDayEventsTest {

    private static final SheetNumber SHEET = SheetNumber.of("RNCP90001");
    private static final SkillBlockCode BLOCK = SkillBlockCode.of("RNCP90001BC01");
    private static final SkillBlockCode OTHER = SkillBlockCode.of("RNCP90001BC02");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final AwardRules RULES = AwardRules.builder(SHEET)
            .requirement(Requirement.allOf(Requirement.block(BLOCK), Requirement.block(OTHER)))
            .build();

    private static void assertSameInAnyOrder(RecordEvent first, RecordEvent second) {
        AwardStatus status = Award.assess(RULES, new CandidateRecord(List.of(first, second)), DAY);
        assertThat(Award.assess(RULES, new CandidateRecord(List.of(second, first)), DAY))
                .isEqualTo(status);
    }

    private static JuryDecision.Builder validated() {
        return JuryDecision.builder(SHEET, DAY).validated(BLOCK);
    }

    @Test
    void compensationsOfDifferentSources() {
        assertSameInAnyOrder(
                new Compensation(SHEET, DAY, Set.of(BLOCK), "PV 1"),
                new Compensation(SHEET, DAY, Set.of(BLOCK), "PV 2"));
    }

    @Test
    void decisionsOfAJuryWithAndWithoutName() {
        assertSameInAnyOrder(validated().build(), validated().jury("").build());
    }

    @Test
    void aBlockThatOnlyAnEquivalenceNamesIsNoForeignBlock() {
        AwardRules rules = AwardRules.builder(SHEET)
                .requirement(Requirement.block(OTHER))
                .equivalences(List.of(
                        Equivalence.of(List.of(Credential.block(SHEET, BLOCK)), Credential.block(SHEET, OTHER))))
                .build();
        AwardStatus status =
                Award.assess(rules, new CandidateRecord(List.of(validated().build())), DAY);

        assertThat(status).isInstanceOf(AwardStatus.Full.class);
    }
}
