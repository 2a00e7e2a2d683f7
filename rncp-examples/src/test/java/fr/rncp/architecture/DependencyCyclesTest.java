package fr.rncp.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyCyclesTest {

    private static final String DOOR = Planted.ROOT + ".door";

    @Test
    void refusesPackageCycle() {
        String expected = """
                cycle: P.east → P.west → P.north → P.east
                  P.east → P.west: Method <P.east.East.next()> references class object <P.west.West> in (East.java:12)
                  P.west → P.north: Method <P.west.West.next()> references class object <P.north.North> in (West.java:12)
                  P.north → P.east: Method <P.north.North.next()> references class object <P.east.East> in (North.java:12)""";

        assertEquals(
                List.of(expected.replace("P.", Planted.ROOT + ".cycle.")),
                DependencyCycles.in(DependencyGraph.ofPackages(Planted.classes("cycle"))));
    }

    @Test
    void allowsCycleWithRootOnly() {
        DependencyGraph graph = DependencyGraph.ofPackages(Planted.classes("door"));

        assertEquals(1, DependencyCycles.in(graph).size());
        assertEquals(List.of(), DependencyCycles.in(graph.without(List.of(DOOR))));
    }

    @Test
    void refusesCycleBesideOneWithRoot() {
        DependencyGraph graph = DependencyGraph.ofPackages(Planted.classes(""));

        assertEquals(1, DependencyCycles.in(graph.without(List.of(DOOR))).size());
        assertEquals(2, DependencyCycles.in(graph).size());
    }
}
