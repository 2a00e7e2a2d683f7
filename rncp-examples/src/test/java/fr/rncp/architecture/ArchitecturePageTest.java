package fr.rncp.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The graphs of docs/architecture.md are those of the code. */
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("..", "docs", "architecture.md");

    @Test
    void showsTheGraphsOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        String expected = ArchitecturePage.withGraphs(page, ArchitecturePage.graphs());
        if (Boolean.getBoolean("rncp.writeDocs")) {
            Files.writeString(PAGE, expected);
        }
        assertEquals(
                expected,
                Files.readString(PAGE),
                "docs/architecture.md does not show the packages as they are. Are the new arrows meant? To write it anew:"
                        + " mvn -B -pl rncp-examples -am test -Dtest=ArchitecturePageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Drncp.writeDocs=true");
    }

    @Test
    void replacesWhatIsBetweenTheMarkers() {
        String page = """
                before
                <!-- graphs: begin; ArchitecturePageTest writes what follows -->
                old
                <!-- graphs: end -->
                after
                """;

        assertEquals(page.replace("old", "new"), ArchitecturePage.withGraphs(page, "new\n"));
    }

    @Test
    void refusesPageWithoutMarkers() {
        Exception refusal = assertThrows(
                IllegalArgumentException.class,
                () -> ArchitecturePage.withGraphs("a page\n<!-- graphs: end -->\n", ""));

        assertTrue(refusal.toString().contains("<!-- graphs: begin; "), refusal::toString);
    }
}
