package fr.rncp.rules.award.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.rules.award.AwardArbitraries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Laws 8, 9, 11 and 17: the satisfaction of a requirement and its remaining part. */
@PropertyDefaults(tries = 500)
class RequirementLawsTest {

    @Provide
    Arbitrary<Requirement> requirements() {
        return AwardArbitraries.requirements();
    }

    @Provide
    Arbitrary<Set<Requirement.Leaf>> obtained() {
        return AwardArbitraries.leaves().set().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Set<Requirement.Leaf>> distinct() {
        return AwardArbitraries.leaves().set().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Requirement> branching() {
        return AwardArbitraries.branching();
    }

    @Provide
    Arbitrary<Set<Requirement.Leaf>> few() {
        return AwardArbitraries.leaves().set().ofMaxSize(1);
    }

    // Law 8
    @Property
    void allLeavesSatisfyAndDroppingOneOfAnAllOfDoesNot(
            @ForAll("requirements") Requirement requirement, @ForAll("distinct") Set<Requirement.Leaf> leaves) {
        assertThat(requirement.isSatisfied(leaf -> true)).isTrue();
        assertThat(requirement.isSatisfiedBy(requirement.leaves())).isTrue();
        Requirement all = Requirement.allOf(List.copyOf(leaves));
        for (Requirement.Leaf dropped : leaves) {
            assertThat(all.isSatisfied(leaf -> !leaf.equals(dropped))).isFalse();
            assertThat(Requirement.allOf(List.of(requirement, all)).isSatisfied(leaf -> !leaf.equals(dropped)))
                    .isFalse();
        }
    }

    // Law 9
    @Property
    void remainingIsExact(
            @ForAll("requirements") Requirement requirement, @ForAll("obtained") Set<Requirement.Leaf> obtained) {
        Requirement remaining = requirement.remaining(obtained::contains);
        describe(requirement, obtained);

        assertThat(remaining.isNothing()).isEqualTo(requirement.isSatisfiedBy(obtained));
        for (Set<Requirement.Leaf> more : subsets(requirement.leaves())) {
            Set<Requirement.Leaf> both = new HashSet<>(obtained);
            both.addAll(more);
            assertThat(remaining.isSatisfiedBy(more))
                    .as(() -> "with " + more)
                    .isEqualTo(requirement.isSatisfiedBy(both));
        }
        assertThat(remaining.leaves()).noneMatch(obtained::contains);
        assertThat(isSimple(remaining, true)).isTrue();
    }

    // Law 9
    @Property
    void minimalSetsAreThoseOfAllSubsets(
            @ForAll("branching") Requirement requirement, @ForAll("few") Set<Requirement.Leaf> obtained) {
        Requirement remaining = requirement.remaining(obtained::contains);
        MinimalSets found = remaining.minimalSets(Integer.MAX_VALUE);

        assertThat(found.complete()).isTrue();
        assertThat(found.sets()).doesNotHaveDuplicates();
        assertThat(new HashSet<>(found.sets())).isEqualTo(minimal(remaining));
        Statistics.label("minimal sets")
                .collect(RequirementShape.bucket(found.sets().size(), 0, 1, 2, 5, 20));
        Statistics.label("of an expression").collect(isReadOnce(remaining) ? "without repetition" : "with repetition");
    }

    // Law 9
    @Property
    void minimalSetsCutAtTheLimitAreSomeOfThem(
            @ForAll("branching") Requirement requirement, @ForAll @IntRange(max = 6) int limit) {
        MinimalSets all = requirement.minimalSets(Integer.MAX_VALUE);
        MinimalSets cut = requirement.minimalSets(limit);

        assertThat(cut.sets()).hasSize(Math.min(limit, all.sets().size()));
        assertThat(cut.complete()).isEqualTo(all.sets().size() <= limit);
        assertThat(all.sets()).containsAll(cut.sets());
    }

    // Law 11
    @Property
    void atLeastCounts(
            @ForAll("distinct") Set<Requirement.Leaf> leaves, @ForAll("obtained") Set<Requirement.Leaf> obtained) {
        List<Requirement.Leaf> parts = List.copyOf(leaves);
        long held = leaves.stream().filter(obtained::contains).count();
        for (int count = 0; count <= parts.size(); count++) {
            assertThat(Requirement.atLeast(count, parts).isSatisfiedBy(obtained))
                    .isEqualTo(held >= count);
        }
        assertThat(Requirement.atLeast(parts.size(), parts).isSatisfiedBy(obtained))
                .isEqualTo(Requirement.allOf(parts).isSatisfiedBy(obtained));
        assertThat(Requirement.atLeast(0, parts).isSatisfiedBy(Set.of())).isTrue();
        assertThat(Requirement.atLeast(0, parts).remaining(leaf -> false).isNothing())
                .isTrue();
    }

    // Law 11, over parts that are expressions themselves
    @Property
    void atLeastCountsExpressions(
            @ForAll("parts") List<Requirement> parts, @ForAll("obtained") Set<Requirement.Leaf> obtained) {
        long held = parts.stream().filter(part -> part.isSatisfiedBy(obtained)).count();
        for (int count = 0; count <= parts.size(); count++) {
            assertThat(Requirement.atLeast(count, parts).isSatisfiedBy(obtained))
                    .isEqualTo(held >= count);
        }
        assertThat(Requirement.atLeast(1, parts).isSatisfiedBy(obtained)).isEqualTo(held > 0);
        assertThat(Requirement.atLeast(parts.size(), parts).isSatisfiedBy(obtained))
                .isEqualTo(Requirement.allOf(parts).isSatisfiedBy(obtained));
    }

    @Provide
    Arbitrary<List<Requirement>> parts() {
        return AwardArbitraries.requirements()
                .filter(part -> ExpressionSize.of(part).depth() < Requirement.MAX_DEPTH)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    // Law 17
    @Property
    void leavesAreHeldOrMissing(
            @ForAll("distinct") Set<Requirement.Leaf> leaves, @ForAll("obtained") Set<Requirement.Leaf> obtained) {
        Set<Requirement.Leaf> missing = Requirement.allOf(List.copyOf(leaves))
                .remaining(obtained::contains)
                .leaves();
        Set<Requirement.Leaf> held = leaves.stream().filter(obtained::contains).collect(Collectors.toSet());
        Set<Requirement.Leaf> both = new HashSet<>(held);
        both.addAll(missing);

        assertThat(both).isEqualTo(leaves);
        assertThat(held.size() + missing.size()).isEqualTo(leaves.size());
    }

    // Law 1, of expressions
    @Property
    void obtainingMoreNeverHarms(
            @ForAll("requirements") Requirement requirement,
            @ForAll("obtained") Set<Requirement.Leaf> some,
            @ForAll("obtained") Set<Requirement.Leaf> more) {
        Set<Requirement.Leaf> both = new HashSet<>(some);
        both.addAll(more);
        if (requirement.isSatisfiedBy(some)) {
            assertThat(requirement.isSatisfiedBy(both)).isTrue();
        }
    }

    private static void describe(Requirement requirement, Set<Requirement.Leaf> obtained) {
        Statistics.label("depth")
                .collect(RequirementShape.bucket(ExpressionSize.of(requirement).depth(), 1, 2, 4, 7, 50, 256));
        Statistics.label("parts")
                .collect(RequirementShape.bucket(
                        (int) ExpressionSize.of(requirement).nodes(), 1, 5, 20, 100, 500));
        Statistics.label("leaves").collect(isReadOnce(requirement) ? "each once" : "repeated");
        boolean trivial = requirement.isSatisfied(leaf -> false);
        Statistics.label("satisfied").collect(trivial ? "always" : requirement.isSatisfiedBy(obtained) ? "yes" : "no");
    }

    private static boolean isReadOnce(Requirement requirement) {
        return new LeafIndex(requirement).readOnce();
    }

    /**
     * Checks that there is no group of one part or none, no count of zero or of all parts, and no AllOf directly in an
     * AllOf.
     */
    private static boolean isSimple(Requirement requirement, boolean top) {
        List<Requirement> parts = Evaluation.partsOf(requirement);
        boolean simpleParts = parts.stream().allMatch(part -> isSimple(part, false));
        if (requirement instanceof AllOf) {
            boolean size = parts.size() > 1 || (top && parts.isEmpty());
            List<Requirement> leaves =
                    parts.stream().filter(Requirement.Leaf.class::isInstance).toList();
            boolean once = Set.copyOf(leaves).size() == leaves.size();
            return size && once && simpleParts && parts.stream().noneMatch(AllOf.class::isInstance);
        }
        if (requirement instanceof AtLeast least) {
            return simpleParts && least.count() > 0 && least.count() < parts.size();
        }
        return true;
    }

    private static Set<Set<Requirement.Leaf>> minimal(Requirement requirement) {
        List<Set<Requirement.Leaf>> satisfying = subsets(requirement.leaves()).stream()
                .filter(requirement::isSatisfiedBy)
                .toList();
        return satisfying.stream()
                .filter(set ->
                        satisfying.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .collect(Collectors.toSet());
    }

    private static List<Set<Requirement.Leaf>> subsets(Set<Requirement.Leaf> leaves) {
        List<Set<Requirement.Leaf>> subsets = new ArrayList<>();
        subsets.add(Set.of());
        for (Requirement.Leaf leaf : leaves) {
            for (Set<Requirement.Leaf> subset : List.copyOf(subsets)) {
                Set<Requirement.Leaf> larger = new LinkedHashSet<>(subset);
                larger.add(leaf);
                subsets.add(larger);
            }
        }
        return subsets;
    }
}
