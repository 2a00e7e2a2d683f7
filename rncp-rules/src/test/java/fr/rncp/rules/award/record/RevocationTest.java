package fr.rncp.rules.award.record;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.Award;
import fr.rncp.rules.award.AwardArbitraries;
import fr.rncp.rules.award.AwardOptions;
import fr.rncp.rules.award.AwardRules;
import fr.rncp.rules.award.AwardStatus;
import fr.rncp.rules.award.Equivalence;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** A withdrawal for fraud: the only event that undoes a full validation. */
class RevocationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final SkillBlockCode FIRST = AwardArbitraries.own(1);
    private static final SkillBlockCode SECOND = AwardArbitraries.own(2);
    private static final AwardRules RULES = AwardRules.builder(AwardArbitraries.SHEET)
            .requirement(
                    Requirement.allOf(Requirement.block(FIRST), Requirement.block(SECOND), Condition.WORK_APPLICATION))
            .build();
    private static final AwardOptions LOST =
            AwardOptions.DEFAULT.withAfterRevocation(AwardOptions.AfterRevocation.LOST);
    private static final CandidateRecord COMPLETE = CandidateRecord.EMPTY.with(decision(DAY.minusYears(1)));

    @Test
    void withdrawsEverythingFromItsDayOn() {
        CandidateRecord record = COMPLETE.with(new Conferral(RULES.sheet(), DAY.minusMonths(6), "parchment"))
                .with(Revocation.ofAll(RULES.sheet(), DAY, "decision 7"));
        assertThat(Award.assess(RULES, record, DAY.minusDays(1)).extent()).isEqualTo(AwardExtent.FULL);
        AwardStatus status = Award.assess(RULES, record, DAY);
        assertThat(status.extent()).isEqualTo(AwardExtent.NONE);
        assertThat(status.remaining()).isEqualTo(RULES.requirement());
        assertThat(status.reasons().get(1).key()).isEqualTo("award.revoked");
    }

    @Test
    void theDayItselfIsWithdrawnAndTheDayAfterCountsAnew() {
        CandidateRecord revoked = CandidateRecord.EMPTY.with(Revocation.ofAll(RULES.sheet(), DAY, "decision 7"));
        assertThat(assess(revoked.with(decision(DAY))).extent()).isEqualTo(AwardExtent.NONE);
        assertThat(assess(revoked.with(decision(DAY.plusDays(1)))).extent()).isEqualTo(AwardExtent.FULL);
    }

    @Test
    void namedBlocksAloneAreWithdrawn() {
        CandidateRecord record = COMPLETE.with(new Conferral(RULES.sheet(), DAY, "parchment"))
                .with(new Revocation(RULES.sheet(), DAY, "decision 7", Set.of(FIRST)));
        AwardStatus status = assess(record);
        assertThat(status.extent()).isEqualTo(AwardExtent.PARTIAL);
        assertThat(status.remaining()).isEqualTo(Requirement.block(FIRST));
        assertThat(assess(record.with(new Conferral(RULES.sheet(), DAY.plusDays(1), "again")))
                        .extent())
                .isEqualTo(AwardExtent.FULL);
    }

    @Test
    void anotherCertificationIsNotWithdrawn() {
        CandidateRecord record = COMPLETE.with(Revocation.ofAll(AwardArbitraries.OLD, DAY, "decision 7"));
        assertThat(assess(record).extent()).isEqualTo(AwardExtent.FULL);
    }

    @Test
    void whatFollowedFromWithdrawnBlocksGoesToo() {
        Credential source = Credential.block(AwardArbitraries.OLD, AwardArbitraries.code(AwardArbitraries.OLD, 1));
        AwardRules rules = AwardRules.builder(AwardArbitraries.SHEET)
                .requirement(RULES.requirement())
                .equivalences(List.of(Equivalence.of(List.of(source), Credential.block(RULES.sheet(), FIRST))))
                .build();
        CandidateRecord record = CandidateRecord.EMPTY.with(Acquisition.of(source, DAY, AcquisitionMeans.EXAM));
        assertThat(Award.assess(rules, record, DAY).extent()).isEqualTo(AwardExtent.PARTIAL);
        assertThat(Award.assess(rules, record.with(Revocation.ofAll(AwardArbitraries.OLD, DAY, "x")), DAY)
                        .extent())
                .isEqualTo(AwardExtent.NONE);
    }

    @Test
    void whatALawfulCredentialGivesIsLostOnlyIfTheOptionSaysSo() {
        Credential source = Credential.block(AwardArbitraries.OLD, AwardArbitraries.code(AwardArbitraries.OLD, 1));
        AwardRules.Builder rules = AwardRules.builder(AwardArbitraries.SHEET)
                .requirement(RULES.requirement())
                .equivalences(List.of(Equivalence.of(List.of(source), Credential.block(RULES.sheet(), FIRST))));
        CandidateRecord record = CandidateRecord.EMPTY
                .with(Acquisition.of(source, DAY, AcquisitionMeans.EXAM))
                .with(Revocation.ofAll(RULES.sheet(), DAY, "x"));
        assertThat(Award.assess(rules.build(), record, DAY).extent()).isEqualTo(AwardExtent.PARTIAL);
        assertThat(Award.assess(rules.options(LOST).build(), record, DAY).extent())
                .isEqualTo(AwardExtent.NONE);
    }

    @Test
    void aSourceAcquiredBeforeDoesNotHideTheOneThatCountsAnew() {
        Credential source = Credential.block(AwardArbitraries.OLD, AwardArbitraries.code(AwardArbitraries.OLD, 1));
        AwardRules rules = AwardRules.builder(AwardArbitraries.SHEET)
                .requirement(RULES.requirement())
                .equivalences(List.of(Equivalence.of(List.of(source), Credential.block(RULES.sheet(), FIRST))))
                .options(LOST)
                .build();
        LocalDate after = DAY.plusDays(1);
        CandidateRecord anew = CandidateRecord.EMPTY
                .with(Revocation.ofAll(RULES.sheet(), DAY, "decision 7"))
                .with(Acquisition.of(source, after, AcquisitionMeans.EXAM));
        assertThat(Award.assess(rules, anew, after).extent()).isEqualTo(AwardExtent.PARTIAL);
        CandidateRecord both = anew.with(Acquisition.of(source, DAY.minusYears(1), AcquisitionMeans.EXAM));
        assertThat(Award.assess(rules, both, after).extent()).isEqualTo(AwardExtent.PARTIAL);
        assertThat(Award.assess(rules, both, DAY).extent()).isEqualTo(AwardExtent.NONE);
    }

    @Test
    void aPriorCertificationThatIsWithdrawnNoLongerMeetsItsCondition() {
        AwardRules rules = AwardRules.builder(AwardArbitraries.SHEET)
                .requirement(
                        Requirement.allOf(Requirement.block(FIRST), Condition.priorCertification(AwardArbitraries.OLD)))
                .build();
        CandidateRecord record = COMPLETE.with(new Conferral(AwardArbitraries.OLD, DAY.minusYears(2), "parchment"));
        assertThat(Award.assess(rules, record, DAY).extent()).isEqualTo(AwardExtent.FULL);
        CandidateRecord revoked = record.with(Revocation.ofAll(AwardArbitraries.OLD, DAY, "decision 7"));
        assertThat(Award.assess(rules, revoked, DAY).extent()).isEqualTo(AwardExtent.PARTIAL);
        assertThat(Award.assess(rules, revoked, DAY.minusDays(1)).extent()).isEqualTo(AwardExtent.FULL);
    }

    // It never increases the extent and has no effect before its day. Nothing else undoes a full validation: see
    // TimeLawsTest.totalStays.
    @Property
    void undoesOnlyEarlierEvents(
            @ForAll("rules") AwardRules rules,
            @ForAll("records") CandidateRecord record,
            @ForAll("revocations") Revocation revocation,
            @ForAll("days") LocalDate asOf) {
        AwardStatus without = Award.assess(rules, record, asOf);
        AwardStatus with = Award.assess(rules, record.with(revocation), asOf);
        assertThat(with.extent()).isLessThanOrEqualTo(without.extent());
        if (asOf.isBefore(revocation.on())) {
            assertThat(with).isEqualTo(without);
        }
        Statistics.label("revoked").collect(without.extent() + " to " + with.extent());
    }

    // Revoking everything leaves the effect of the later events alone.
    @Property
    void revokingAllLeavesLaterEvents(
            @ForAll("plainRules") AwardRules rules,
            @ForAll("records") CandidateRecord record,
            @ForAll("days") LocalDate on,
            @ForAll("days") LocalDate asOf) {
        LocalDate effective = on.isAfter(asOf) ? asOf : on;
        CandidateRecord revoked = record.with(Revocation.ofAll(rules.sheet(), effective, "court"));
        CandidateRecord later = new CandidateRecord(record.events().stream()
                .filter(event -> event.on().isAfter(effective) || !event.sheet().equals(rules.sheet()))
                .toList());
        AwardStatus expected = Award.assess(rules, later, asOf);
        AwardStatus status = Award.assess(rules, revoked, asOf);
        assertThat(status.extent()).isEqualTo(expected.extent());
        assertThat(status.held()).isEqualTo(expected.held());
        assertThat(status.remaining()).isEqualTo(expected.remaining());
    }

    @Provide
    Arbitrary<AwardRules> rules() {
        return AwardArbitraries.rules();
    }

    @Provide
    Arbitrary<AwardRules> plainRules() {
        return AwardArbitraries.rules(
                AwardArbitraries.requirements(), AwardArbitraries.retentions(), Arbitraries.just(List.of()));
    }

    @Provide
    Arbitrary<CandidateRecord> records() {
        return AwardArbitraries.records();
    }

    @Provide
    Arbitrary<Revocation> revocations() {
        return AwardArbitraries.revocations();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AwardArbitraries.days();
    }

    private static AwardStatus assess(CandidateRecord record) {
        return Award.assess(RULES, record, DAY.plusYears(1));
    }

    private static JuryDecision decision(LocalDate on) {
        return JuryDecision.builder(RULES.sheet(), on)
                .validated(FIRST, SECOND)
                .addConditionsMet(Condition.WORK_APPLICATION)
                .build();
    }

    @Test
    void sinceIsTheDayOfTheLastPart() {
        CandidateRecord record = CandidateRecord.EMPTY
                .with(Acquisition.of(Credential.block(RULES.sheet(), FIRST), DAY, AcquisitionMeans.DISPENSATION))
                .with(Acquisition.of(Credential.block(RULES.sheet(), SECOND), DAY.plusDays(3), AcquisitionMeans.EXAM))
                .with(new ConditionMet(RULES.sheet(), Condition.WORK_APPLICATION, DAY.minusDays(9)));
        AwardStatus.Full total = (AwardStatus.Full) assess(record);
        assertThat(total.since()).contains(DAY.plusDays(3));
    }
}
