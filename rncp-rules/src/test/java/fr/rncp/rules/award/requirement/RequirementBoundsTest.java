package fr.rncp.rules.award.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** How large requirements may be, what is refused, and that large ones take little time. */
class RequirementBoundsTest {

    private static final Duration SHORT = Duration.ofSeconds(60);

    @Test
    void theDeepestExpressionIsJudged() {
        Requirement deepest = chain(Requirement.MAX_DEPTH);
        assertEquals(1, deepest.leaves().size());
        assertTrue(deepest.isSatisfied(leaf -> true));
        assertEquals(leaf(0), deepest.remaining(leaf -> false));
        assertEquals(deepest, chain(Requirement.MAX_DEPTH));
        assertEquals(deepest.hashCode(), chain(Requirement.MAX_DEPTH).hashCode());
        assertTrue(deepest.message(Language.FRENCH).contains("(b0)"));
    }

    @Test
    void oneLevelMoreIsRefused() {
        Requirement deepest = chain(Requirement.MAX_DEPTH);
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Requirement.allOf(deepest));
        assertEquals("a requirement of depth 257: expected at most 256", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Requirement.atLeast(1, deepest));
    }

    @Test
    void partsThatStandInManyPlacesCountEachTime() {
        Requirement[] doubled = {leaf(0)};
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> {
            for (int i = 0; i < 200; i++) {
                doubled[0] = Requirement.allOf(doubled[0], doubled[0]);
            }
        });
        assertTrue(String.valueOf(refusal.getMessage()).endsWith("expected at most 100000"));
    }

    @Test
    void countsOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Requirement.atLeast(3, leaf(1), leaf(2)));
        assertThrows(IllegalArgumentException.class, () -> Requirement.atLeast(-1, leaf(1)));
        assertThrows(IllegalArgumentException.class, () -> leaf(1).minimalSets(-1));
    }

    @Test
    void halfOfFiftyHasTooManyWaysToListAndIsCutAtOnce() {
        assertTimeout(SHORT, () -> {
            MinimalSets some = new AtLeast(25, leaves(50)).minimalSets(1_000);
            assertFalse(some.complete());
            assertEquals(1_000, new HashSet<>(some.sets()).size());
            assertTrue(some.sets().stream().allMatch(set -> set.size() == 25));
        });
    }

    @Test
    void repeatedLeavesDoNotMakeItSlow() {
        List<Requirement> parts = new ArrayList<>();
        parts.add(new AtLeast(25, leaves(50)));
        parts.add(new AtLeast(1, leaves(50).subList(0, 3)));
        Requirement twice = new AllOf(parts);
        assertTimeout(SHORT, () -> {
            MinimalSets some = twice.minimalSets(500);
            assertFalse(some.complete());
            assertEquals(500, new HashSet<>(some.sets()).size());
            some.sets().forEach(set -> {
                assertTrue(twice.isSatisfiedBy(set));
                set.forEach(
                        spared -> assertFalse(twice.isSatisfied(leaf -> set.contains(leaf) && !leaf.equals(spared))));
            });
        });
    }

    @Test
    void aLeafThatMakesAllOthersSuperfluousIsFoundAlone() {
        List<Requirement> parts = IntStream.rangeClosed(1, 30)
                .<Requirement>mapToObj(i -> Requirement.atLeast(1, leaf(0), leaf(i), leaf(100 + i)))
                .toList();
        assertTimeout(SHORT, () -> {
            MinimalSets some = new AllOf(parts).minimalSets(50);
            assertEquals(50, some.sets().size());
            assertTrue(some.sets().contains(Set.of(leaf(0))));
        });
    }

    @Test
    void anythingOfTheLargestSizeReturns() {
        List<Requirement> pairs = IntStream.range(0, 30_000)
                .<Requirement>mapToObj(i -> Requirement.atLeast(1, leaf(i), leaf(i + 1)))
                .toList();
        assertTimeout(SHORT, () -> new AllOf(pairs).minimalSets(10));
        assertTimeout(SHORT, () -> new AtLeast(20_000, leaves(90_000)).minimalSets(10));
        assertTimeout(
                SHORT,
                () -> assertEquals(
                        10,
                        new AtLeast(50_000, leaves(Requirement.MAX_NODES - 1))
                                .minimalSets(10)
                                .sets()
                                .size()));
    }

    @Test
    void whatRemainsTakesLinearTime() {
        List<Requirement> parts = new ArrayList<>();
        for (int i = 0; i < 380; i++) {
            parts.add(comb(i * 1_000, 125));
        }
        Collections.reverse(parts);
        Requirement large = new AtLeast(200, parts);
        assertTrue(ExpressionSize.of(large).nodes() > 90_000);
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
                .requirement(new AtLeast(300, leaves(1_000)))
                .retention(RetentionPolicy.years(1))
                .build();
        LocalDate start = LocalDate.of(2016, 1, 1);
        List<RecordEvent> events = IntStream.range(0, 3_000)
                .<RecordEvent>mapToObj(i -> Acquisition.of(
                        Credential.block(sheet, leaf(i % 1_000).code()), start.plusDays(i), AcquisitionMeans.EXAM))
                .toList();
        assertTimeout(
                SHORT,
                () -> assertEquals(
                        AwardExtent.TOTAL,
                        Award.assess(rules, new CandidateRecord(events), start.plusYears(50))
                                .extent()));
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
