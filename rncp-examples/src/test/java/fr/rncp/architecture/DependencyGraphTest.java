package fr.rncp.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

        assertEquals(List.of("hall"), reduced.knownBy("attic"));
        assertEquals(List.of("cellar"), reduced.knownBy("hall"));
    }

    @Test
    void keepsNodesWithoutArrows() {
        assertEquals(List.of("attic", "cellar"), STAIRS.without(List.of("hall")).nodes());
        assertEquals(STAIRS.nodes(), STAIRS.withoutArrowsTo(List.of("cellar")).nodes());
        assertEquals(List.of(), STAIRS.withoutArrowsTo(List.of("cellar")).knownBy("hall"));
    }

    @Test
    void mergesNodesWithTheirArrows() {
        DependencyGraph house = STAIRS.mergedBy(node -> node.equals("cellar") ? "ground" : "house");

        assertEquals(List.of("ground"), house.knownBy("house"));
        assertEquals("a rope", house.example("house", "ground"));
    }

    @Test
    void knowsOnlyThePackagesOfItsClasses() {
        DependencyGraph graph = DependencyGraph.ofPackages(Planted.classes("cycle.east"));

        assertEquals(List.of(Planted.ROOT + ".cycle.east"), graph.nodes());
        assertEquals(List.of(), graph.knownBy(Planted.ROOT + ".cycle.east"));
    }
}
