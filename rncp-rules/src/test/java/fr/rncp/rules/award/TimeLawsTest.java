package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.AwardArbitraries.Situation;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.RecordEvent;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Laws 5, 6, 10, 14 and 18: time, retention, optional blocks, names. */
@PropertyDefaults(tries = 300)
class TimeLawsTest {

    @Provide
    Arbitrary<AwardRules> rules() {
        return AwardArbitraries.rules();
    }

    @Provide
    Arbitrary<AwardRules> lifelongRules() {
        return AwardArbitraries.rules(
                AwardArbitraries.requirements(),
                Arbitraries.just(RetentionPolicy.lifelong()),
                AwardArbitraries.equivalences().list().ofMaxSize(4));
    }

    @Provide
    Arbitrary<Situation> situations() {
        return AwardArbitraries.situations(rules());
    }

    @Provide
    Arbitrary<Situation> lifelongSituations() {
        return AwardArbitraries.situations(lifelongRules());
    }

    @Provide
    Arbitrary<CandidateRecord> records() {
        return AwardArbitraries.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AwardArbitraries.days();
    }

    // Law 5, if nothing in the record ends either
    @Property
    void whatIsHeldForLifeIsHeldLater(@ForAll("lifelongSituations") Situation any, @ForAll("days") LocalDate b) {
        LocalDate a = any.asOf();
        Situation situation = any.recording(
                any.record().events().stream().map(TimeLawsTest::withoutEnd).toList());

        LocalDate early = a.isBefore(b) ? a : b;
        LocalDate late = a.isBefore(b) ? b : a;
        Set<SkillBlockCode> before = codes(situation.on(early).status());
        Set<SkillBlockCode> after = codes(situation.on(late).status());
        assertThat(after).containsAll(before);
        Statistics.label("blocks")
                .collect(before.size() < after.size() ? "more later" : before.isEmpty() ? "none" : "the same");
    }

    private static RecordEvent withoutEnd(RecordEvent event) {
        return event instanceof Conferral conferral
                ? new Conferral(conferral.sheet(), conferral.on(), conferral.source())
                : event;
    }

    // Law 5
    @Property
    void oneAcquisitionIsHeldFromItsDayToItsLast(
            @ForAll @IntRange(min = 1, max = 6) int years,
            @ForAll RetentionPolicy.LastDay lastDay,
            @ForAll("days") LocalDate on,
            @ForAll("near") int offset) {
        SkillBlockCode block = AwardArbitraries.own(1);
        AwardRules rules = AwardRules.builder(AwardArbitraries.SHEET)
                .requirement(Requirement.allOf(Requirement.block(block), Condition.WORK_APPLICATION))
                .retention(new RetentionPolicy.Years(years, lastDay))
                .build();
        CandidateRecord record = CandidateRecord.EMPTY.with(
                Acquisition.of(Credential.block(rules.sheet(), block), on, AcquisitionMeans.EXAM));
        LocalDate end = lastDay == RetentionPolicy.LastDay.ANNIVERSARY
                ? on.plusYears(years)
                : on.plusYears(years).minusDays(1);
        for (LocalDate asOf : List.of(on.plusDays(offset), end.plusDays(offset))) {
            boolean held = !asOf.isBefore(on) && !asOf.isAfter(end);
            assertThat(Award.assess(rules, record, asOf).extent())
                    .isEqualTo(held ? AwardExtent.PARTIAL : AwardExtent.NONE);
            Statistics.label("day")
                    .collect(asOf.equals(on) ? "first" : asOf.equals(end) ? "last" : held ? "held" : "not held");
        }
    }

    @Provide
    Arbitrary<Integer> near() {
        return Arbitraries.integers().between(-2, 2);
    }

    // Law 6
    @Property
    void totalStays(
            @ForAll("situations") Situation situation,
            @ForAll("records") CandidateRecord more,
            @ForAll("days") LocalDate b) {
        LocalDate a = situation.asOf();

        LocalDate early = a.isBefore(b) ? a : b;
        LocalDate late = a.isBefore(b) ? b : a;
        AwardStatus before = situation.on(early).status();
        AwardStatus after = situation.withAll(more.events()).on(late).status();
        if (before.extent() == AwardExtent.FULL) {
            assertThat(after.extent()).isEqualTo(AwardExtent.FULL);
        }
        boolean expired = after.held().size() < before.held().size();
        Statistics.label("before").collect(before.extent() + (expired ? ", blocks expired since" : ""));
    }

    // Law 6: a conferral needs no block and outlives all of them
    @Property
    void conferralStays(
            @ForAll("rules") AwardRules rules,
            @ForAll("days") LocalDate on,
            @ForAll @IntRange(max = 20_000) int later) {
        AwardRules strict = AwardRules.builder(rules.sheet())
                .requirement(rules.requirement())
                .options(AwardOptions.DEFAULT.withFullValidation(AwardOptions.FullValidation.KEPT_ONCE_CONFERRED))
                .build();
        CandidateRecord record = CandidateRecord.EMPTY.with(new Conferral(rules.sheet(), on, "parchment 1"));
        assertThat(Award.assess(strict, record, on.plusDays(later)).extent()).isEqualTo(AwardExtent.FULL);
        boolean trivial = strict.awaited().isSatisfied(leaf -> false);
        assertThat(Award.assess(strict, record, on.minusDays(1)).extent())
                .isEqualTo(trivial ? AwardExtent.FULL : AwardExtent.NONE);
    }

    // Law 10
    @Property
    void optionalBlocksDoNotDecide(@ForAll("situations") Situation situation, @ForAll("days") LocalDate on) {
        AwardRules rules = situation.rules();

        Situation more = situation;
        for (SkillBlockCode code : AwardArbitraries.OPTIONAL) {
            more = more.with(Acquisition.of(Credential.block(rules.sheet(), code), on, AcquisitionMeans.EXAM));
        }
        AwardStatus without = situation.status();
        AwardStatus with = more.status();
        assertThat(with.extent()).isEqualTo(without.extent());
        assertThat(with.remaining()).isEqualTo(without.remaining());

        AwardRules counting = AwardArbitraries.copyOf(rules)
                .options(rules.options().withOptionalBlocks(AwardOptions.OptionalBlocks.COUNT_FOR_PARTIAL))
                .build();
        AwardStatus counted = more.under(counting).status();
        assertThat(counted.extent() == AwardExtent.FULL).isEqualTo(with.extent() == AwardExtent.FULL);
        if (with.extent() != AwardExtent.FULL) {
            assertThat(counted.extent()).isEqualTo(counted.held().isEmpty() ? AwardExtent.NONE : AwardExtent.PARTIAL);
        }
        Statistics.label("optional blocks counted").collect(with.extent() + " to " + counted.extent());
    }

    // Law 14
    @Property
    void renamingBlocksRenamesTheStatus(
            @ForAll("situations") Situation situation, @ForAll("permutations") List<Integer> ranks) {
        Relabelling names = new Relabelling(ranks);
        AwardStatus status = situation.status();
        AwardStatus renamed = Award.assess(names.of(situation.rules()), names.of(situation.record()), situation.asOf());
        assertThat(renamed.extent()).isEqualTo(status.extent());
        assertThat(renamed.remaining()).isEqualTo(names.of(status.remaining()));
        assertThat(holdings(renamed.held().stream()))
                .isEqualTo(holdings(status.held().stream().map(names::of)));
    }

    /**
     * The held blocks without the credential that an equivalence started from: of several equal ones, that with the
     * first name is shown.
     */
    private static Set<List<Object>> holdings(Stream<HeldBlock> held) {
        return held.map(block -> List.<Object>of(
                        block.acquisition().sheet(),
                        block.acquisition().block(),
                        block.acquisition().on(),
                        block.acquisition().means(),
                        block.until(),
                        block.required()))
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<Integer>> permutations() {
        return Arbitraries.shuffle(1, 2, 3, 4, 5);
    }

    // Law 14, of order: parts of groups
    @Property
    void orderOfPartsDoesNotMatter(@ForAll("situations") Situation situation) {
        AwardRules rules = situation.rules();

        AwardRules mirrored = AwardArbitraries.copyOf(rules)
                .requirement(Relabelling.mirrored(rules.requirement()))
                .build();
        AwardStatus status = situation.status();
        AwardStatus other = situation.under(mirrored).status();
        assertThat(other.extent()).isEqualTo(status.extent());
        assertThat(Set.copyOf(other.remaining().minimalSets(1_000).sets()))
                .isEqualTo(Set.copyOf(status.remaining().minimalSets(1_000).sets()));
    }

    // Law 18
    @Property
    void longerRetentionNeverLowersTheStatus(
            @ForAll("pairs") Tuple2<RetentionPolicy, RetentionPolicy> policies,
            @ForAll("situations") Situation situation) {
        AwardRules rules = situation.rules();

        AwardStatus shorter = situation.under(with(rules, policies.get1())).status();
        AwardStatus longer = situation.under(with(rules, policies.get2())).status();
        assertThat(longer.extent()).isGreaterThanOrEqualTo(shorter.extent());
        assertThat(codes(longer)).containsAll(codes(shorter));
        Statistics.label("extents").collect(shorter.extent() + " to " + longer.extent());
    }

    @Provide
    Arbitrary<Tuple2<RetentionPolicy, RetentionPolicy>> pairs() {
        Arbitrary<Integer> some = Arbitraries.integers().between(0, 4);
        Arbitrary<Tuple2<RetentionPolicy, RetentionPolicy>> life =
                AwardArbitraries.retentions().map(policy -> Tuple.of(policy, RetentionPolicy.lifelong()));
        Arbitrary<Tuple2<RetentionPolicy, RetentionPolicy>> years = Combinators.combine(some, some)
                .as((a, b) -> Tuple.of(RetentionPolicy.years(a + 1), RetentionPolicy.years(a + b + 1)));
        Arbitrary<Tuple2<RetentionPolicy, RetentionPolicy>> grace = Combinators.combine(days(), some, some)
                .as((end, a, b) -> Tuple.of(
                        RetentionPolicy.whileRegistered(end, Period.ofYears(a)),
                        RetentionPolicy.whileRegistered(end.plusDays(b), Period.ofYears(a + b))));
        return Arbitraries.oneOf(life, years, grace);
    }

    private static AwardRules with(AwardRules rules, RetentionPolicy policy) {
        return AwardArbitraries.copyOf(rules).retention(policy).build();
    }

    // Law 18, of single policies
    @Property
    void yearsEndNeverLaterThanMoreYears(
            @ForAll("days") LocalDate on, @ForAll @IntRange(min = 1, max = 998) int years) {
        Optional<LocalDate> fewer = RetentionPolicy.years(years).until(on);
        Optional<LocalDate> more = RetentionPolicy.years(years + 1).until(on);
        assertThat(fewer.orElseThrow()).isBefore(more.orElseThrow());
    }

    private static Set<SkillBlockCode> codes(AwardStatus status) {
        return status.held().stream().map(HeldBlock::code).collect(Collectors.toSet());
    }
}
