package fr.rncp.rules.award.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.rncp.model.Language;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.Award;
import fr.rncp.rules.award.AwardArbitraries;
import fr.rncp.rules.award.AwardRules;
import fr.rncp.rules.award.RetentionPolicy;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.RecordEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The limits on the size of requirements, what is rejected, and the time that large ones take. */
class RequirementBoundsTest {

    private static final Duration SHORT = Duration.ofSeconds(60);

    @Test
    void theDeepestExpressionIsJudged() {
        Requirement deepest = chain(Requirement.MAX_DEPTH);
        assertThat(deepest.leaves()).hasSize(1);
        assertThat(deepest.isSatisfied(leaf -> true)).isTrue();
        assertThat(deepest.remaining(leaf -> false)).isEqualTo(leaf(0));
        assertThat(chain(Requirement.MAX_DEPTH)).isEqualTo(deepest);
        assertThat(chain(Requirement.MAX_DEPTH).hashCode()).isEqualTo(deepest.hashCode());
        assertThat(deepest.message(Language.FRENCH)).contains("(b0)");
    }

    @Test
    void oneLevelMoreIsRefused() {
        Requirement deepest = chain(Requirement.MAX_DEPTH);
        IllegalArgumentException refusal =
                catchThrowableOfType(IllegalArgumentException.class, () -> Requirement.allOf(deepest));
        assertThat(refusal.getMessage()).isEqualTo("a requirement of depth 257: expected at most 256");
        assertThatThrownBy(() -> Requirement.atLeast(1, deepest)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsThatOccurSeveralTimesCountEachTime() {
        Requirement[] doubled = {leaf(0)};
        IllegalArgumentException refusal = catchThrowableOfType(IllegalArgumentException.class, () -> {
            for (int i = 0; i < 200; i++) {
                doubled[0] = Requirement.allOf(doubled[0], doubled[0]);
            }
        });
        assertThat(String.valueOf(refusal.getMessage())).endsWith("expected at most 100000");
    }

    @Test
    void countsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> Requirement.atLeast(3, leaf(1), leaf(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Requirement.atLeast(-1, leaf(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> leaf(1).minimalSets(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfOfFiftyHasTooManyWaysToListAndIsCutAtOnce() {
        assertTimeout(SHORT, () -> {
            MinimalSets some = Requirement.atLeast(25, leaves(50)).minimalSets(1_000);
            assertThat(some.complete()).isFalse();
            assertThat(new HashSet<>(some.sets())).hasSize(1_000);
            assertThat(some.sets()).allMatch(set -> set.size() == 25);
        });
    }

    @Test
    void repeatedLeavesDoNotMakeItSlow() {
        List<Requirement> parts = new ArrayList<>();
        parts.add(Requirement.atLeast(25, leaves(50)));
        parts.add(Requirement.atLeast(1, leaves(50).subList(0, 3)));
        Requirement twice = Requirement.allOf(parts);
        assertTimeout(SHORT, () -> {
            MinimalSets some = twice.minimalSets(500);
            assertThat(some.complete()).isFalse();
            assertThat(new HashSet<>(some.sets())).hasSize(500);
            some.sets().forEach(set -> {
                assertThat(twice.isSatisfiedBy(set)).isTrue();
                set.forEach(spared -> assertThat(twice.isSatisfied(leaf -> set.contains(leaf) && !leaf.equals(spared)))
                        .isFalse());
            });
        });
    }

    @Test
    void aLeafThatMakesAllOthersSuperfluousIsFoundAlone() {
        List<Requirement> parts = IntStream.rangeClosed(1, 30)
                .<Requirement>mapToObj(i -> Requirement.atLeast(1, leaf(0), leaf(i), leaf(100 + i)))
                .toList();
        assertTimeout(SHORT, () -> {
            MinimalSets some = Requirement.allOf(parts).minimalSets(50);
            assertThat(some.sets()).hasSize(50);
            assertThat(some.sets()).contains(Set.of(leaf(0)));
        });
    }

    @Test
    void anythingOfTheLargestSizeReturns() {
        List<Requirement> pairs = IntStream.range(0, 30_000)
                .<Requirement>mapToObj(i -> Requirement.atLeast(1, leaf(i), leaf(i + 1)))
                .toList();
        assertTimeout(SHORT, () -> Requirement.allOf(pairs).minimalSets(10));
        assertTimeout(SHORT, () -> Requirement.atLeast(20_000, leaves(90_000)).minimalSets(10));
        assertTimeout(SHORT, () -> assertThat(Requirement.atLeast(50_000, leaves(Requirement.MAX_NODES - 1))
                        .minimalSets(10)
                        .sets())
                .hasSize(10));
    }

    @Test
    void whatRemainsTakesLinearTime() {
        List<Requirement> parts = new ArrayList<>();
        for (int i = 0; i < 380; i++) {
            parts.add(comb(i * 1_000, 125));
        }
        Collections.reverse(parts);
        Requirement large = Requirement.atLeast(200, parts);
        assertThat(ExpressionSize.of(large).nodes()).isGreaterThan(90_000);
        assertTimeout(SHORT, () -> {
            for (int i = 0; i < 100; i++) {
                large.remaining(leaf -> leaf.hashCode() % 3 == 0);
            }
        });
    }

    @Test
    void aLongRecordUnderLargeRulesIsJudged() {
        SheetNumber sheet = AwardArbitraries.SHEET;
        AwardRules rules = AwardRules.builder(sheet)
                .requirement(Requirement.atLeast(300, leaves(1_000)))
                .retention(RetentionPolicy.years(1))
                .build();
        LocalDate start = LocalDate.of(2016, 1, 1);
        List<RecordEvent> events = IntStream.range(0, 3_000)
                .<RecordEvent>mapToObj(i -> Acquisition.of(
                        Credential.block(sheet, leaf(i % 1_000).code()), start.plusDays(i), AcquisitionMeans.EXAM))
                .toList();
        assertTimeout(SHORT, () -> assertThat(Award.assess(rules, new CandidateRecord(events), start.plusYears(50))
                        .extent())
                .isEqualTo(AwardExtent.FULL));
    }

    /** AllOf(b, AllOf(b, …)): the shape that copying on the way up would make quadratic. */
    private static Requirement comb(int first, int depth) {
        Requirement comb = leaf(first);
        for (int i = 1; i < depth; i++) {
            comb = Requirement.allOf(leaf(first + i), comb);
        }
        return comb;
    }

    private static Requirement chain(int depth) {
        Requirement chain = leaf(0);
        for (int i = 1; i < depth; i++) {
            chain = i % 2 == 0 ? Requirement.allOf(chain) : Requirement.atLeast(1, chain);
        }
        return chain;
    }

    private static List<Requirement> leaves(int count) {
        return IntStream.range(0, count)
                .<Requirement>mapToObj(RequirementBoundsTest::leaf)
                .toList();
    }

    private static Requirement.Block leaf(int index) {
        return Requirement.block("b" + index);
    }
}
