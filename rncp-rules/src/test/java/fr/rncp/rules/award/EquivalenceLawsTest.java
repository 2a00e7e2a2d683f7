package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Law 12: equivalences are a closure operator; and the days of what they give. */
class EquivalenceLawsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    @Provide
    Arbitrary<List<Equivalence>> equivalences() {
        return AwardArbitraries.equivalences().list().ofMaxSize(10).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Equivalence>> timeless() {
        return AwardArbitraries.equivalences()
                .map(one -> new Equivalence(one.from(), one.to(), Optional.empty(), Optional.empty()))
                .list()
                .ofMaxSize(10)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Map<Credential, LocalDate>> held() {
        Arbitrary<Credential> credentials =
                AwardArbitraries.equivalences().map(one -> one.from().get(0));
        return Arbitraries.maps(credentials, AwardArbitraries.days())
                .ofMaxSize(6)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<RetentionPolicy> retentions() {
        return AwardArbitraries.retentions().withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                        AwardArbitraries.days(), AwardArbitraries.days().map(day -> day.plusYears(3)))
                .withoutEdgeCases();
    }

    // Law 12
    @Property
    void closureIsExtensiveMonotoneAndIdempotent(
            @ForAll("equivalences") List<Equivalence> equivalences,
            @ForAll("held") Map<Credential, LocalDate> some,
            @ForAll("held") Map<Credential, LocalDate> more,
            @ForAll("retentions") RetentionPolicy retention,
            @ForAll("days") LocalDate day) {
        AwardRules rules = rules(equivalences, retention);
        Map<Credential, Timeline> start = timelines(rules, some);
        Set<Credential> before = heldOn(start, day);
        EquivalenceClosure.close(start, rules, Withdrawals.NONE);
        Set<Credential> closed = heldOn(start, day);
        assertThat(closed).as("extensive").containsAll(before);

        EquivalenceClosure.close(start, rules, Withdrawals.NONE);
        assertThat(heldOn(start, day)).as("idempotent").isEqualTo(closed);

        Map<Credential, Timeline> larger = timelines(rules, some);
        more.forEach((credential, on) -> enter(larger, rules, credential, on));
        EquivalenceClosure.close(larger, rules, Withdrawals.NONE);
        assertThat(heldOn(larger, day)).as("monotone").containsAll(closed);
        Statistics.label("given").collect(Math.min(closed.size() - before.size(), 3));
    }

    // Law 12
    @Property
    void noEquivalenceGivesNothing(
            @ForAll("held") Map<Credential, LocalDate> held,
            @ForAll("retentions") RetentionPolicy retention,
            @ForAll("days") LocalDate day) {
        AwardRules rules = rules(List.of(), retention);
        Map<Credential, Timeline> timelines = timelines(rules, held);
        Set<Credential> before = heldOn(timelines, day);
        EquivalenceClosure.close(timelines, rules, Withdrawals.NONE);
        assertThat(heldOn(timelines, day)).isEqualTo(before);
    }

    // Law 12: the closure of what is held for life on a day is the smallest set closed under all equivalences
    @Property
    void closureIsTheNaiveFixpoint(
            @ForAll("timeless") List<Equivalence> equivalences,
            @ForAll("held") Map<Credential, LocalDate> held,
            @ForAll("days") LocalDate day) {
        AwardRules rules = rules(equivalences, RetentionPolicy.lifelong());
        Map<Credential, Timeline> timelines = timelines(rules, held);
        Set<Credential> expected = heldOn(timelines, day);
        for (int i = 0; i < equivalences.size(); i++) {
            equivalences.stream()
                    .filter(one -> expected.containsAll(one.from()))
                    .forEach(one -> expected.addAll(one.to()));
        }
        EquivalenceClosure.close(timelines, rules, Withdrawals.NONE);
        assertThat(heldOn(timelines, day)).isEqualTo(expected);
    }

    @Property
    void whatIsGivenIsHeldNeitherBeforeNorAfterItsSources(
            @ForAll("held") Map<Credential, LocalDate> held,
            @ForAll("retentions") RetentionPolicy retention,
            @ForAll("days") LocalDate day) {
        Credential target = Credential.block(AwardArbitraries.SHEET, AwardArbitraries.own(60));
        List<Credential> sources = List.copyOf(held.keySet());
        if (sources.isEmpty()) {
            return;
        }
        AwardRules rules = rules(List.of(Equivalence.of(sources, target)), retention);
        Map<Credential, Timeline> timelines = timelines(rules, held);
        EquivalenceClosure.close(timelines, rules, Withdrawals.NONE);
        Set<Credential> holds = heldOn(timelines, day);
        if (holds.contains(target)) {
            assertThat(holds).containsAll(sources);
        }
        LocalDate latest = held.values().stream().max(LocalDate::compareTo).orElseThrow();
        Optional.ofNullable(timelines.get(target)).ifPresent(timeline -> timeline.holdings()
                .forEach(given -> assertThat(given.on()).isEqualTo(latest)));
        Statistics.label("target").collect(holds.contains(target) ? "given" : "not given");
    }

    @Test
    void whatIsGivenIsDatedByTheLatestSourceAndEndsWithTheFirst() {
        AwardRules rules = rules(List.of(Equivalence.of(List.of(old(1), old(2)), own(1))), RetentionPolicy.years(5));
        CandidateRecord record = CandidateRecord.EMPTY
                .with(Acquisition.of(old(1), LocalDate.of(2018, 1, 1), AcquisitionMeans.EXAM))
                .with(Acquisition.of(old(2), LocalDate.of(2021, 1, 1), AcquisitionMeans.EXAM));
        HeldBlock given =
                Award.assess(rules, record, LocalDate.of(2022, 1, 1)).held().get(0);
        assertThat(given.acquisition().on()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(given.until()).contains(LocalDate.of(2023, 1, 1));
    }

    @Test
    void blocksOfAnotherSheetMayHaveTheirOwnRetention() {
        AwardRules rules = AwardRules.builder(AwardArbitraries.SHEET)
                .requirement(Requirement.allOf(Requirement.block(AwardArbitraries.own(1)), Condition.WORK_APPLICATION))
                .equivalences(List.of(Equivalence.of(List.of(old(1)), own(1))))
                .retentionOf(AwardArbitraries.OLD, RetentionPolicy.years(2))
                .build();
        CandidateRecord record = CandidateRecord.EMPTY.with(Acquisition.of(old(1), DAY, AcquisitionMeans.EXAM));
        assertThat(Award.assess(rules, record, DAY.plusYears(2)).extent()).isEqualTo(AwardExtent.PARTIAL);
        assertThat(Award.assess(rules, record, DAY.plusYears(2).plusDays(1)).extent())
                .isEqualTo(AwardExtent.NONE);
    }

    /** Otherwise an earlier conferral of the same certification would shorten what a later one gives. */
    @Test
    void yearsOfThePolicyDoNotEndWhatALastingSourceGives() {
        Credential whole = Credential.certification(AwardArbitraries.OLD);
        AwardRules rules = rules(List.of(Equivalence.of(List.of(whole), own(1))), RetentionPolicy.years(2));
        CandidateRecord late =
                CandidateRecord.EMPTY.with(new Conferral(AwardArbitraries.OLD, DAY.plusYears(3), "parchment"));
        CandidateRecord both = late.with(new Conferral(AwardArbitraries.OLD, DAY, "parchment"));
        for (CandidateRecord record : List.of(late, both)) {
            assertThat(Award.assess(rules, record, DAY.plusYears(4)).extent()).isEqualTo(AwardExtent.PARTIAL);
            assertThat(Award.assess(rules, record, DAY.plusYears(40)).extent()).isEqualTo(AwardExtent.PARTIAL);
        }
    }

    /** An end that is the same for everybody also applies to what is given. */
    @Test
    void endOfRegistrationEndsWhatIsGiven() {
        AwardRules rules = rules(
                List.of(Equivalence.of(List.of(old(1)), own(1))), RetentionPolicy.untilWithdrawn(DAY.plusYears(1)));
        CandidateRecord record = CandidateRecord.EMPTY.with(Acquisition.of(old(1), DAY, AcquisitionMeans.EXAM));
        assertThat(Award.assess(rules, record, DAY.plusYears(1)).extent()).isEqualTo(AwardExtent.PARTIAL);
        assertThat(Award.assess(rules, record, DAY.plusYears(1).plusDays(1)).extent())
                .isEqualTo(AwardExtent.NONE);
    }

    @Test
    void anEquivalenceGivesWithinItsTimeAndTakesNothingBack() {
        Equivalence timed =
                new Equivalence(List.of(old(1)), List.of(own(1)), Optional.of(DAY), Optional.of(DAY.plusYears(1)));
        AwardRules rules = rules(List.of(timed), RetentionPolicy.lifelong());
        for (LocalDate on : List.of(DAY.minusYears(3), DAY, DAY.plusYears(1))) {
            CandidateRecord record = CandidateRecord.EMPTY.with(Acquisition.of(old(1), on, AcquisitionMeans.EXAM));
            LocalDate from = on.isBefore(DAY) ? DAY : on;
            assertThat(Award.assess(rules, record, from.minusDays(1)).held()).isEmpty();
            assertThat(Award.assess(rules, record, from)
                            .held()
                            .get(0)
                            .acquisition()
                            .on())
                    .isEqualTo(from);
            assertThat(Award.assess(rules, record, DAY.plusYears(30)).held()).hasSize(1);
        }
        CandidateRecord late = CandidateRecord.EMPTY.with(
                Acquisition.of(old(1), DAY.plusYears(1).plusDays(1), AcquisitionMeans.EXAM));
        assertThat(Award.assess(rules, late, DAY.plusYears(30)).held()).isEmpty();
    }

    @Test
    void longChainsAndCyclesTakeLittleTime() {
        List<Equivalence> chain = new ArrayList<>(IntStream.range(1, 20_000)
                .mapToObj(rank -> Equivalence.of(List.of(link(rank)), link(rank + 1)))
                .toList());
        chain.add(Equivalence.of(List.of(link(20_000)), link(1)));
        chain.add(Equivalence.of(List.of(link(20_000)), own(1)));
        AwardRules rules = rules(chain, RetentionPolicy.years(3));
        CandidateRecord record = CandidateRecord.EMPTY.with(Acquisition.of(link(1), DAY, AcquisitionMeans.EXAM));
        assertTimeout(Duration.ofSeconds(60), () -> assertThat(
                        Award.assess(rules, record, DAY.plusYears(3)).extent())
                .isEqualTo(AwardExtent.PARTIAL));
    }

    private static Credential link(int rank) {
        return Credential.block(AwardArbitraries.OLD, new SkillBlockCode("link " + rank));
    }

    private static Credential old(int rank) {
        return Credential.block(AwardArbitraries.OLD, AwardArbitraries.code(AwardArbitraries.OLD, rank));
    }

    private static Credential own(int rank) {
        return Credential.block(AwardArbitraries.SHEET, AwardArbitraries.own(rank));
    }

    private static AwardRules rules(List<Equivalence> equivalences, RetentionPolicy retention) {
        return AwardRules.builder(AwardArbitraries.SHEET)
                .requirement(Requirement.allOf(Requirement.block(AwardArbitraries.own(1)), Condition.WORK_APPLICATION))
                .retention(retention)
                .equivalences(equivalences)
                .build();
    }

    private static Map<Credential, Timeline> timelines(AwardRules rules, Map<Credential, LocalDate> held) {
        Map<Credential, Timeline> timelines = new HashMap<>();
        held.forEach((credential, on) -> enter(timelines, rules, credential, on));
        return timelines;
    }

    private static void enter(
            Map<Credential, Timeline> timelines, AwardRules rules, Credential credential, LocalDate on) {
        Optional<LocalDate> until = rules.retention(credential.sheet()).until(on);
        timelines
                .computeIfAbsent(credential, key -> new Timeline(Withdrawals.NONE))
                .offer(new Holding(on, until, AcquisitionMeans.EXAM, List.of(), Optional.empty()));
    }

    private static Set<Credential> heldOn(Map<Credential, Timeline> timelines, LocalDate day) {
        Set<Credential> held = new HashSet<>();
        timelines.forEach((credential, timeline) -> timeline.at(day).ifPresent(holding -> held.add(credential)));
        return held;
    }
}
