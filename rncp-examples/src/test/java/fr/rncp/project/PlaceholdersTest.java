package fr.rncp.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void areInNoRelease() {
        assertThat(Placeholders.faults(PublishedPom.parent().text("version"), Placeholders.files()))
                .isEmpty();
    }

    @Test
    void areRefusedInReleases() {
        List<ProjectFile> files = List.of(new ProjectFile("SECURITY.md", "<https://example.invalid/x>"));

        assertThat(Placeholders.faults("0.1.0", files))
                .singleElement()
                .asString()
                .startsWith("SECURITY.md has ");
        assertThat(Placeholders.faults("0.1.0-SNAPSHOT", files)).isEmpty();
        assertThat(Placeholders.faults("0.1.0", List.of(new ProjectFile("README.md", "https://example.org"))))
                .isEmpty();
    }

    @Test
    void areListedForTheOwner() {
        String release = ProjectFile.named("RELEASE.md").text();

        assertThat(Placeholders.files()).allSatisfy(file -> assertThat(release).contains("`" + file + "`"));
    }
}
