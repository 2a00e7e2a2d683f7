package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(Files.readString(PAGE))
                .as(
                        "docs/architecture.md does not show the packages as they are. Are the new arrows meant? To write it anew:"
                                + " mvn -B -pl rncp-examples -am test -Dtest=ArchitecturePageTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Drncp.writeDocs=true")
                .isEqualTo(expected);
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

        assertThat(ArchitecturePage.withGraphs(page, "new\n")).isEqualTo(page.replace("old", "new"));
    }

    @Test
    void refusesPageWithoutMarkers() {
        assertThatThrownBy(() -> ArchitecturePage.withGraphs("a page\n<!-- graphs: end -->\n", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("<!-- graphs: begin; ");
    }
}
