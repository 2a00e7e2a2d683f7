package fr.rncp.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowchartTest {

    private static final DependencyGraph GRAPH =
            DependencyGraph.ofPackages(Planted.classes("door")).mergedBy(name -> name.replace(Planted.ROOT, "fr.rncp"));

    @Test
    void drawsEachPackageAndArrow() {
        assertEquals("""
                ```mermaid
                flowchart LR
                    door[door]
                    door_room[door.room]
                    door --> door_room
                    door_room --> door
                ```
                """, Flowchart.of(GRAPH));
    }

    @Test
    void drawsPackageWithoutArrows() {
        assertEquals("""
                ```mermaid
                flowchart LR
                    door_room[door.room]
                ```
                """, Flowchart.of(GRAPH.only(List.of("fr.rncp.door.room"))));
    }
}
