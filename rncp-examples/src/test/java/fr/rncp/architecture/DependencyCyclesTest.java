package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(DependencyCycles.in(DependencyGraph.ofPackages(Planted.classes("cycle"))))
                .containsExactly(expected.replace("P.", Planted.ROOT + ".cycle."));
    }

    @Test
    void allowsCycleWithRootOnly() {
        DependencyGraph graph = DependencyGraph.ofPackages(Planted.classes("door"));

        assertThat(DependencyCycles.in(graph)).hasSize(1);
        assertThat(DependencyCycles.in(graph.without(List.of(DOOR)))).isEmpty();
    }

    @Test
    void refusesCycleBesideOneWithRoot() {
        DependencyGraph graph = DependencyGraph.ofPackages(Planted.classes(""));

        assertThat(DependencyCycles.in(graph.without(List.of(DOOR)))).hasSize(1);
        assertThat(DependencyCycles.in(graph)).hasSize(2);
    }
}
