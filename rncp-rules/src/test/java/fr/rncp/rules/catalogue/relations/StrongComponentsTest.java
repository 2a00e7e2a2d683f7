package fr.rncp.rules.catalogue.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StrongComponentsTest {

    @Provide
    Arbitrary<List<List<Integer>>> graphs() {
        return Arbitraries.integers().between(1, 9).flatMap(size -> Arbitraries.integers()
                .between(0, size - 1)
                .list()
                .ofMaxSize(3)
                .list()
                .ofSize(size));
    }

    @Property
    void joinsNodesThatReachEachOther(@ForAll("graphs") List<List<Integer>> successors) {
        StrongComponents components = new StrongComponents(successors);
        for (int a = 0; a < successors.size(); a++) {
            for (int b = 0; b < successors.size(); b++) {
                boolean together =
                        reached(successors, a).get(b) && reached(successors, b).get(a);
                assertThat(components.of(a) == components.of(b))
                        .as(a + " and " + b + " of " + successors)
                        .isEqualTo(together);
            }
        }
    }

    private static BitSet reached(List<List<Integer>> successors, int from) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int node = open.pop();
            if (!reached.get(node)) {
                reached.set(node);
                open.addAll(successors.get(node));
            }
        }
        return reached;
    }

    @Test
    void followsLongChainsWithoutOverflow() {
        int size = 200_000;
        List<List<Integer>> ring = new ArrayList<>(
                IntStream.range(0, size).mapToObj(i -> List.of((i + 1) % size)).toList());
        StrongComponents closed = new StrongComponents(ring);
        assertThat(closed.of(size - 1)).isEqualTo(closed.of(0));
        ring.set(size - 1, List.of());
        StrongComponents open = new StrongComponents(ring);
        assertThat(open.of(size - 1)).isNotEqualTo(open.of(0));
    }
}
