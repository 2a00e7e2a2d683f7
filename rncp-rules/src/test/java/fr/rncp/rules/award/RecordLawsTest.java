package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Pathway;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.AwardArbitraries.Situation;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.Attendance;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.BlockVerdict;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.JuryScope;
import fr.rncp.rules.award.record.RecordEvent;
import fr.rncp.rules.award.record.Revocation;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.award.requirement.RequirementShape;
import fr.rncp.rules.reading.PartialDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws 1 to 4, 7, 13, 15, 16, 19 and 20: the effect of a record on a day. */
@PropertyDefaults(tries = 300)
class RecordLawsTest {

    @Provide
    Arbitrary<AwardRules> rules() {
        return AwardArbitraries.rules();
    }

    @Property
    void isShortAsAText(@ForAll("rules") AwardRules rules, @ForAll("records") CandidateRecord record) {
        AwardStatus status = Award.assess(rules, record, LocalDate.of(2026, 1, 15));
        String count = record.events().size() + " event";
        assertThat(record.toString()).startsWith("CandidateRecord[" + count).hasSizeLessThanOrEqualTo(300);
        assertThat(status.toString())
                .contains(
                        "[" + rules.sheet() + " on 2026-01-15, " + status.held().size() + " block")
                .hasSizeLessThanOrEqualTo(300);
    }

    @Provide
    Arbitrary<AwardRules> plainRules() {
        return AwardArbitraries.rules(
                AwardArbitraries.requirements(), AwardArbitraries.retentions(), Arbitraries.just(List.of()));
    }

    @Provide
    Arbitrary<AwardRules> demandingRules() {
        return AwardArbitraries.rules(
                AwardArbitraries.demanding(),
                AwardArbitraries.retentions(),
                AwardArbitraries.equivalences().list().ofMaxSize(3));
    }

    @Provide
    Arbitrary<Situation> situations() {
        return AwardArbitraries.situations(rules());
    }

    @Provide
    Arbitrary<Situation> plainSituations() {
        return AwardArbitraries.situations(plainRules());
    }

    @Provide
    Arbitrary<CandidateRecord> records() {
        return AwardArbitraries.records();
    }

    @Provide
    Arbitrary<List<RecordEvent>> events() {
        return AwardArbitraries.someEvents();
    }

    @Provide
    Arbitrary<Revocation> revocations() {
        return AwardArbitraries.revocations();
    }

    @Provide
    Arbitrary<JuryDecision> decisions() {
        return AwardArbitraries.decisions();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AwardArbitraries.days();
    }

    // All laws together: the naive implementation of the definitions
    @Property(tries = 1_000)
    void statusIsThatOfTheDefinitions(@ForAll("plainSituations") Situation situation) {
        AwardRules rules = situation.rules();
        CandidateRecord record = situation.record();

        AwardStatus status = situation.status();
        describe(rules, record, status);
        assertThat(status.extent()).isEqualTo(new AwardOracle(rules, record).extent(situation.asOf()));
    }

    // Law 1
    @Property
    void moreEventsNeverLowerTheStatus(
            @ForAll("situations") Situation situation, @ForAll("events") List<RecordEvent> more) {
        AwardStatus before = situation.status();
        AwardStatus after = situation.withAll(more).status();
        assertThat(after.extent()).isGreaterThanOrEqualTo(before.extent());
        assertThat(codes(after)).containsAll(codes(before));
        Statistics.label("extents").collect(before.extent() + " to " + after.extent());
    }

    // Law 2
    @Property
    void orderOfTheRecordDoesNotMatter(
            @ForAll("situations") Situation situation,
            @ForAll("revocations") Revocation revocation,
            @ForAll Random random) {
        List<RecordEvent> events = situation.record().events();

        List<RecordEvent> all = new ArrayList<>(events);
        all.add(revocation);
        AwardStatus status = situation.recording(all).status();
        Collections.shuffle(all, random);
        assertThat(situation.recording(all).status()).isEqualTo(status);
        Statistics.label("events on one day").collect(hasTies(events) ? "some" : "none");
    }

    // Law 3
    @Property
    void recordingTwiceIsRecordingOnce(@ForAll("situations") Situation situation) {
        assertThat(situation.withAll(situation.record().events()).status()).isEqualTo(situation.status());
    }

    // Law 3
    @Property
    void earliestAcquisitionForLifeElseLatestEnd(@ForAll("plainSituations") Situation situation) {
        AwardRules rules = situation.rules();

        for (HeldBlock block : situation.status().held()) {
            List<LocalDate> valid = acquired(rules, situation.record(), block.code()).stream()
                    .filter(on -> isHeld(rules, block.code(), on, situation.asOf()))
                    .toList();
            Optional<LocalDate> latest = valid.stream()
                    .map(on -> until(rules, block.code(), on))
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo);
            Optional<LocalDate> earliest = valid.stream()
                    .filter(on -> until(rules, block.code(), on).equals(latest))
                    .min(LocalDate::compareTo);
            assertThat(block.until()).isEqualTo(latest);
            assertThat(Optional.of(block.acquisition().on())).isEqualTo(earliest);
        }
    }

    // Law 4
    @Property
    void refusalsAndAbsencesTakeNothingAway(
            @ForAll("situations") Situation situation, @ForAll("decisions") JuryDecision decision) {
        JuryDecision refusal = JuryDecision.builder(decision.sheet(), decision.on())
                .notValidated(decision.verdicts().keySet().toArray(SkillBlockCode[]::new))
                .build();
        JuryDecision absence = with(decision, Attendance.ABSENT);
        JuryDecision excuse = with(decision, Attendance.EXCUSED);
        AwardStatus before = situation.status();
        for (JuryDecision harmless : List.of(refusal, absence, excuse)) {
            AwardStatus after = situation.with(harmless).status();
            assertThat(after.held()).isEqualTo(before.held());
            assertThat(after.extent()).isEqualTo(before.extent());
            assertThat(after.remaining()).isEqualTo(before.remaining());
        }
    }

    // Law 7
    @Property
    void emptyRecordGivesNoValidation(@ForAll("demandingRules") AwardRules rules, @ForAll("days") LocalDate asOf) {
        boolean procedural = rules.awaited().isSatisfied(leaf -> false);
        AwardStatus status = Award.assess(rules, CandidateRecord.EMPTY, asOf);
        assertThat(status.extent()).isEqualTo(procedural ? AwardExtent.FULL : AwardExtent.NONE);
        assertThat(status.held()).isEmpty();
    }

    // Law 7
    @Property
    void statusIsOneOfThree(@ForAll("situations") Situation situation, @ForAll("revocations") Revocation revocation) {
        AwardStatus status = situation.with(revocation).status();
        boolean required = status.held().stream().anyMatch(HeldBlock::required);
        assertThat(status.extent() == AwardExtent.FULL)
                .isEqualTo(status.remaining().isNothing());
        if (status.extent() != AwardExtent.FULL) {
            assertThat(status.extent() == AwardExtent.PARTIAL).isEqualTo(required);
        }
        assertThat(status.remaining().minimalSets(50).sets())
                .noneMatch(set -> set.stream().anyMatch(leaf -> isOptional(situation.rules(), leaf)));
    }

    // Law 13
    @Property
    void pathwayDoesNotMatter(@ForAll("situations") Situation situation, @ForAll Pathway pathway) {
        List<RecordEvent> events = situation.record().events();

        List<RecordEvent> other = events.stream()
                .map(event -> event instanceof JuryDecision decision ? with(decision, pathway) : event)
                .toList();
        AwardStatus a = situation.recording(events).status();
        AwardStatus b = situation.recording(other).status();
        assertThat(b.extent()).isEqualTo(a.extent());
        assertThat(b.remaining()).isEqualTo(a.remaining());
        assertThat(untils(b)).isEqualTo(untils(a));
    }

    // Law 15
    @Property
    void successOnBlocksIsTotalOnlyIfTheRequirementIsSatisfied(
            @ForAll("plainRules") AwardRules rules,
            @ForAll("codes") Set<SkillBlockCode> codes,
            @ForAll("days") LocalDate on) {
        JuryDecision decision = JuryDecision.builder(rules.sheet(), on)
                .scope(new JuryScope.Blocks(codes))
                .validated(codes.toArray(SkillBlockCode[]::new))
                .announced(AwardExtent.FULL)
                .build();
        boolean satisfied = rules.awaited()
                .isSatisfiedBy(codes.stream()
                        .filter(code ->
                                !until(rules, code, on).filter(on::isAfter).isPresent())
                        .map(Requirement.Block::new)
                        .toList());
        AwardStatus status = Award.assess(rules, CandidateRecord.EMPTY.with(decision), on);
        assertThat(status.extent() == AwardExtent.FULL).isEqualTo(satisfied);
        Statistics.label("all verdicts validated").collect(status.extent());
    }

    @Provide
    Arbitrary<Set<SkillBlockCode>> codes() {
        return Arbitraries.of(AwardArbitraries.BLOCKS).set().ofMaxSize(5);
    }

    // Law 16
    @Property
    void verdictsOnForeignBlocksAreLeftOut(@ForAll("situations") Situation situation, @ForAll("days") LocalDate on) {
        JuryDecision foreign = JuryDecision.builder(situation.rules().sheet(), on)
                .validated(AwardArbitraries.FOREIGN, AwardArbitraries.code(AwardArbitraries.OLD, 1))
                .build();
        AwardStatus before = situation.status();
        AwardStatus after = situation.with(foreign).status();
        assertThat(after.held()).isEqualTo(before.held());
        assertThat(after.extent()).isEqualTo(before.extent());
        assertThat(after.remaining()).isEqualTo(before.remaining());
    }

    // Law 19
    @Property
    void laterEventsAreAsIfTheyWereNotThere(
            @ForAll("situations") Situation situation, @ForAll("revocations") Revocation revocation) {
        Situation all = situation.with(revocation);
        List<RecordEvent> events = all.record().events();
        List<RecordEvent> known =
                events.stream().filter(event -> !event.on().isAfter(all.asOf())).toList();
        assertThat(all.status()).isEqualTo(situation.recording(known).status());
        Statistics.label("later events").collect(known.size() == events.size() ? "none" : "some");
    }

    // Law 20
    @Property
    void documentFollowsTheStatus(@ForAll("situations") Situation situation) {
        AwardRules rules = situation.rules();

        AwardStatus status = situation.status();
        List<HeldBlock> required =
                status.held().stream().filter(HeldBlock::required).toList();
        assertThat(required).allMatch(block -> rules.requiredBlocks().contains(block.code()));
        switch (status.extent()) {
            case FULL -> assertThat(status.document()).isInstanceOf(AwardDocument.Certificate.class);
            case NONE -> assertThat(status.document()).isInstanceOf(AwardDocument.NoDocument.class);
            case PARTIAL ->
                assertThat(status.document())
                        .isEqualTo(
                                new AwardDocument.BlockStatement(rules.sheet(), PartialDocument.ATTESTATION, required));
        }
    }

    private static void describe(AwardRules rules, CandidateRecord record, AwardStatus status) {
        Statistics.label("extent").collect(status.extent());
        Statistics.label("retention")
                .collect(rules.retention(rules.sheet()).getClass().getSimpleName());
        Statistics.label("depth of the rules")
                .collect(RequirementShape.bucket(RequirementShape.depth(rules.requirement()), 1, 2, 4, 7, 50, 256));
        Statistics.label("events")
                .collect(RequirementShape.bucket(record.events().size(), 0, 2, 5, 8));
        Statistics.label("day").collect(boundary(rules, record, status.asOf()));
    }

    private static String boundary(AwardRules rules, CandidateRecord record, LocalDate asOf) {
        if (record.events().stream().anyMatch(event -> event.on().equals(asOf))) {
            return "of an event";
        }
        Set<Optional<LocalDate>> ends = record.events().stream()
                .map(event -> rules.retention(event.sheet()).until(event.on()))
                .collect(Collectors.toSet());
        boolean last = ends.contains(Optional.of(asOf));
        boolean after = ends.contains(Optional.of(asOf.minusDays(1)));
        return last ? "a last one" : after ? "after a last one" : "another";
    }

    private static boolean hasTies(List<RecordEvent> events) {
        return events.stream().map(RecordEvent::on).distinct().count() < events.size();
    }

    private static boolean isOptional(AwardRules rules, Requirement.Leaf leaf) {
        return leaf instanceof Requirement.Block block && rules.optionalBlocks().contains(block.code());
    }

    private static Optional<LocalDate> until(AwardRules rules, SkillBlockCode code, LocalDate on) {
        return rules.retention(Credential.block(rules.sheet(), code)).until(on);
    }

    private static boolean isHeld(AwardRules rules, SkillBlockCode code, LocalDate on, LocalDate asOf) {
        Optional<LocalDate> until = until(rules, code, on);
        return !on.isAfter(asOf) && !until.filter(asOf::isAfter).isPresent();
    }

    private static List<LocalDate> acquired(AwardRules rules, CandidateRecord record, SkillBlockCode code) {
        return record.events().stream()
                .filter(event -> event.sheet().equals(rules.sheet()))
                .filter(event -> validates(rules, event, code))
                .map(RecordEvent::on)
                .toList();
    }

    private static boolean validates(AwardRules rules, RecordEvent event, SkillBlockCode code) {
        if (event instanceof JuryDecision decision) {
            boolean counted = rules.options().outOfScope() == AwardOptions.OutOfScope.COUNTED
                    || decision.scope().covers(code);
            return decision.attendance() == Attendance.PRESENT
                    && counted
                    && decision.verdicts().get(code) == BlockVerdict.VALIDATED;
        }
        return event instanceof Acquisition acquisition && acquisition.block().equals(code);
    }

    private static Set<SkillBlockCode> codes(AwardStatus status) {
        return status.held().stream().map(HeldBlock::code).collect(Collectors.toSet());
    }

    private static Map<SkillBlockCode, Optional<LocalDate>> untils(AwardStatus status) {
        return status.held().stream().collect(Collectors.toMap(HeldBlock::code, HeldBlock::until));
    }

    private static JuryDecision with(JuryDecision d, Attendance attendance) {
        return new JuryDecision(
                d.sheet(),
                d.on(),
                d.pathway(),
                d.scope(),
                d.verdicts(),
                d.conditionsMet(),
                attendance,
                d.announced(),
                d.jury());
    }

    private static JuryDecision with(JuryDecision d, Pathway pathway) {
        return new JuryDecision(
                d.sheet(),
                d.on(),
                pathway,
                d.scope(),
                d.verdicts(),
                d.conditionsMet(),
                d.attendance(),
                d.announced(),
                d.jury());
    }
}
