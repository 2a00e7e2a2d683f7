package fr.rncp.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DependabotTest {

    private static final ProjectFile FILE = ProjectFile.named(".github/dependabot.yml");
    private static final YamlNode ROOT = YamlNode.parse(FILE.text());

    @Test
    void asksWeeklyAndInGroups() {
        List<YamlNode> updates = ROOT.at("updates").items().toList();

        assertThat(updates)
                .extracting(update -> update.at("package-ecosystem").text())
                .containsExactly("maven", "github-actions");
        assertThat(updates).allSatisfy(update -> {
            assertThat(update.at("schedule", "interval").text()).isEqualTo("weekly");
            assertThat(update.at("groups").keys()).isNotEmpty();
        });
    }

    @Test
    void leavesAloneWhatIsAboveThePinnedVersions() {
        PublishedPom pom = PublishedPom.parent();
        Map<String, String> pinned = Map.of(
                "net.jqwik:jqwik", pom.text("properties/jqwik.version"),
                "com.google.errorprone:error_prone_core", pom.text("properties/errorprone.version"));

        assertThat(ignored()).hasSize(pinned.size()).allSatisfy(entry -> {
            String version = pinned.get(entry.at("dependency-name").text());
            assertThat(entry.at("versions").texts()).containsExactly("(" + version + ",)");
        });
    }

    @Test
    void givesReasonForEach() {
        Pattern reason = Pattern.compile("# .+\\R *- dependency-name:");

        assertThat(reason.matcher(FILE.text()).results()).hasSameSizeAs(ignored());
    }

    private static List<YamlNode> ignored() {
        return ROOT.at("updates")
                .items()
                .flatMap(update -> update.at("ignore").items())
                .toList();
    }
}
