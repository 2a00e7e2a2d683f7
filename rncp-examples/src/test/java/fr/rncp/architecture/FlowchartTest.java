package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowchartTest {

    private static final DependencyGraph GRAPH =
            DependencyGraph.ofPackages(Planted.classes("door")).mergedBy(name -> name.replace(Planted.ROOT, "fr.rncp"));

    @Test
    void drawsEachPackageAndArrow() {
        assertThat(Flowchart.of(GRAPH)).isEqualTo("""
                ```mermaid
                flowchart LR
                    door[door]
                    door_room[door.room]
                    door --> door_room
                    door_room --> door
                ```
                """);
    }

    @Test
    void drawsPackageWithoutArrows() {
        assertThat(Flowchart.of(GRAPH.only(List.of("fr.rncp.door.room")))).isEqualTo("""
                ```mermaid
                flowchart LR
                    door_room[door.room]
                ```
                """);
    }
}
