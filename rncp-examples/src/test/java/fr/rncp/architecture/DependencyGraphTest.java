package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {

    private static final DependencyGraph STAIRS = new DependencyGraph(new TreeMap<>(Map.of(
            "attic", new TreeMap<>(Map.of("hall", "a ladder", "cellar", "a rope")),
            "hall", new TreeMap<>(Map.of("cellar", "steps")),
            "cellar", new TreeMap<>())));

    @Test
    void leavesOutArrowThatALongerWayReplaces() {
        DependencyGraph reduced = STAIRS.reduced();

        assertThat(reduced.knownBy("attic")).containsExactly("hall");
        assertThat(reduced.knownBy("hall")).containsExactly("cellar");
    }

    @Test
    void keepsNodesWithoutArrows() {
        assertThat(STAIRS.without(List.of("hall")).nodes()).containsExactly("attic", "cellar");
        assertThat(STAIRS.withoutArrowsTo(List.of("cellar")).nodes()).isEqualTo(STAIRS.nodes());
        assertThat(STAIRS.withoutArrowsTo(List.of("cellar")).knownBy("hall")).isEmpty();
    }

    @Test
    void mergesNodesWithTheirArrows() {
        DependencyGraph house = STAIRS.mergedBy(node -> node.equals("cellar") ? "ground" : "house");

        assertThat(house.knownBy("house")).containsExactly("ground");
        assertThat(house.example("house", "ground")).isEqualTo("a rope");
    }

    @Test
    void knowsOnlyThePackagesOfItsClasses() {
        DependencyGraph graph = DependencyGraph.ofPackages(Planted.classes("cycle.east"));

        assertThat(graph.nodes()).containsExactly(Planted.ROOT + ".cycle.east");
        assertThat(graph.knownBy(Planted.ROOT + ".cycle.east")).isEmpty();
    }
}
